package org.factdesk.persistence;

import java.util.List;

/** The tables a backup holds, in the order their rows can be put back. */
final class BackupTables {
    static final String DOCUMENT = "document";
    static final String CONTENT = "content";
    static final List<String> ALL = List.of(
            "account",
            "account_role",
            "one_time_link",
            DOCUMENT,
            "offered_source",
            "claimant",
            "claim",
            "evidence",
            "rating_scale",
            "rating",
            "desk",
            "verdict",
            "review",
            "claim_check",
            "publication",
            "draft",
            "audit_entry",
            "audit_head");

    /** Where a document's text lies in the file; its row holds the hash. */
    static String textOf(String documentId) {
        return "documents/" + documentId + ".txt";
    }

    /** Where a table's rows lie in the file, one JSON object a line. */
    static String rowsOf(String table) {
        return "tables/" + table + ".jsonl";
    }

    private BackupTables() {}
}
