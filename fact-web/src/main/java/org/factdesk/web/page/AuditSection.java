package org.factdesk.web.page;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.factdesk.audit.BrokenLink;
import org.factdesk.web.desk.AdminDesk;
import org.factdesk.web.desk.AdminDesk.ChainState;
import org.factdesk.web.desk.AuditLine;

/** The audit's newest entries, a page at a time, and whether its chain holds. */
@Named
@RequestScoped
public class AuditSection {
    private static final int ROWS = 25;

    @Inject
    AdminDesk desk;

    @Inject
    HttpServletRequest request;

    private @Nullable ChainState state;
    private @Nullable List<AuditLine> lines;

    /** Goes along the whole chain. */
    public void verify() {
        state = desk.verify();
    }

    /** What the look at the chain has found; null where none was taken. */
    public @Nullable ChainState getState() {
        return state;
    }

    /** The first broken entry; null where the chain holds. */
    public @Nullable BrokenLink getBroken() {
        return state == null ? null : state.broken().orElse(null);
    }

    /** The entries of this page, newest first. */
    public List<AuditLine> getLines() {
        if (lines == null) {
            lines = desk.lines(last(), ROWS);
        }
        return lines;
    }

    /** The number that older entries begin at; 0 where there are none. */
    public long getOlder() {
        return getLines().isEmpty() ? 0 : getLines().get(getLines().size() - 1).number() - 1;
    }

    /** Whether there are newer entries than those of this page. */
    public boolean isBack() {
        return last() != Long.MAX_VALUE;
    }

    private long last() {
        String typed = request.getParameter("last");
        boolean number = typed != null && typed.matches("[1-9][0-9]{0,17}");
        return number ? Long.parseLong(typed) : Long.MAX_VALUE;
    }
}
