package org.factdesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.factdesk.extraction.Extractor;
import org.factdesk.text.SourceText;
import org.factdesk.text.UnreadableTextException;

/** One run over all inputs of a command line. */
final class Run {

    private static final String STANDARD_INPUT = "-";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Arguments arguments;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Extractor extractor = new Extractor();
    private final Report report;
    private boolean complete = true;

    Run(Arguments arguments, InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        this.arguments = arguments;
        this.in = in;
        this.out = out;
        this.err = err;
        report = switch (arguments.format()) {
            case TEXT -> new TextReport(out, terminal);
            case CSV -> new CsvReport(out);
            case JSON, JSONL -> new JsonReport(out);
        };
    }

    /** Does it: 0 where every input could be read, 1 where not. */
    int status() {
        if (arguments.files().isEmpty()) {
            input(STANDARD_INPUT);
        }
        arguments.files().forEach(this::input);
        return complete ? 0 : 1;
    }

    private void input(String name) {
        try (InputStream stream = name.equals(STANDARD_INPUT) ? in : Files.newInputStream(Path.of(name))) {
            if (arguments.format() == Format.JSONL) {
                lines(name, stream);
            } else {
                document(name, stream);
            }
        } catch (NoSuchFileException e) {
            problem(name, "there is no such file");
        } catch (CharacterCodingException e) {
            problem(name, "it is not UTF-8");
        } catch (UnreadableTextException | InvalidPathException | IOException e) {
            problem(name, String.valueOf(e.getMessage()));
        }
    }

    private void problem(String name, String problem) {
        complete = false;
        out.flush();
        err.println((name.equals(STANDARD_INPUT) ? "standard input" : name) + ": " + problem);
        err.flush();
    }

    private void document(String name, InputStream stream) throws IOException {
        SourceText source = SourceText.of(decoded(stream.readAllBytes()));
        report.add(
                name,
                arguments.format() == Format.CSV
                        ? Findings.ofFigures(source, extractor, arguments.options())
                        : Findings.of(source, extractor, arguments.options()));
    }

    private static String decoded(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    private void lines(String name, InputStream stream) throws IOException {
        JsonLines answers = new JsonLines(extractor, arguments.options());
        ByteLines lines = new ByteLines(stream);
        int number = 0;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            answer(answers, line.get(), number).ifPresent(answer -> {
                out.print(answer.json() + '\n');
                out.flush();
                answer.error().ifPresent(error -> problem(name, error));
            });
        }
    }

    /** The answer to a line; empty for a blank one. */
    private static Optional<JsonLines.Answer> answer(JsonLines answers, byte[] utf8, int number) {
        try {
            String line = decoded(utf8);
            String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            return text.isBlank() ? Optional.empty() : Optional.of(answers.answer(text, number));
        } catch (CharacterCodingException e) {
            return Optional.of(JsonLines.error(null, number, "not UTF-8"));
        }
    }
}
