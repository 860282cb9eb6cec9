package org.factdesk.cli;

import java.io.PrintStream;

import com.grack.nanojson.JsonWriter;

/** One JSON object for each document. */
final class JsonReport implements Report {

    private final PrintStream out;

    JsonReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(String name, Findings found) {
        out.print(JsonWriter.indent("  ")
                        .string()
                        .value(ExtractorJson.object(name, found))
                        .done()
                + '\n');
    }
}
