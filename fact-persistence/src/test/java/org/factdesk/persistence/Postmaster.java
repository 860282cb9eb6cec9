package org.factdesk.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The processes of a PostgreSQL server. */
record Postmaster(ProcessHandle process) {
    /** The one that works on {@code data} in the folder. */
    static Postmaster of(Path folder) throws IOException {
        String pid = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(0);
        return new Postmaster(ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow());
    }

    /** All of them at once, as a power cut of the server's machine would. */
    void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child -> child.onExit().join());
        process.onExit().join();
    }

    /** They keep their connections and answer nothing. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** They go on where they were. */
    void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        Stream.concat(Stream.of(process), process.descendants())
                .map(one -> Long.toString(one.pid()))
                .forEach(command::add);
        new ProcessBuilder(command).start().waitFor();
    }
}
