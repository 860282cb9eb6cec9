package org.factdesk.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import org.factdesk.audit.Audit;
import org.factdesk.audit.AuditEntry;
import org.factdesk.audit.BrokenLink;
import org.factdesk.audit.ChainHead;

@ApplicationScoped
class AuditStore implements Audit {
    @Resource(lookup = "java:app/jdbc/factdesk")
    DataSource database;

    @Override
    public List<AuditEntry> newest(int most) {
        return read("order by entry_number desc fetch first " + most + " rows only");
    }

    @Override
    public List<AuditEntry> upTo(long number, int most) {
        return read("where entry_number <= ? order by entry_number desc fetch first " + most + " rows only", number);
    }

    @Override
    public List<AuditEntry> of(String kind, String subject) {
        return read("where kind = ? and subject = ? order by entry_number", kind, subject);
    }

    @Override
    public ChainHead head() {
        return with(AuditChain::head);
    }

    @Override
    public Optional<BrokenLink> verify(ChainHead... witnesses) {
        return with(chain -> chain.verify(witnesses));
    }

    private List<AuditEntry> read(String which, Object... values) {
        List<AuditEntry> entries = new ArrayList<>();
        with(chain -> {
            chain.read(which, entries::add, values);
            return true;
        });
        return List.copyOf(entries);
    }

    private <T> T with(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.from(new AuditChain(connection));
        } catch (SQLException refused) {
            throw new IllegalStateException("the audit cannot be read", refused);
        }
    }

    private interface Reading<T> {
        T from(AuditChain chain) throws SQLException;
    }
}
