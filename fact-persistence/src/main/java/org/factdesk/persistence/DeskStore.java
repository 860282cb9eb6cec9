package org.factdesk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.factdesk.desk.Desk;
import org.factdesk.desk.Desks;

@ApplicationScoped
class DeskStore implements Desks {
    @PersistenceContext(unitName = "factdesk")
    EntityManager entities;

    @Override
    public Desk current() {
        return DeskRow.read(entities).toDesk();
    }

    @Override
    public void save(Desk desk) {
        DeskRow.hold(entities).rename(desk);
        entities.flush();
    }
}
