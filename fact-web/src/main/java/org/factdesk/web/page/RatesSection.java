package org.factdesk.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.jspecify.annotations.Nullable;

import org.factdesk.measure.YearlyRates;
import org.factdesk.rates.RateImport;
import org.factdesk.web.desk.AccountDesk;
import org.factdesk.web.desk.Problem;
import org.factdesk.web.desk.RateDesk;

/** The exchange rates in use, and a file to take their place. */
@Named
@RequestScoped
public class RatesSection {
    @Inject
    RateDesk desk;

    @Inject
    AccountDesk accounts;

    @Inject
    Problems problems;

    @Inject
    Redirect redirect;

    private @Nullable Part file;
    private @Nullable Optional<RateImport> current;

    /** The table that was imported; null where the one in the box is in use. */
    public @Nullable RateImport getImported() {
        if (current == null) {
            current = desk.current();
        }
        return current.orElse(null);
    }

    /** Who imported it, by display name; empty where the command line did. */
    public String getImportedBy() {
        RateImport table = getImported();
        return table == null || table.by() == null ? "" : accounts.nameOf(table.by());
    }

    /** Imports the file. */
    public void take() {
        Part chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            problems.add(Problem.of("rates-file", "choose-file"));
            return;
        }
        problems.gather(() -> {
            try (InputStream content = chosen.getInputStream()) {
                desk.take(chosen.getSubmittedFileName(), content);
            } catch (IOException gone) {
                throw new UncheckedIOException("the file that was sent cannot be read", gone);
            }
            redirect.to("/settings", Map.of("done", "rates-imported"), "rates");
        });
    }

    /** Goes back to the table in the box. */
    public void backToTheBox() {
        desk.backToTheBox();
        redirect.to("/settings", Map.of("done", "rates-removed"), "rates");
    }

    /** The first year of the table in the box. */
    public String getFirstYear() {
        return String.valueOf(YearlyRates.firstYear());
    }

    /** The last year of the table in the box. */
    public String getLastYear() {
        return String.valueOf(YearlyRates.lastYear());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
