package org.factdesk.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.factdesk.desk.ArticleProgress;
import org.factdesk.desk.DeskFilter;
import org.factdesk.verdict.CheckState;
import org.factdesk.web.desk.ArticleDesk;
import org.factdesk.web.desk.DeskFilterForm;

/** The articles under check, newest first, a page at a time; page and filter are in the address. */
@Named
@RequestScoped
public class DeskPage {
    private static final int ROWS = 25;

    @Inject
    ArticleDesk desk;

    @Inject
    HttpServletRequest request;

    @Inject
    Problems problems;

    private DeskFilter wanted = DeskFilter.NONE;
    private @Nullable List<ArticleProgress> articles;
    private long count = -1;

    /** Reads the filter; one that cannot be read is said at its field, and all articles are shown. */
    public void open() {
        problems.gather(() -> wanted = new DeskFilterForm(getWords(), getState()).read());
    }

    /** The articles of this page. */
    public List<ArticleProgress> getArticles() {
        if (articles == null) {
            articles = desk.latest(wanted, (getNumber() - 1) * ROWS, ROWS);
        }
        return articles;
    }

    /** How many articles fit. */
    public long getCount() {
        if (count < 0) {
            count = desk.count(wanted);
        }
        return count;
    }

    /** The number of this page, from 1. */
    public int getNumber() {
        String typed = parameter("page");
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }

    /** Whether older articles follow. */
    public boolean isMore() {
        return (long) getNumber() * ROWS < getCount();
    }

    /** Whether only some articles are asked for. */
    public boolean isFiltered() {
        return !wanted.isNone();
    }

    /** The words typed for the title. */
    public String getWords() {
        return parameter("words");
    }

    /** The state chosen; blank for any. */
    public String getState() {
        return parameter("state");
    }

    /** The filter as a part of an address, ending in an ampersand. */
    public String getAddress() {
        return "words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&state="
                + URLEncoder.encode(getState(), StandardCharsets.UTF_8) + "&";
    }

    /** The states that the work on a claim can be found in here, in the order work goes. */
    public List<CheckState> getStates() {
        return List.of(
                CheckState.TO_CHECK,
                CheckState.IN_PROGRESS,
                CheckState.HELP_ASKED,
                CheckState.IN_REVIEW,
                CheckState.RETURNED,
                CheckState.APPROVED);
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
