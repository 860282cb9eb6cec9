package org.factdesk.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.factdesk.desk.ArticleProgress;
import org.factdesk.document.DocumentId;
import org.factdesk.verdict.CheckState;

/** Puts the rows of several queries together, article by article, in the order the articles came. */
final class ProgressRows {
    private static final Set<CheckState> DONE = EnumSet.of(CheckState.APPROVED, CheckState.DROPPED);

    private final Map<UUID, Progress> byArticle = new LinkedHashMap<>();

    void article(UUID id, String title, Instant capturedAt) {
        byArticle.put(id, new Progress(id, title, capturedAt));
    }

    void state(UUID article, CheckState state, int claims, @Nullable Instant deadline) {
        row(article).state(state, claims, deadline);
    }

    void rating(UUID article, String ratingKey, int claims) {
        row(article).ratings.merge(ratingKey, claims, Integer::sum);
    }

    Collection<UUID> articles() {
        return byArticle.keySet();
    }

    List<ArticleProgress> toProgress() {
        return byArticle.values().stream().map(Progress::toProgress).toList();
    }

    private Progress row(UUID article) {
        return Objects.requireNonNull(byArticle.get(article), "a row about an article that was not asked for");
    }

    private static final class Progress {
        private final UUID article;
        private final String title;
        private final Instant capturedAt;
        private final Map<CheckState, Integer> states = new EnumMap<>(CheckState.class);
        private final Map<String, Integer> ratings = new HashMap<>();
        private @Nullable Instant deadline;

        Progress(UUID article, String title, Instant capturedAt) {
            this.article = article;
            this.title = title;
            this.capturedAt = capturedAt;
        }

        void state(CheckState state, int claims, @Nullable Instant due) {
            states.merge(state, claims, Integer::sum);
            if (due != null && !DONE.contains(state) && (deadline == null || due.isBefore(deadline))) {
                deadline = due;
            }
        }

        ArticleProgress toProgress() {
            return new ArticleProgress(new DocumentId(article), title, capturedAt, states, deadline, ratings);
        }
    }
}
