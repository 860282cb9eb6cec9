package org.factdesk.web.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A desk that runs as a process of its own, from the packaged {@code factdesk.jar}, on a free port of the loopback
 * address and on a data folder that outlives it.
 */
public final class RunningDesk implements AutoCloseable {
    private static final long STOP_SECONDS = 30;

    private final Path data;
    private final Map<String, String> settings;
    private final int port;
    private final Process process;

    private RunningDesk(Path data, Map<String, String> settings) throws IOException {
        this.data = data;
        this.settings = Map.copyOf(settings);
        this.port = freePort();
        this.process = start();
    }

    /** A desk on an empty data folder, up to its first page. */
    public static RunningDesk onNewData() {
        try {
            return on(Files.createTempDirectory("factdesk-"), Map.of());
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /**
     * A desk on a data folder, up to its first page.
     *
     * @param data the folder, which the desk fills and nobody removes
     * @param settings more {@code FACTDESK_…} variables
     * @throws IllegalStateException where the desk does not come up; its message ends with the desk's log
     */
    public static RunningDesk on(Path data, Map<String, String> settings) {
        try {
            RunningDesk desk = new RunningDesk(data, settings);
            try {
                FirstPage.of(desk.address()).await(desk.process::isAlive);
            } catch (IllegalStateException notUp) {
                desk.kill();
                throw new IllegalStateException(notUp.getMessage() + "\n" + desk.log(), notUp);
            }
            return desk;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Stops the desk and starts it again on the same data; its address is a new one. */
    public RunningDesk restart() {
        stop();
        return on(data, settings);
    }

    /** Where the desk is, with a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /**
     * The link that makes the first account.
     *
     * @throws UncheckedIOException where the desk offers none
     */
    public URI firstStartLink() {
        try {
            return address()
                    .resolve(Files.readString(data.resolve("first-start-link")).strip());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** The folder that the desk keeps everything in. */
    public Path data() {
        return data;
    }

    /** What the server has said since its first start on this data. */
    public String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException unreadable) {
            return "no log: " + unreadable;
        }
    }

    /** The process that the desk is. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Asks the desk to stop, as TERM does, and waits until it has. */
    public void stop() {
        process.destroy();
        if (!waitForEnd()) {
            kill();
            throw new IllegalStateException("The desk did not stop within " + STOP_SECONDS + " s\n" + log());
        }
    }

    /** Ends the desk in the middle of whatever it does. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private Process start() throws IOException {
        Files.createDirectories(data.resolve("log"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Packaged.file("factdesk.jar").toString(),
                "--port",
                String.valueOf(port));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("FACTDESK_"));
        builder.environment().putAll(environment());
        return builder.start();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("FACTDESK_DATA", data.toString());
        environment.put("FACTDESK_PORT", String.valueOf(port));
        environment.put("FACTDESK_BASE_URL", address().toString());
        return environment;
    }

    private Path logFile() {
        return data.resolve("log").resolve("factdesk.log");
    }

    private boolean waitForEnd() {
        try {
            return process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A port that was free a moment ago. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
