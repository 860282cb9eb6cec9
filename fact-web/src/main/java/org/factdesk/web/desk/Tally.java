package org.factdesk.web.desk;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.factdesk.audit.ChangesKept;

/** Counts what the desk does since its start, for whoever watches over it. */
@ApplicationScoped
public class Tally {
    private static final int CLASSES = 6;

    private final LongAdder saves = new LongAdder();
    private final LongAdder conflicts = new LongAdder();
    private final LongAdder extractions = new LongAdder();
    private final LongAdder extractionNanos = new LongAdder();
    private final LongAdder requestNanos = new LongAdder();
    private final LongAdder[] requests =
            IntStream.range(0, CLASSES).mapToObj(status -> new LongAdder()).toArray(LongAdder[]::new);

    void kept(@Observes ChangesKept changes) {
        saves.increment();
    }

    void overtaken() {
        conflicts.increment();
    }

    void extracted(long nanos) {
        extractions.increment();
        extractionNanos.add(nanos);
    }

    /** Counts an answer, by its HTTP status. */
    public void answered(int status, long nanos) {
        requests[Math.min(Math.max(status / 100, 0), CLASSES - 1)].increment();
        requestNanos.add(nanos);
    }

    /** Transactions that changed something and were kept. */
    public long saves() {
        return saves.sum();
    }

    /** Saves that somebody else had overtaken; nothing was lost, both texts were shown. */
    public long conflicts() {
        return conflicts.sum();
    }

    /** Texts that figures were looked for in. */
    public long extractions() {
        return extractions.sum();
    }

    /** The time that it took, for all of them together. */
    public Duration extractionTime() {
        return Duration.ofNanos(extractionNanos.sum());
    }

    /**
     * Requests answered with a status of a class.
     *
     * @param statusClass the first digit of the status
     */
    public long requests(int statusClass) {
        return requests[statusClass].sum();
    }

    /** The time that all of them took together. */
    public Duration requestTime() {
        return Duration.ofNanos(requestNanos.sum());
    }
}
