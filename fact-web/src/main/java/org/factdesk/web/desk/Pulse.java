package org.factdesk.web.desk;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

/** Feels whether the database answers, with little patience and one question at a time. */
@ApplicationScoped
public class Pulse {
    private static final long PATIENCE_MILLIS = 2_000;

    @Resource
    ManagedExecutorService executor;

    @Inject
    PulseBeat beat;

    private @Nullable Future<?> asked;

    /** Whether the database answers within two seconds. Where an earlier question still waits, it does not. */
    public synchronized boolean isFelt() {
        if (asked != null && !asked.isDone()) {
            return false;
        }
        Future<?> question = executor.submit(beat::ask);
        asked = question;
        try {
            question.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException noAnswer) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
