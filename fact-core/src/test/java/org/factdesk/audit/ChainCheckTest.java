package org.factdesk.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.factdesk.audit.BrokenLink.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChainCheckTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void an_untouched_chain_holds() {
        List<AuditEntry> chain = chain(5);

        assertThat(check(chain, chain.get(4).head())).isEmpty();
    }

    @Test
    void an_empty_chain_holds() {
        assertThat(check(List.of(), ChainHead.NONE)).isEmpty();
    }

    @Test
    void a_changed_content_is_found() {
        List<AuditEntry> chain = chain(5);
        chain.set(2, withContent(chain.get(2), "{\"after\":\"autre\"}"));

        assertThat(check(chain, chain.get(4).head())).contains(new BrokenLink(3, Reason.ALTERED));
    }

    @Test
    void a_removed_entry_is_found() {
        List<AuditEntry> chain = chain(5);
        ChainHead head = chain.get(4).head();
        chain.remove(1);

        assertThat(check(chain, head)).contains(new BrokenLink(2, Reason.OUT_OF_SEQUENCE));
    }

    @Test
    void a_cut_tail_is_found_by_the_head() {
        List<AuditEntry> chain = chain(5);

        assertThat(check(chain.subList(0, 3), chain.get(4).head())).contains(new BrokenLink(4, Reason.CUT));
    }

    @Test
    void an_entry_forged_in_place_of_another_is_found_at_the_next_one() {
        List<AuditEntry> chain = chain(5);
        ChainHead head = chain.get(4).head();
        chain.set(2, AuditEntry.after(chain.get(1).head(), NOON, null, change("add", "claim", "forged"), "{}"));

        assertThat(check(chain, head)).contains(new BrokenLink(4, Reason.DETACHED));
    }

    @Test
    void what_an_entry_said_is_gone_without_a_word_and_is_missed() {
        List<AuditEntry> chain = chain(5);
        chain.set(2, withContent(chain.get(2), null));

        assertThat(check(chain, chain.get(4).head())).contains(new BrokenLink(3, Reason.EMPTIED));
    }

    @Test
    void what_an_entry_said_can_be_erased_by_a_later_entry() {
        List<AuditEntry> chain = chain(5);
        chain.set(2, withContent(chain.get(2), null));
        Change erase = change(ChainCheck.ERASE, ChainCheck.ENTRY, "3");
        chain.add(AuditEntry.after(chain.get(4).head(), NOON, null, erase, "{}"));

        assertThat(check(chain, chain.get(5).head())).isEmpty();
    }

    @Test
    void a_tail_cut_and_written_anew_is_found_by_a_head_carried_away_earlier() {
        List<AuditEntry> chain = chain(5);
        ChainHead carriedAway = chain.get(3).head();
        List<AuditEntry> rewritten = new ArrayList<>(chain.subList(0, 3));
        for (int number = 4; number <= 6; number++) {
            ChainHead before = rewritten.get(number - 2).head();
            rewritten.add(AuditEntry.after(before, NOON, null, change("add", "claim", "other" + number), "{}"));
        }
        ChainHead standing = rewritten.get(5).head();

        assertThat(check(rewritten, standing)).isEmpty();
        assertThat(check(rewritten, standing, carriedAway)).contains(new BrokenLink(4, Reason.REWRITTEN));
    }

    @Test
    void a_cut_tail_whose_head_was_cut_too_is_found_by_a_head_carried_away_earlier() {
        List<AuditEntry> chain = chain(5);
        List<AuditEntry> cut = chain.subList(0, 3);

        assertThat(check(cut, cut.get(2).head(), chain.get(4).head())).contains(new BrokenLink(4, Reason.CUT));
    }

    @Test
    void a_chain_that_has_grown_since_holds_against_an_earlier_head() {
        List<AuditEntry> chain = chain(5);

        assertThat(check(chain, chain.get(4).head(), chain.get(1).head(), ChainHead.NONE))
                .isEmpty();
    }

    @Test
    void a_head_reads_what_it_writes() {
        ChainHead head = chain(3).get(2).head();

        assertThat(ChainHead.parse(head.toString())).isEqualTo(head);
        assertThatThrownBy(() -> ChainHead.parse("3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChainHead.parse("x:" + head.hash())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<AuditEntry> chain(int length) {
        List<AuditEntry> chain = new ArrayList<>();
        ChainHead head = ChainHead.NONE;
        for (int number = 1; number <= length; number++) {
            AuditEntry entry = AuditEntry.after(head, NOON, null, change("add", "claim", "c" + number), "{}");
            chain.add(entry);
            head = entry.head();
        }
        return chain;
    }

    private static Change change(String verb, String kind, String subject) {
        return new Change(verb, kind, subject, null, null);
    }

    private static AuditEntry withContent(AuditEntry entry, String content) {
        return new AuditEntry(
                entry.number(),
                entry.at(),
                entry.account(),
                entry.verb(),
                entry.kind(),
                entry.subject(),
                content,
                entry.contentHash(),
                entry.previous(),
                entry.hash());
    }

    private static Optional<BrokenLink> check(List<AuditEntry> chain, ChainHead head, ChainHead... witnesses) {
        ChainCheck check = new ChainCheck(witnesses);
        chain.forEach(check::next);
        return check.end(head);
    }
}
