package org.factdesk.web.page;

import java.util.Set;

/** What a page may say was just done; the address names it, and an address can be made by anybody. */
final class Done {
    static final Set<String> KNOWN = Set.of(
            "account-made",
            "signed-out",
            "claim-accepted",
            "claim-taken-back",
            "claim-reworded",
            "source-captured",
            "evidence-selected",
            "evidence-taken-away",
            "evidence-removed",
            "verdict-written",
            "handed-over",
            "help-asked",
            "dropped",
            "taken-up",
            "recalled",
            "reviewed",
            "released",
            "withdrawn",
            "key-taken-back",
            "password-changed",
            "rates-imported",
            "rates-removed",
            "account-added",
            "account-saved",
            "account-disabled",
            "account-enabled",
            "suggestion-dismissed",
            "suggestion-brought-back",
            "note-written",
            "note-edited",
            "note-answered",
            "note-resolved",
            "note-reopened",
            "rules-set",
            "correction-opened",
            "correction-cancelled",
            "account-erased",
            "claimant-erased",
            "expired");

    private Done() {}
}
