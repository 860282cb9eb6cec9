package org.factdesk.cli;

import java.io.PrintStream;

import com.grack.nanojson.JsonWriter;

import org.factdesk.extraction.Extraction;
import org.factdesk.text.SourceText;

/** One JSON object for each document. */
final class JsonReport implements Report {

    private final PrintStream out;

    JsonReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(String name, SourceText source, Extraction found) {
        out.print(JsonWriter.indent("  ")
                        .string()
                        .value(ExtractorJson.object(name, source, found))
                        .done()
                + '\n');
    }
}
