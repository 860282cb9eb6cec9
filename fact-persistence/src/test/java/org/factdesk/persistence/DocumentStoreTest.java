package org.factdesk.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.document.AlteredTextException;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.document.DocumentRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEveryDatabase
class DocumentStoreTest {
    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

    @Test
    void a_document_is_found_as_it_was_captured(Database database) {
        Document article = keep(database, Sample.article("Un texte.\n\tEt sa suite."));

        assertThat(find(database, article)).isEqualTo(article);
    }

    @Test
    void accents_emoji_right_to_left_and_thin_spaces_stay_as_they_are(Database database) {
        Document article = keep(
                database,
                Sample.article(
                        "« 12\u202F700\u00A0€ » 👩🏽‍🌾 e\u0301 שלום عليكم 𝔘 \uFEFF ' \" \\ % _ \u0001 \u2028 fin"));

        assertThat(find(database, article).text()).isEqualTo(article.text());
    }

    @Test
    void five_megabytes_of_text_stay_as_they_are(Database database) {
        Document article = keep(database, Sample.article("Été 😀 ".repeat(FIVE_MEGABYTES / 8)));

        assertThat(find(database, article)).isEqualTo(article);
    }

    @Test
    void an_empty_text_is_kept_as_an_empty_text(Database database) {
        Document article = keep(database, Sample.article(""));

        assertThat(find(database, article)).isEqualTo(article);
    }

    @Test
    void a_document_nobody_kept_is_absent(Database database) {
        DocumentId unknown = new DocumentId(UUID.randomUUID());

        Optional<Document> found = database.in(stores -> stores.documents().find(unknown));

        assertThat(found).isEmpty();
    }

    @Test
    void a_text_changed_behind_the_desks_back_is_noticed_when_it_is_read(Database database) {
        Document article = keep(database, Sample.article("Trois tonnes."));

        database.sql("update document set content = 'Treize tonnes.'");

        assertThatThrownBy(() -> find(database, article)).isInstanceOf(AlteredTextException.class);
    }

    @Test
    void many_documents_come_in_one_statement_and_unknown_ones_are_missing(Database database) {
        Document one = keep(database, Sample.article("un"));
        Document two = database.in(stores -> add(stores, Sample.source("deux")));
        List<DocumentId> asked = List.of(one.id(), two.id(), new DocumentId(UUID.randomUUID()));

        long statements = database.statementsOf(
                stores -> assertThat(stores.documents().findAll(asked)).containsOnlyKeys(one.id(), two.id()));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void no_documents_asked_for_are_no_documents(Database database) {
        Map<DocumentId, Document> found =
                database.in(stores -> stores.documents().findAll(List.of()));

        assertThat(found).isEmpty();
    }

    @Test
    void sources_of_an_article_are_those_offered_and_those_quoted_newest_first(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Document quoted = database.in(stores -> add(stores, Sample.source("Le fromage pèse 2 milliards.")));
        Document offered = database.in(stores -> add(stores, newer(Sample.source("Autre chose."))));
        database.run(stores -> add(stores, Sample.source("Rien à voir.")));

        database.run(stores -> {
            stores.evidence().add(Sample.evidence(claim, quoted, "2 milliards"));
            stores.documents().offer(offered.id(), claim.article());
            stores.documents().offer(quoted.id(), claim.article());
        });

        assertThat(sources(database, claim)).containsExactly(offered, quoted);
    }

    @Test
    void offering_a_source_twice_offers_it_once(Database database) {
        Claim claim = database.in(Sample::keptClaim);
        Document source = database.in(stores -> add(stores, Sample.source("Encore.")));

        database.run(stores -> stores.documents().offer(source.id(), claim.article()));
        database.run(stores -> stores.documents().offer(source.id(), claim.article()));

        assertThat(sources(database, claim)).containsExactly(source);
    }

    private static Document newer(Document source) {
        return Sample.document(
                DocumentRole.SOURCE,
                source.title(),
                source.text().text(),
                Sample.at(Sample.NOON.plusSeconds(60), Sample.SACHA));
    }

    private static Document keep(Database database, Document document) {
        return database.in(stores -> {
            Sample.openDesk(stores);
            return add(stores, document);
        });
    }

    private static Document add(Stores stores, Document document) {
        stores.documents().add(document);
        return document;
    }

    private static List<Document> sources(Database database, Claim claim) {
        return database.in(stores -> stores.documents().sourcesFor(claim.article()));
    }

    private static Document find(Database database, Document document) {
        return database.in(stores -> stores.documents().find(document.id())).orElseThrow();
    }
}
