package org.factdesk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.audit.Change;
import org.factdesk.verdict.PresetScales;
import org.factdesk.verdict.Rating;
import org.factdesk.verdict.RatingScale;
import org.factdesk.verdict.RatingScales;

@ApplicationScoped
class RatingScaleStore implements RatingScales {
    private static final String SCALE = "select s from RatingScaleEntity s where s.key = :key and s.version = :version";
    private static final String RATINGS =
            "select r from RatingEntity r where r.scaleKey = :key and r.scaleVersion = :version order by r.place";

    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public RatingScale inUse() {
        return DeskRow.read(entities)
                .scaleInUse()
                .flatMap(scale -> find(scale.key(), scale.version()))
                .orElseGet(PresetScales::factdesk);
    }

    @Override
    public Optional<RatingScale> find(String key, int version) {
        return entities.createQuery(SCALE, RatingScaleEntity.class)
                .setParameter("key", key)
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .map(row -> row.toScale(ratings(key, version)));
    }

    @Override
    public void use(RatingScale scale) {
        DeskEntity desk = DeskRow.hold(entities);
        Optional<RatingScale> kept = find(scale.key(), scale.version());
        if (kept.isEmpty()) {
            add(scale);
        } else if (!kept.get().equals(scale)) {
            throw new IllegalArgumentException(
                    "version " + scale.version() + " of the scale \"" + scale.key() + "\" is another one");
        }
        desk.use(scale);
        entities.flush();
        changes.note(Change.add("rating-scale", scale.key() + "/" + scale.version(), scale));
    }

    private void add(RatingScale scale) {
        entities.persist(RatingScaleEntity.of(UUID.randomUUID(), scale));
        entities.flush();
        for (int place = 0; place < scale.ratings().size(); place++) {
            entities.persist(RatingEntity.of(UUID.randomUUID(), scale, place));
        }
        entities.flush();
    }

    private List<Rating> ratings(String key, int version) {
        return entities.createQuery(RATINGS, RatingEntity.class)
                .setParameter("key", key)
                .setParameter("version", version)
                .getResultStream()
                .map(RatingEntity::toRating)
                .toList();
    }
}
