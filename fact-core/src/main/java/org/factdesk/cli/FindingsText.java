package org.factdesk.cli;

import java.util.Locale;
import java.util.stream.Collectors;

import org.factdesk.consistency.Discrepancy;
import org.factdesk.extraction.candidate.Candidate;
import org.factdesk.text.Language;

/** What is worth checking and what does not agree, as lines for a terminal. */
final class FindingsText {

    private static final int LONGEST_PASSAGE = 100;

    private FindingsText() {}

    static String of(Findings findings) {
        StringBuilder text = new StringBuilder();
        boolean french = findings.extraction().language() == Language.FR;
        if (!findings.discrepancies().isEmpty()) {
            text.append("\ndiscrepancies\n");
            findings.discrepancies().forEach(discrepancy -> text.append(line(findings, discrepancy, french)));
        }
        if (!findings.candidates().isEmpty()) {
            text.append("\nworth checking\n");
            findings.candidates().stream()
                    .sorted(Candidate.BY_SCORE)
                    .forEach(candidate -> text.append(line(findings, candidate)));
        }
        return TextReport.printable(text.toString());
    }

    private static String line(Findings findings, Discrepancy discrepancy, boolean french) {
        String figures = discrepancy.mentions().stream()
                .map(index -> findings.extraction().mentions().get(index))
                .map(mention -> oneLine(findings.source().slice(mention.span())))
                .collect(Collectors.joining(" | "));
        String explanation = french
                ? discrepancy.explanation().fr()
                : discrepancy.explanation().en();
        return "! " + discrepancy.rule().code() + ": " + figures + "\n  " + explanation + '\n';
    }

    private static String line(Findings findings, Candidate candidate) {
        String reasons = candidate.reasons().stream()
                .map(reason -> reason.kind().code())
                .distinct()
                .collect(Collectors.joining(", "));
        String who = candidate
                .attribution()
                .map(attribution -> "; " + oneLine(attribution.source()))
                .orElse("");
        return String.format(
                Locale.ROOT,
                "%.2f %s\n     %s: %s%s\n",
                candidate.score(),
                shortened(oneLine(findings.source().slice(candidate.span()))),
                candidate.modality().code(),
                reasons,
                who);
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ').replace('\t', ' ');
    }

    private static String shortened(String passage) {
        if (passage.codePointCount(0, passage.length()) <= LONGEST_PASSAGE) {
            return passage;
        }
        return passage.substring(0, passage.offsetByCodePoints(0, LONGEST_PASSAGE - 1)) + '\u2026';
    }
}
