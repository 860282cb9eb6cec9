package org.factdesk.web.api;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.factdesk.document.DocumentId;
import org.factdesk.report.Report;
import org.factdesk.text.Language;
import org.factdesk.web.desk.ReportDesk;
import org.factdesk.web.export.ReportCsv;

/** The verdict report on an article, in the formats it is handed over in. */
@Path("articles/{article}/report")
@RequestScoped
public class ReportsResource {
    @Inject
    ReportDesk reports;

    /** The report as CSV; {@code lang} is fr or en, the article's own where it is neither. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@PathParam("article") String article, @QueryParam("lang") String lang) {
        Report report = reports.report(Ids.of(article, "article", DocumentId::parse));
        Language language = Language.parse(lang == null ? "" : lang)
                .orElse(report.article().details().language());
        StreamingOutput body = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            new ReportCsv(language).write(report, writer);
            writer.flush();
        };
        String file = "factdesk-" + report.article().id() + ".csv";
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .build();
    }
}
