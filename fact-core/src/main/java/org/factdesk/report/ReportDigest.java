package org.factdesk.report;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.factdesk.document.Document;
import org.factdesk.verdict.Verdict;

/** All that a report says, in one unambiguous text: every part with its length before it. */
final class ReportDigest {
    private ReportDigest() {}

    static String of(String desk, Document article, List<ReportedClaim> claims) {
        return part(desk)
                + part(article.hash().hex())
                + part(article.title())
                + claims.stream().map(ReportDigest::of).collect(Collectors.joining());
    }

    private static String of(ReportedClaim reported) {
        return part(reported.claim().id().toString())
                + part(reported.claim().wording())
                + part(reported.claim().passage().position().toString())
                + of(reported.verdict())
                + part(reported.publication().state() + " "
                        + reported.publication().version())
                + reported.corrections().stream()
                        .map(correction -> part(correction.toString()))
                        .collect(Collectors.joining())
                + reported.evidence().stream().map(ReportDigest::of).collect(Collectors.joining());
    }

    private static String of(@Nullable Verdict verdict) {
        if (verdict == null) {
            return part("");
        }
        return part(Integer.toString(verdict.version()))
                + part(verdict.rating().toString())
                + part(verdict.body().toString())
                + part(verdict.rules().toString())
                + part(verdict.written().toString());
    }

    private static String of(ReportedEvidence reported) {
        return part(reported.evidence().toString()) + part(reported.sourceHash().hex());
    }

    private static String part(String text) {
        return text.length() + ":" + text + "\n";
    }
}
