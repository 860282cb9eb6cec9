package org.factdesk.web.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import org.factdesk.claim.Claimant;
import org.factdesk.document.Capture;
import org.factdesk.document.DocumentDetails;
import org.factdesk.report.Report;
import org.factdesk.report.ReportedClaim;
import org.factdesk.report.ReportedEvidence;
import org.factdesk.text.Language;
import org.factdesk.verdict.Correction;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.RuleOverride;
import org.factdesk.verdict.Verdict;

/** A report as an XHTML page to print. */
final class ReportDom {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Dom dom = new Dom();
    private final Language language;
    private final Locale locale;
    private final ResourceBundle words;
    private final String style;

    ReportDom(Language language, String style) {
        this.language = language;
        this.locale = language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
        this.words = ResourceBundle.getBundle("org.factdesk.web.words", locale);
        this.style = style;
    }

    Document of(Report report) {
        Element html = dom.root(language.code());
        Element head = dom.add(html, "head");
        dom.add(head, "title", "", report.article().title());
        Element description = dom.add(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", words.getString("report.title") + ", " + report.desk());
        dom.add(head, "style", "", style);
        Element body = dom.add(html, "body");
        dom.add(body, "p", "desk", report.desk() + " · " + words.getString("report.title"));
        dom.add(body, "h1", "", report.article().title());
        dom.add(body, "p", "where", where(report.article().details()));
        report.claims().forEach(claim -> add(body, report, claim));
        dom.add(body, "p", "seal", moment(report.madeAt()) + " · SHA-256 " + report.hash());
        dom.add(body, "p", "seal", words.getString("report.head") + " " + report.head());
        return dom.document();
    }

    private void add(Element body, Report report, ReportedClaim reported) {
        dom.add(body, "h2", "", reported.number() + ". " + reported.claim().wording());
        Rating rating = reported.rating();
        dom.add(
                body,
                "p",
                "rating",
                rating == null
                        ? words.getString("report.no-verdict")
                        : rating.label().in(language));
        dom.add(
                body,
                "p",
                "where",
                words.getString("publication." + reported.publication().state()));
        Claimant claimant = reported.claim().claimant();
        dom.add(body, "p", "where", claimant == null ? null : claimant.name());
        if (!reported.claim().wording().equals(reported.claim().passage().words())) {
            dom.add(body, "blockquote", "", "« " + reported.claim().passage().words() + " »");
        }
        reported.corrections().forEach(correction -> add(body, correction));
        if (reported.verdict() != null) {
            add(body, report, reported.verdict());
        }
        if (!reported.evidence().isEmpty()) {
            dom.add(body, "h3", "", words.getString("report.sources"));
            reported.evidence().forEach(found -> add(body, found));
        }
    }

    private void add(Element body, Report report, Verdict verdict) {
        dom.add(body, "p", "rationale", verdict.body().rationale());
        addNamed(body, "verdict.method", verdict.body().method());
        addNamed(body, "verdict.correction", verdict.body().correction());
        addNamed(body, "verdict.claimant-asked", verdict.rules().claimantAsked());
        verdict.rules().overrides().forEach(override -> add(body, override));
        String written = moment(verdict.written().at()) + " · "
                + report.authors().nameOf(verdict.written().by()) + " · "
                + words.getString("report.version").replace("{0}", Integer.toString(verdict.version()));
        addNamed(body, "report.written", written);
    }

    private void add(Element body, RuleOverride override) {
        String rule = words.getString("rule.aside") + " · " + words.getString("rule." + override.rule());
        dom.add(body, "h3", "", rule);
        dom.add(body, "p", "rationale", override.reason());
    }

    private void add(Element body, Correction correction) {
        Capture closed = Objects.requireNonNull(correction.closed());
        dom.add(body, "h3", "", words.getString("correction.public") + " · " + moment(closed.at()));
        dom.add(body, "p", "rationale", correction.words().note());
    }

    private void addNamed(Element body, String key, @Nullable String text) {
        if (text != null) {
            dom.add(body, "h3", "", words.getString(key));
            dom.add(body, "p", "rationale", text);
        }
    }

    private void add(Element body, ReportedEvidence found) {
        dom.add(
                body,
                "p",
                "stance",
                words.getString("stance." + found.evidence().stance()) + " · "
                        + words.getString("kind." + found.evidence().kind()));
        dom.add(body, "blockquote", "", "« " + found.evidence().passage().words() + " »");
        dom.add(
                body,
                "p",
                "where",
                joined(
                        found.source().title(),
                        where(found.source()),
                        found.evidence().notes().locator()));
        dom.add(body, "p", "where", found.evidence().notes().note());
    }

    private String where(DocumentDetails details) {
        return joined(details.publisher(), details.author(), day(details.publishedOn()), details.address());
    }

    private static String joined(@Nullable Object... parts) {
        return Stream.of(parts)
                .map(part -> part == null ? "" : part.toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null
                ? null
                : localized(new DateTimeFormatterBuilder().appendLocalized(FormatStyle.LONG, null))
                        .format(day);
    }

    private String moment(Instant moment) {
        return localized(new DateTimeFormatterBuilder().appendLocalized(FormatStyle.LONG, FormatStyle.SHORT))
                .format(moment.atZone(ZONE));
    }

    private DateTimeFormatter localized(DateTimeFormatterBuilder format) {
        return format.toFormatter(locale);
    }
}
