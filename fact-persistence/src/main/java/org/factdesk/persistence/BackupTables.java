package org.factdesk.persistence;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

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
            "released_claim",
            "released_evidence",
            "draft",
            "rate_import",
            "exchange_rate",
            "read_entry",
            "audit_entry",
            "audit_head");

    /** The version of the schema that brought a table, where it was not the first. */
    private static final Map<String, Integer> SINCE = Map.ofEntries(
            Map.entry("audit_entry", 2),
            Map.entry("audit_head", 2),
            Map.entry("api_key", 3),
            Map.entry("dismissal", 4),
            Map.entry("annotation", 4),
            Map.entry("annotation_reply", 4),
            Map.entry("rule_set", 4),
            Map.entry("rule_demand", 4),
            Map.entry("rule_override", 4),
            Map.entry("correction", 4),
            Map.entry("rate_import", 5),
            Map.entry("exchange_rate", 5),
            Map.entry("read_entry", 6),
            Map.entry("released_claim", 7),
            Map.entry("released_evidence", 7));

    /** Those that a schema of that version has, in the same order. */
    static List<String> of(int schemaVersion) {
        return ALL.stream()
                .filter(table -> SINCE.getOrDefault(table, 1) <= schemaVersion)
                .toList();
    }

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
        clear(statement, ALL);
    }

    /** Leaves those tables without a row. */
    static void clear(Statement statement, List<String> tables) throws SQLException {
        statement.execute("delete from desk");
        List<String> backwards = new ArrayList<>(tables);
        Collections.reverse(backwards);
        for (String table : backwards) {
            statement.execute("delete from " + table);
        }
    }
}
