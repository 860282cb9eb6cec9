package org.factdesk.web.security;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;

/** How long a form may be: as long as the server takes it (src/main/server/pre-boot.txt), and not a byte longer. */
final class FormSize {
    private static final long LONGEST_FORM = 24L << 20;
    private static final long LONGEST_FILE = 31L << 20;
    private static final long LONGEST_SWALLOWED = 256L << 20;

    private FormSize() {}

    /** Whether a form, or one with files, says that it is longer than it may be. */
    static boolean isTooLarge(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        long length = request.getContentLengthLong();
        return (type.startsWith("application/x-www-form-urlencoded") && length > LONGEST_FORM)
                || (type.startsWith("multipart/form-data") && length > LONGEST_FILE);
    }

    /** Reads what is being sent, so that a browser comes to read the answer; of what is longer still it does not. */
    static void swallow(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] buffer = new byte[1 << 16];
        long swallowed = 0;
        for (int read = body.read(buffer); read >= 0 && swallowed < LONGEST_SWALLOWED; read = body.read(buffer)) {
            swallowed += read;
        }
    }
}
