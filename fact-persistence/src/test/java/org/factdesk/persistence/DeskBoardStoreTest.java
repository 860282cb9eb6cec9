package org.factdesk.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.factdesk.claim.Claim;
import org.factdesk.desk.ArticleProgress;
import org.factdesk.desk.DeskFilter;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentRole;
import org.factdesk.verdict.Check;
import org.factdesk.verdict.CheckMoves;
import org.factdesk.verdict.CheckState;

import static org.assertj.core.api.Assertions.assertThat;

@OnEveryDatabase
class DeskBoardStoreTest {
    private static final Instant LATER = Sample.NOON.plusSeconds(3_600);

    @Test
    void an_empty_desk_has_no_articles(Database database) {
        assertThat(articles(database, 0, 10)).isEmpty();
        assertThat(count(database)).isZero();
    }

    @Test
    void articles_come_newest_first_and_sources_do_not_come(Database database) {
        database.run(Sample::openDesk);
        Document older = keep(database, article("Ancien", Sample.NOON));
        Document newer = keep(database, article("Nouveau", LATER));
        keep(database, Sample.source("Une source."));

        assertThat(articles(database, 0, 10))
                .containsExactly(
                        new ArticleProgress(newer.id(), "Nouveau", LATER, Map.of(), null, Map.of()),
                        new ArticleProgress(older.id(), "Ancien", Sample.NOON, Map.of(), null, Map.of()));
        assertThat(count(database)).isEqualTo(2);
    }

    @Test
    void a_page_leaves_out_what_it_is_told_to(Database database) {
        database.run(Sample::openDesk);
        for (int hour = 0; hour < 5; hour++) {
            keep(database, article("Article " + hour, Sample.NOON.plusSeconds(hour * 3_600L)));
        }

        assertThat(articles(database, 1, 2))
                .extracting(ArticleProgress::title)
                .containsExactly("Article 3", "Article 2");
    }

    @Test
    void claims_are_counted_by_where_the_work_stands(Database database) {
        Claim waiting = database.in(Sample::keptClaim);
        Claim begun = claimBeside(database, waiting);
        database.run(stores -> stores.checks().save(CheckMoves.work(Check.begin(begun.id()))));

        assertThat(only(database).states()).isEqualTo(Map.of(CheckState.TO_CHECK, 1, CheckState.IN_PROGRESS, 1));
    }

    @Test
    void the_deadline_is_the_earliest_of_a_claim_not_yet_done(Database database) {
        Claim dropped = database.in(Sample::keptClaim);
        Claim late = claimBeside(database, dropped);
        Claim early = claimBeside(database, dropped);
        database.run(stores -> {
            stores.checks()
                    .save(CheckMoves.drop(Check.begin(dropped.id()), "Non.").dueBy(Sample.NOON));
            stores.checks().save(Check.begin(late.id()).dueBy(LATER.plusSeconds(1)));
            stores.checks().save(Check.begin(early.id()).dueBy(LATER));
        });

        assertThat(only(database).due()).contains(LATER);
    }

    @Test
    void ratings_are_counted_by_the_newest_versions(Database database) {
        Claim one = database.in(Sample::keptClaim);
        Claim two = claimBeside(database, one);
        database.run(stores -> {
            stores.verdicts().add(Sample.verdict(one, 1, "D’abord."));
            stores.verdicts().add(Sample.verdict(one, 2, "Ensuite."));
            stores.verdicts().add(Sample.verdict(two, 1, "Aussi."));
        });

        assertThat(only(database).ratings()).isEqualTo(Map.of("misleading", 2));
    }

    @Test
    void a_dropped_claim_counts_neither_as_a_claim_nor_as_one_with_a_verdict(Database database) {
        Claim dropped = database.in(Sample::keptClaim);
        database.run(stores -> {
            stores.verdicts().add(Sample.verdict(dropped, 1, "D’abord."));
            stores.checks().save(CheckMoves.drop(Check.begin(dropped.id()), "Une opinion."));
        });

        assertThat(only(database).claims()).isZero();
        assertThat(only(database).rated()).isZero();
    }

    @Test
    void a_page_takes_three_statements_however_many_articles(Database database) {
        database.run(Sample::openDesk);
        for (int number = 0; number < 30; number++) {
            Document article = article("Article " + number + " : 3 milliards d’euros", LATER);
            database.run(stores -> Sample.keptClaimOn(stores, article));
        }

        long statements = database.statementsOf(stores ->
                assertThat(stores.board().articles(DeskFilter.NONE, 0, 30)).hasSize(30));

        assertThat(statements).isEqualTo(3);
    }

    @Test
    void articles_are_found_by_words_of_their_title_taken_as_they_are(Database database) {
        database.run(Sample::openDesk);
        keep(database, article("L’ÉTÉ de 100 % des Français", Sample.NOON));
        keep(database, article("Été 100 jours", LATER));

        assertThat(titled(database, "été de")).containsExactly("L’ÉTÉ de 100 % des Français");
        assertThat(titled(database, "100 %")).containsExactly("L’ÉTÉ de 100 % des Français");
        assertThat(titled(database, " été ")).hasSize(2);
        assertThat(titled(database, "_t_")).isEmpty();
    }

    @Test
    void articles_are_found_by_where_the_work_on_a_claim_stands(Database database) {
        Claim waiting = database.in(Sample::keptClaim);
        claimBeside(database, waiting);
        DeskFilter toCheck = new DeskFilter("", CheckState.TO_CHECK);
        DeskFilter approved = new DeskFilter("", CheckState.APPROVED);

        assertThat(found(database, toCheck))
                .extracting(ArticleProgress::article)
                .containsExactly(waiting.article());
        assertThat(found(database, approved)).isEmpty();
        long count = database.in(stores -> stores.board().articleCount(toCheck));
        assertThat(count).isEqualTo(1);
    }

    private static List<String> titled(Database database, String words) {
        return found(database, new DeskFilter(words, null)).stream()
                .map(ArticleProgress::title)
                .toList();
    }

    private static List<ArticleProgress> found(Database database, DeskFilter wanted) {
        return database.in(stores -> stores.board().articles(wanted, 0, 10));
    }

    private static Document article(String title, Instant capturedAt) {
        return Sample.document(DocumentRole.ARTICLE, title, title, Sample.at(capturedAt, Sample.CAMILLE));
    }

    private static Document keep(Database database, Document document) {
        database.run(stores -> stores.documents().add(document));
        return document;
    }

    private static Claim claimBeside(Database database, Claim other) {
        return database.in(stores -> {
            Document article = stores.documents().find(other.article()).orElseThrow();
            Claim claim = Sample.claim(article, "3 milliards");
            stores.claims().add(claim);
            stores.checks().add(Check.begin(claim.id()));
            return claim;
        });
    }

    private static ArticleProgress only(Database database) {
        List<ArticleProgress> articles = articles(database, 0, 10);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<ArticleProgress> articles(Database database, int first, int most) {
        return database.in(stores -> stores.board().articles(DeskFilter.NONE, first, most));
    }

    private static long count(Database database) {
        return database.in(stores -> stores.board().articleCount(DeskFilter.NONE));
    }
}
