package org.factdesk.report;

import java.time.Instant;
import java.util.List;

import org.factdesk.audit.ChainHead;
import org.factdesk.document.Document;
import org.factdesk.document.Sha256;

/**
 * The verdicts on one article put together for a reader, at one moment.
 *
 * @param desk the name of the desk that answers for it
 * @param article the text checked
 * @param claims in reading order
 * @param authors display names of everybody who wrote something in it, by account identity
 * @param madeAt the moment
 * @param hash SHA-256 over all that is said in it but the moment and the head, so that two reports that say the same have
 *     the same
 * @param head the audit chain's last link at that moment, by which a cut chain is found later
 */
public record Report(
        String desk,
        Document article,
        List<ReportedClaim> claims,
        Authors authors,
        Instant madeAt,
        Sha256 hash,
        ChainHead head) {
    public Report {
        claims = List.copyOf(claims);
    }

    /** A report with its hash taken. */
    public static Report of(
            String desk,
            Document article,
            List<ReportedClaim> claims,
            Authors authors,
            Instant madeAt,
            ChainHead head) {
        Sha256 hash = Sha256.of(ReportDigest.of(desk, article, claims));
        return new Report(desk, article, claims, authors, madeAt, hash, head);
    }
}
