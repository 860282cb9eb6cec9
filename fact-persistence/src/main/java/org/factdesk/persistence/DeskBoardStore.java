package org.factdesk.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.factdesk.desk.ArticleProgress;
import org.factdesk.desk.DeskBoard;
import org.factdesk.desk.DeskFilter;
import org.factdesk.document.DocumentRole;
import org.factdesk.verdict.CheckState;

/** Three queries for a page of articles, however many claims they have; no text of an article is read. */
@ApplicationScoped
class DeskBoardStore implements DeskBoard {
    private static final String NEWEST = "select d.id, d.title, d.captured.at";
    private static final String COUNT = "select count(d)";
    private static final String NEWEST_FIRST = " order by d.captured.at desc, d.id";
    private static final String ARTICLES = " from DocumentEntity d where d.role = :article";
    private static final String TITLED = " and lower(d.title) like :words escape '!'";
    private static final String WITH_A_CLAIM =
            """
             and exists (select c.id from ClaimEntity c, CheckEntity k
            where k.claim = c.id and c.passage.document = d.id and k.state = :state)
            """;
    private static final String STATES =
            """
            select c.passage.document, k.state, count(k), k.deadline from ClaimEntity c, CheckEntity k
            where k.claim = c.id and c.passage.document in :articles group by c.passage.document, k.state, k.deadline
            """;
    private static final String RATINGS =
            """
            select c.passage.document, v.rating.ratingKey, count(v) from ClaimEntity c, VerdictEntity v, CheckEntity k
            where v.claim = c.id and k.claim = c.id and k.state <> org.factdesk.verdict.CheckState.DROPPED
            and c.passage.document in :articles
            and v.version = (select max(w.version) from VerdictEntity w where w.claim = v.claim)
            group by c.passage.document, v.rating.ratingKey
            """;

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Override
    public List<ArticleProgress> articles(DeskFilter wanted, int first, int most) {
        List<Object[]> articles = query(NEWEST, wanted, NEWEST_FIRST, Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        ProgressRows rows = new ProgressRows();
        articles.forEach(row -> rows.article((UUID) row[0], (String) row[1], (Instant) row[2]));
        if (!articles.isEmpty()) {
            count(rows);
        }
        return rows.toProgress();
    }

    @Override
    public long articleCount(DeskFilter wanted) {
        return query(COUNT, wanted, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String what, DeskFilter wanted, String order, Class<T> type) {
        String titled = wanted.words().isEmpty() ? "" : TITLED;
        String state = wanted.state() == null ? "" : WITH_A_CLAIM;
        TypedQuery<T> query = entities.createQuery(what + ARTICLES + titled + state + order, type)
                .setParameter("article", DocumentRole.ARTICLE);
        if (!titled.isEmpty()) {
            query.setParameter("words", "%" + literal(wanted.words()) + "%");
        }
        return state.isEmpty() ? query : query.setParameter("state", wanted.state());
    }

    /** The words as they are, whatever they mean to {@code like}. */
    private static String literal(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }

    private void count(ProgressRows rows) {
        about(STATES, rows)
                .forEach(row ->
                        rows.state((UUID) row[0], (CheckState) row[1], ((Number) row[2]).intValue(), (Instant) row[3]));
        about(RATINGS, rows).forEach(row -> rows.rating((UUID) row[0], (String) row[1], ((Number) row[2]).intValue()));
    }

    private List<Object[]> about(String query, ProgressRows rows) {
        return entities.createQuery(query, Object[].class)
                .setParameter("articles", rows.articles())
                .getResultList();
    }
}
