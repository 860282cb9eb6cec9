package org.factdesk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.audit.Change;
import org.factdesk.desk.Desk;
import org.factdesk.desk.Desks;

@ApplicationScoped
class DeskStore implements Desks {
    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Inject
    Changes changes;

    @Override
    public Desk current() {
        return DeskRow.read(entities).toDesk();
    }

    @Override
    public void save(Desk desk) {
        DeskEntity row = DeskRow.hold(entities);
        Desk before = row.toDesk();
        row.rename(desk);
        entities.flush();
        changes.note(Change.edit("desk", DeskEntity.ONLY, before, desk));
    }
}
