package org.factdesk.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.desk.ArticleProgress;
import org.factdesk.desk.DeskBoard;
import org.factdesk.document.DocumentRole;
import org.factdesk.verdict.CheckState;

/** Three queries for a page of articles, however many claims they have; no text of an article is read. */
@ApplicationScoped
class DeskBoardStore implements DeskBoard {
    private static final String NEWEST_ARTICLES =
            """
            select d.id, d.title, d.captured.at from DocumentEntity d
            where d.role = :article order by d.captured.at desc, d.id
            """;
    private static final String STATES =
            """
            select c.passage.document, k.state, count(k), k.deadline from ClaimEntity c, CheckEntity k
            where k.claim = c.id and c.passage.document in :articles group by c.passage.document, k.state, k.deadline
            """;
    private static final String RATINGS =
            """
            select c.passage.document, v.rating.ratingKey, count(v) from ClaimEntity c, VerdictEntity v
            where v.claim = c.id and c.passage.document in :articles
            and v.version = (select max(w.version) from VerdictEntity w where w.claim = v.claim)
            group by c.passage.document, v.rating.ratingKey
            """;

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Override
    public List<ArticleProgress> articles(int first, int most) {
        List<Object[]> articles = entities.createQuery(NEWEST_ARTICLES, Object[].class)
                .setParameter("article", DocumentRole.ARTICLE)
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
    public long articleCount() {
        return entities.createQuery("select count(d) from DocumentEntity d where d.role = :article", Long.class)
                .setParameter("article", DocumentRole.ARTICLE)
                .getSingleResult();
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
