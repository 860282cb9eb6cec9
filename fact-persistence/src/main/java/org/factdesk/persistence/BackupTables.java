package org.factdesk.persistence;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tables a backup holds, in the order their rows can be put back. */
final class BackupTables {
    private BackupTables() {}

    static final String DOCUMENT = "document";
    static final String CONTENT = "content";
    static final List<String> ALL = List.of(
            "account",
            "account_role",
            "api_key",
            "one_time_link",
            DOCUMENT,
            "offered_source",
            "claimant",
            "claim",
            "evidence",
            "dismissal",
            "annotation",
            "annotation_reply",
            "rating_scale",
            "rating",
            "desk",
            "rule_set",
            "rule_demand",
            "verdict",
            "rule_override",
            "review",
            "claim_check",
            "publication",
            "correction",
            "draft",
            "rate_import",
            "exchange_rate",
            "read_entry",
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

    /** Leaves every table without a row. */
    static void clear(Statement statement) throws SQLException {
        statement.execute("delete from desk");
        List<String> backwards = new ArrayList<>(ALL);
        Collections.reverse(backwards);
        for (String table : backwards) {
            statement.execute("delete from " + table);
        }
    }
}
