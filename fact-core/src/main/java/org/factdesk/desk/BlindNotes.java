package org.factdesk.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.factdesk.account.AccountId;
import org.factdesk.annotation.Annotation;
import org.factdesk.annotation.Reply;
import org.factdesk.annotation.TextPositionSelector;
import org.factdesk.claim.Claim;
import org.factdesk.document.Capture;
import org.factdesk.verdict.Verdict;

/**
 * Keeps notes from telling a blind reviewer what the verdict is. While a verdict is hidden from a person, so are the
 * threads with somebody else's words on its claim's passage, and those in which its author wrote, wherever they stand.
 *
 * @param person who reads
 * @param passages the places of the claims whose verdicts are hidden from that person
 * @param authors who wrote those verdicts
 */
public record BlindNotes(AccountId person, List<TextPositionSelector> passages, Set<AccountId> authors) {
    public BlindNotes {
        passages = List.copyOf(passages);
        authors = Set.copyOf(authors);
    }

    /** The notes as that person may see them. */
    public static BlindNotes of(AccountId person, List<Claim> claims, List<Verdict> hidden) {
        List<TextPositionSelector> passages = claims.stream()
                .filter(claim ->
                        hidden.stream().anyMatch(verdict -> verdict.claim().equals(claim.id())))
                .map(claim -> claim.passage().position())
                .toList();
        Set<AccountId> authors = Set.copyOf(
                hidden.stream().map(verdict -> verdict.written().by()).toList());
        return new BlindNotes(person, passages, authors);
    }

    /** Whether the thread is to be hidden from the person. */
    public boolean hides(Annotation note) {
        List<AccountId> others = writers(note).filter(by -> !by.equals(person)).toList();
        return others.stream().anyMatch(authors::contains) || !others.isEmpty() && touches(note);
    }

    private boolean touches(Annotation note) {
        TextPositionSelector at = note.target().position();
        return passages.stream()
                .anyMatch(claimed ->
                        at.codePointStart() < claimed.codePointEnd() && claimed.codePointStart() < at.codePointEnd());
    }

    private static Stream<AccountId> writers(Annotation note) {
        return Stream.concat(Stream.of(note.written()), note.replies().stream().map(Reply::written))
                .map(Capture::by);
    }
}
