package org.factdesk.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;

/** A copy that may take long, and says every few seconds how far it is. */
final class Copying {
    private static final int BUFFER = 64 * 1024;
    private static final long MEGABYTE = 1_000_000;
    private static final long BETWEEN_NANOS = Duration.ofSeconds(3).toNanos();

    private final PrintStream progress;

    Copying(PrintStream progress) {
        this.progress = progress;
    }

    void copy(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        long said = System.nanoTime();
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            copied += read;
            if (System.nanoTime() - said > BETWEEN_NANOS) {
                said = System.nanoTime();
                progress.println(copied / MEGABYTE + " MB so far ...");
            }
        }
    }
}
