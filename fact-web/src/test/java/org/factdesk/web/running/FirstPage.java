package org.factdesk.web.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A desk's first page, asked for until it is there: the server answers with 404 or 500 before the desk is up.
 *
 * @param address the desk's address
 */
record FirstPage(URI address) {
    private static final long UP_WITHIN_NANOS = TimeUnit.MINUTES.toNanos(3);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(30);
    private static final int OK = 200;

    static FirstPage of(URI address) {
        return new FirstPage(address);
    }

    /**
     * Returns when the page has been answered.
     *
     * @throws IllegalStateException where the desk ends, or three minutes have passed
     */
    void await(BooleanSupplier alive) {
        long start = System.nanoTime();
        while (!answers()) {
            if (!alive.getAsBoolean()) {
                throw new IllegalStateException("The desk ended before its first page");
            }
            if (System.nanoTime() - start > UP_WITHIN_NANOS) {
                throw new IllegalStateException("The desk showed no first page within three minutes");
            }
            pause();
        }
    }

    private boolean answers() {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(ONE_ANSWER)
                .build();
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(ONE_ANSWER).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the desk was starting", interrupted);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
