package org.factdesk.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.factdesk.claim.Claimant;
import org.factdesk.report.Report;
import org.factdesk.report.ReportedClaim;
import org.factdesk.report.ReportedEvidence;
import org.factdesk.text.Language;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.Verdict;

/**
 * A report as CSV (RFC 4180) with a byte order mark, which spreadsheets need to read accents. One row a claim; a cell
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class ReportCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
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

    private final ResourceBundle words;
    private final Language language;

    /** Writes in that language. */
    public ReportCsv(Language language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                "org.factdesk.web.words", language == Language.FR ? Locale.FRENCH : Locale.ENGLISH);
    }

    /** Writes the whole report; the writer stays open. */
    public void write(Report report, Writer out) {
        try {
            out.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> words.getString("column." + column))
                    .toList());
            for (ReportedClaim claim : report.claims()) {
                csv.writeRecord(
                        row(report, claim).stream().map(ReportCsv::harmless).toList());
            }
            csv.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException("the report could not be written", gone);
        }
    }

    private List<String> row(Report report, ReportedClaim reported) {
        Verdict verdict = reported.verdict();
        Rating rating = reported.rating();
        Claimant claimant = reported.claim().claimant();
        return List.of(
                report.article().title(),
                report.article().hash().hex(),
                text(report.article().details().publishedOn()),
                Integer.toString(reported.number()),
                reported.claim().passage().words(),
                reported.claim().wording(),
                claimant == null ? "" : claimant.name(),
                rating == null
                        ? words.getString("report.no-verdict")
                        : rating.label().in(language),
                rating == null ? "" : text(rating.number()),
                verdict == null ? "" : verdict.body().rationale(),
                verdict == null ? "" : text(verdict.body().method()),
                verdict == null ? "" : text(verdict.body().correction()),
                verdict == null ? "" : text(verdict.rules().claimantAsked()),
                verdict == null ? "" : overrides(verdict),
                corrections(reported),
                verdict == null ? "" : Integer.toString(verdict.version()),
                words.getString("publication." + reported.publication().state()),
                verdict == null ? "" : report.authors().nameOf(verdict.written().by()),
                verdict == null ? "" : verdict.written().at().toString(),
                reported.evidence().stream().map(this::evidence).collect(Collectors.joining("\n")),
                report.hash().hex(),
                report.head().toString());
    }

    private String overrides(Verdict verdict) {
        return verdict.rules().overrides().stream()
                .map(override -> words.getString("rule." + override.rule()) + " · " + override.reason())
                .collect(Collectors.joining("\n"));
    }

    private static String corrections(ReportedClaim reported) {
        return reported.corrections().stream()
                .map(correction -> correction.words().note())
                .collect(Collectors.joining("\n"));
    }

    private String evidence(ReportedEvidence reported) {
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
        return words.getString("stance." + evidence.stance()) + " (" + words.getString("kind." + evidence.kind())
                + "): « " + evidence.passage().words() + " » — " + where;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** The cell as text that no spreadsheet calculates. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
