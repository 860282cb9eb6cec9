package org.factdesk.web.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.factdesk.report.Report;
import org.factdesk.text.Language;

/** A report as a tagged PDF with its fonts inside. Nothing is fetched: every address in it is text or a link. */
public final class ReportPdf {
    private static final String SERIF = "Liberation Serif";
    private static final String SANS = "Liberation Sans";

    private final Language language;

    /** Writes in that language. */
    public ReportPdf(Language language) {
        this.language = language;
    }

    /** Writes the whole report; the stream stays open. */
    public void write(Report report, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        font(builder, "LiberationSerif-Regular", SERIF, 400);
        font(builder, "LiberationSerif-Bold", SERIF, 700);
        font(builder, "LiberationSans-Regular", SANS, 400);
        font(builder, "LiberationSans-Bold", SANS, 700);
        builder.withW3cDocument(new ReportDom(language, style()).of(report), "");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException gone) {
            throw new UncheckedIOException("the report could not be written", gone);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> resource("/liberation/" + file + ".ttf"), family, weight, FontStyle.NORMAL, true);
    }

    private static String style() {
        try (InputStream style = resource("report.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the report's style is missing", unreadable);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(name), name);
    }
}
