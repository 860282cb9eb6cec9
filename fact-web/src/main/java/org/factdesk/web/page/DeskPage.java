package org.factdesk.web.page;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.factdesk.desk.ArticleProgress;
import org.factdesk.web.desk.ArticleDesk;

/** The articles under check, newest first, a page at a time; the page number is in the address. */
@Named
@RequestScoped
public class DeskPage {
    private static final int ROWS = 25;

    @Inject
    ArticleDesk desk;

    @Inject
    HttpServletRequest request;

    private @Nullable List<ArticleProgress> articles;
    private long count = -1;

    /** The articles of this page. */
    public List<ArticleProgress> getArticles() {
        if (articles == null) {
            articles = desk.latest((getNumber() - 1) * ROWS, ROWS);
        }
        return articles;
    }

    /** How many articles there are. */
    public long getCount() {
        if (count < 0) {
            count = desk.count();
        }
        return count;
    }

    /** The number of this page, from 1. */
    public int getNumber() {
        String typed = request.getParameter("page");
        boolean number = typed != null && typed.matches("[1-9][0-9]{0,5}");
        return number ? Integer.parseInt(typed) : 1;
    }

    /** Whether older articles follow. */
    public boolean isMore() {
        return (long) getNumber() * ROWS < getCount();
    }
}
