package org.factdesk.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of an input before they are decoded, so that one in a wrong encoding does not spoil the others. */
final class ByteLines {

    private final InputStream in;

    ByteLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its end; empty behind the last one. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int unit = in.read();
        if (unit < 0) {
            return Optional.empty();
        }
        for (; unit >= 0 && unit != '\n'; unit = in.read()) {
            line.write(unit);
        }
        return Optional.of(line.toByteArray());
    }
}
