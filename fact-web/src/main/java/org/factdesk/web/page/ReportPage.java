package org.factdesk.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.AccountId;
import org.factdesk.report.Report;
import org.factdesk.web.desk.ReportDesk;

/** The report on an article as a reader gets it. */
@Named
@RequestScoped
public class ReportPage {
    @Inject
    WorkshopPlace place;

    @Inject
    ReportDesk desk;

    private @Nullable Report report;

    /** The report as it stands now. */
    public Report getReport() {
        if (report == null) {
            report = desk.report(place.articleId());
        }
        return report;
    }

    /** The name of somebody who wrote in it. */
    public String nameOf(AccountId id) {
        return getReport().authors().nameOf(id);
    }
}
