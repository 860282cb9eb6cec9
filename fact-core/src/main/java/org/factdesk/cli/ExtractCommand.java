package org.factdesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;

/** The entry point of {@code factdesk-extract.jar}. */
public final class ExtractCommand {

    private ExtractCommand() {}

    public static void main(String[] arguments) throws IOException {
        JsonLines lines = new JsonLines(new Extractor(), Options.NONE);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            out.println(lines.answer(line, number).json());
        }
        out.flush();
    }
}
