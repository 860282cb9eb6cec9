package org.factdesk.web.api;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.factdesk.document.DocumentId;
import org.factdesk.report.Report;
import org.factdesk.text.Language;
import org.factdesk.web.desk.NotFoundException;
import org.factdesk.web.desk.PublicAddress;
import org.factdesk.web.desk.ReportDesk;
import org.factdesk.web.export.ReportClaimReview;
import org.factdesk.web.export.ReportCsv;
import org.factdesk.web.export.ReportJson;
import org.factdesk.web.export.ReportPdf;
import org.factdesk.web.export.ReportXlsx;

/** The verdict report on an article, in the formats it is handed over in. */
@Path("articles/{article}/report")
@RequestScoped
public class ReportsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ReportDesk reports;

    @Inject
    PublicAddress address;

    /**
     * The report in one format.
     *
     * @param format csv, xlsx, pdf, json or claimreview; csv where it is absent
     * @param lang fr or en; the article's own language where it is neither
     */
    @GET
    public Response report(
            @PathParam("article") String article,
            @QueryParam("format") @DefaultValue("csv") String format,
            @QueryParam("lang") @DefaultValue("") String lang) {
        Report report = reports.report(Ids.of(article, "article", DocumentId::parse));
        Language language =
                Language.parse(lang).orElse(report.article().details().language());
        return switch (format) {
            case "csv" -> file(report, "csv", "text/csv;charset=UTF-8", csv(report, language));
            case "xlsx" -> file(report, "xlsx", XLSX, out -> new ReportXlsx(language).write(report, out));
            case "json" -> file(report, "json", "application/json", json(new ReportJson(language).of(report)));
            case "pdf" -> file(report, "pdf", "application/pdf", out -> new ReportPdf(language).write(report, out));
            case "claimreview" -> file(report, "jsonld", "application/ld+json", claimReview(report, language));
            default -> throw new NotFoundException("format", format);
        };
    }

    private static StreamingOutput csv(Report report, Language language) {
        return out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            new ReportCsv(language).write(report, writer);
            writer.flush();
        };
    }

    private StreamingOutput claimReview(Report report, Language language) {
        String page = address.of("report?article=" + report.article().id());
        return json(new ReportClaimReview(language, page).of(report));
    }

    private static StreamingOutput json(JsonValue value) {
        byte[] json = value.toString().getBytes(StandardCharsets.UTF_8);
        return out -> out.write(json);
    }

    private static Response file(Report report, String ending, String type, StreamingOutput body) {
        String name = "factdesk-" + report.article().id() + "." + ending;
        return Response.ok(body, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
