package org.factdesk.web.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;
import org.factdesk.document.DocumentId;
import org.factdesk.web.desk.ReadDesk;
import org.factdesk.web.desk.ReadLine;

/** Who has read what, newest first, a page at a time; whom and what it is about stands in the address. */
@Named
@RequestScoped
public class ReadsSection {
    private static final int ROWS = 25;
    private static final Pattern IDENTITY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Inject
    ReadDesk desk;

    @Inject
    HttpServletRequest request;

    private @Nullable List<ReadLine> lines;

    /** The readings of this page. */
    public List<ReadLine> getLines() {
        List<ReadLine> found = found();
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    /** Whether older ones follow. */
    public boolean isMore() {
        return found().size() > ROWS;
    }

    /** The number of this page, from 1. */
    public int getNumber() {
        String typed = parameter("reads");
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }

    /** The identity of the person chosen; empty for anybody. */
    public String getReader() {
        return identity("reader");
    }

    /** The identity in what was typed for an article, such as its address; empty where there is none. */
    public String getArticle() {
        return identity("read");
    }

    /** What was typed for an article. */
    public String getTyped() {
        return parameter("read");
    }

    /** Whether only some readings are asked for. */
    public boolean isFiltered() {
        return !getReader().isEmpty() || !getTyped().isBlank();
    }

    /** Whether something was typed for an article that names none. */
    public boolean isUnknown() {
        return !getTyped().isBlank() && getArticle().isEmpty();
    }

    /** How many readings could not be taken down since the desk has started. */
    public long getLost() {
        return desk.lost();
    }

    private List<ReadLine> found() {
        if (lines == null) {
            lines = isUnknown() ? List.of() : desk.lines(person(), article(), (getNumber() - 1) * ROWS, ROWS + 1);
        }
        return lines;
    }

    private @Nullable AccountId person() {
        return getReader().isEmpty() ? null : AccountId.parse(getReader());
    }

    private @Nullable DocumentId article() {
        return getArticle().isEmpty() ? null : DocumentId.parse(getArticle());
    }

    private String identity(String name) {
        Matcher found = IDENTITY.matcher(parameter(name));
        return found.find() ? found.group() : "";
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
