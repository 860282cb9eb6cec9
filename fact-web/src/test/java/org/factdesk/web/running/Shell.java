package org.factdesk.web.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A call of {@code ./factdesk} as somebody at a terminal makes it. */
final class Shell implements AutoCloseable {
    private static final long WAIT_MINUTES = 4;

    private final Process process;
    private final Path output;
    private final Path errors;

    private Shell(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    /** Calls {@code ./factdesk} with arguments, and with variables beside those of this process. */
    static Shell factdesk(Map<String, String> variables, String... arguments) {
        try {
            Path output = Files.createTempFile("factdesk-", ".out");
            Path errors = Files.createTempFile("factdesk-", ".err");
            List<String> command = new ArrayList<>(
                    List.of("sh", Packaged.home().resolve("factdesk").toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("FACTDESK_"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(variables);
            return new Shell(builder.start(), output, errors);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Waits until a line of the output begins like this. */
    void awaitLine(String beginning) {
        long start = System.nanoTime();
        while (output().lines().noneMatch(line -> line.startsWith(beginning))) {
            if (!process.isAlive() || System.nanoTime() - start > TimeUnit.MINUTES.toNanos(WAIT_MINUTES)) {
                throw new IllegalStateException("No \"" + beginning + "\" in\n" + output() + errors());
            }
            sleepShortly();
        }
    }

    /** Waits for the call's end, and returns its status. */
    int status() {
        try {
            if (process.waitFor(WAIT_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The call did not end\n" + output() + errors());
    }

    /** Sends TERM. */
    void terminate() {
        process.destroy();
    }

    String output() {
        return read(output);
    }

    String errors() {
        return read(errors);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
            status();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void sleepShortly() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
