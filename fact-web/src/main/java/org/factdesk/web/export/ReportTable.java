package org.factdesk.web.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claimant;
import org.factdesk.report.Report;
import org.factdesk.report.ReportedClaim;
import org.factdesk.report.ReportedEvidence;
import org.factdesk.text.Language;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.Verdict;

/**
 * A report as rows and columns, for everything that is opened in a spreadsheet. A cell is a text, a whole number, a date,
 * or null where nothing is known.
 */
final class ReportTable {
    private static final List<String> CLAIM_COLUMNS = List.of(
            "article",
            "article_sha256",
            "published",
            "number",
            "passage",
            "claim",
            "claimant",
            "rating",
            "rating_number",
            "rationale",
            "method",
            "correction",
            "claimant_asked",
            "overrides",
            "corrections",
            "version",
            "state",
            "author",
            "written",
            "evidence",
            "report_sha256",
            "audit_head");

    private static final List<String> EVIDENCE_COLUMNS = List.of(
            "number",
            "stance",
            "kind",
            "passage",
            "source",
            "publisher",
            "published",
            "address",
            "locator",
            "note",
            "captured",
            "source_sha256");

    private final Report report;
    private final Language language;
    private final ResourceBundle words;

    /** That report in words of that language. */
    ReportTable(Report report, Language language) {
        this.report = report;
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "org.factdesk.web.words", language == Language.FR ? Locale.FRENCH : Locale.ENGLISH);
    }

    /** The names of the columns of {@link #claims()}. */
    List<String> claimColumns() {
        return named(CLAIM_COLUMNS);
    }

    /** One row a claim, in reading order. */
    List<List<@Nullable Object>> claims() {
        return report.claims().stream().map(this::claim).toList();
    }

    /** The names of the columns of {@link #evidence()}. */
    List<String> evidenceColumns() {
        return named(EVIDENCE_COLUMNS);
    }

    /** One row a piece of evidence, with the number of its claim first. */
    List<List<@Nullable Object>> evidence() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ReportedClaim claim : report.claims()) {
            claim.evidence().forEach(found -> rows.add(evidence(claim.number(), found)));
        }
        return rows;
    }

    /** A word of the interface. */
    String word(String key) {
        return words.getString(key);
    }

    private List<String> named(List<String> columns) {
        return columns.stream().map(column -> word("column." + column)).toList();
    }

    private List<@Nullable Object> claim(ReportedClaim reported) {
        Claimant claimant = reported.claim().claimant();
        Rating rating = reported.rating();
        List<@Nullable Object> row = row(
                report.article().title(),
                report.article().hash().hex(),
                report.article().details().publishedOn(),
                reported.number(),
                reported.claim().passage().words(),
                reported.claim().wording(),
                claimant == null ? null : claimant.name(),
                rating == null ? word("report.no-verdict") : rating.label().in(language),
                rating == null ? null : rating.number());
        row.addAll(answer(reported.verdict()));
        row.addAll(row(
                corrections(reported),
                reported.verdict() == null ? null : reported.verdict().version(),
                word("publication." + reported.publication().state())));
        row.addAll(written(reported.verdict()));
        row.addAll(row(
                reported.evidence().stream().map(this::inOneCell).collect(Collectors.joining("\n")),
                report.hash().hex(),
                report.head().toString()));
        return row;
    }

    private List<@Nullable Object> answer(@Nullable Verdict verdict) {
        return verdict == null
                ? row(null, null, null, null, null)
                : row(
                        verdict.body().rationale(),
                        verdict.body().method(),
                        verdict.body().correction(),
                        verdict.rules().claimantAsked(),
                        overrides(verdict));
    }

    private List<@Nullable Object> written(@Nullable Verdict verdict) {
        return verdict == null
                ? row(null, null)
                : row(
                        report.authors().nameOf(verdict.written().by()),
                        verdict.written().at().toString());
    }

    private String overrides(Verdict verdict) {
        return verdict.rules().overrides().stream()
                .map(override -> word("rule." + override.rule()) + " · " + override.reason())
                .collect(Collectors.joining("\n"));
    }

    private static String corrections(ReportedClaim reported) {
        return reported.corrections().stream()
                .map(correction -> correction.words().note())
                .collect(Collectors.joining("\n"));
    }

    private List<@Nullable Object> evidence(int number, ReportedEvidence reported) {
        var evidence = reported.evidence();
        var source = reported.source();
        return row(
                number,
                word("stance." + evidence.stance()),
                word("kind." + evidence.kind()),
                evidence.passage().words(),
                source.title(),
                source.publisher(),
                source.publishedOn(),
                source.address() == null ? null : source.address().value(),
                evidence.notes().locator(),
                evidence.notes().note(),
                reported.captured().at().toString(),
                reported.sourceHash().hex());
    }

    private String inOneCell(ReportedEvidence reported) {
        var evidence = reported.evidence();
        var source = reported.source();
        String where = Stream.of(
                        source.title(),
                        text(source.publisher()),
                        text(source.publishedOn()),
                        text(source.address()),
                        text(evidence.notes().locator()),
                        text(evidence.notes().note()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return word("stance." + evidence.stance()) + " (" + word("kind." + evidence.kind()) + "): « "
                + evidence.passage().words() + " » — " + where;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>(cells.length);
        Collections.addAll(row, cells);
        return row;
    }
}
