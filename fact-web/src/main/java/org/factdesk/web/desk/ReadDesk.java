package org.factdesk.web.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;
import org.factdesk.account.Accounts;
import org.factdesk.audit.ReadEntry;
import org.factdesk.audit.ReadFilter;
import org.factdesk.audit.Reads;
import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.claim.Claims;
import org.factdesk.desk.Deed;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.document.Documents;

/** Shows administrators who has read what inside the desk. */
@ApplicationScoped
@Transactional
public class ReadDesk {
    @Inject
    Hand hand;

    @Inject
    Reads reads;

    @Inject
    Documents documents;

    @Inject
    Claims claims;

    @Inject
    Accounts accounts;

    /**
     * What was read, newest first.
     *
     * @param reader by whom; null for anybody
     * @param article of which article or source, with the claims and sources of an article; null for any
     * @param first how many to pass over, from 0
     * @param most how many at the most, at least 1
     */
    public List<ReadEntry> newest(@Nullable AccountId reader, @Nullable DocumentId article, int first, int most) {
        hand.require(Deed.ADMINISTER);
        ReadFilter wanted = new ReadFilter(reader, article == null ? null : about(article));
        return reads.newest(wanted, first, most);
    }

    /** The same as people read it: with names and titles. */
    public List<ReadLine> lines(@Nullable AccountId reader, @Nullable DocumentId article, int first, int most) {
        List<ReadEntry> entries = newest(reader, article, first, most);
        Map<AccountId, String> names = accounts.names();
        Map<String, DocumentId> places = places(entries);
        Map<DocumentId, Document> found = documents.findAll(Set.copyOf(places.values()));
        return entries.stream()
                .map(entry -> line(entry, names.get(entry.account()), found.get(places.get(entry.subject()))))
                .toList();
    }

    /** How many were read and could not be taken down, since the desk has started. */
    public long lost() {
        hand.require(Deed.ADMINISTER);
        return reads.lost();
    }

    private Set<String> about(DocumentId article) {
        Set<String> subjects = new HashSet<>(Set.of(article.toString()));
        claims.of(article).forEach(claim -> subjects.add(claim.id().toString()));
        documents.sourcesFor(article).forEach(source -> subjects.add(source.id().toString()));
        return subjects;
    }

    /** The document each thing stands in, by the thing's identity; a claim taken back since stands in none. */
    private Map<String, DocumentId> places(List<ReadEntry> entries) {
        Map<String, DocumentId> places = new HashMap<>();
        for (ReadEntry entry : entries) {
            if (!places.containsKey(entry.subject())) {
                place(entry).ifPresent(document -> places.put(entry.subject(), document));
            }
        }
        return places;
    }

    private Optional<DocumentId> place(ReadEntry entry) {
        return entry.kind().equals("claim")
                ? claims.find(ClaimId.parse(entry.subject())).map(Claim::article)
                : Optional.of(DocumentId.parse(entry.subject()));
    }

    private static ReadLine line(ReadEntry entry, @Nullable String name, @Nullable Document document) {
        return new ReadLine(
                entry.at(),
                entry.account(),
                name == null ? entry.account().toString() : name,
                entry.from(),
                entry.kind(),
                document == null ? null : document.id(),
                document == null ? entry.subject() : document.title());
    }
}
