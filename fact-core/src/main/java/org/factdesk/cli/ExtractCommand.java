package org.factdesk.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The entry point of {@code factdesk-extract.jar}. */
public final class ExtractCommand {

    private static final int WRONG_USAGE = 2;

    private static final int BUFFER_BYTES = 1 << 16;

    private ExtractCommand() {}

    public static void main(String[] words) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(words, System.in, out, err, hasColours());
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Whether somebody reads along on a terminal that has colours and wants them (https://no-color.org). */
    private static boolean hasColours() {
        return isTerminal() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    /** From Java 22 on there is a console behind a pipe too, which has to be asked. */
    private static boolean isTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        OutputStream buffered = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_BYTES);
        return new PrintStream(buffered, false, StandardCharsets.UTF_8);
    }

    /**
     * Does what a command line says.
     *
     * @param words the command line
     * @param in standard input
     * @param out where findings go
     * @param err where problems go
     * @param terminal whether somebody reads along on a terminal with colours
     * @return the exit status: 0 done, 1 an input could not be read, 2 wrong usage
     */
    static int run(String[] words, InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        try {
            Arguments arguments = Arguments.parse(words);
            if (arguments.help() || arguments.version()) {
                out.print(arguments.help() ? help() : version() + '\n');
                return 0;
            }
            return new Run(arguments, in, out, err, terminal).status();
        } catch (WrongUsageException e) {
            err.println(e.getMessage());
            err.println("--help says what there is");
            return WRONG_USAGE;
        }
    }

    private static String help() {
        try (InputStream page =
                Objects.requireNonNull(ExtractCommand.class.getResourceAsStream("help.txt"), "help.txt")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The help page cannot be read", e);
        }
    }

    private static String version() {
        String version = ExtractCommand.class.getPackage().getImplementationVersion();
        return "factdesk-extract " + (version == null ? "(development)" : version);
    }
}
