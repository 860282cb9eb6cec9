package org.factdesk.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Slows down guessing: after five failures in a row a name waits from one address, half a minute at first and twice as
 * long each time, a quarter of an hour at most. Kept by name and address, so that nobody locks a colleague out from
 * elsewhere; forgets the oldest of ten thousand.
 */
@ApplicationScoped
class SignInThrottle {
    private static final int FREE_FAILURES = 5;
    private static final int REMEMBERED = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Inject
    Clock clock;

    private final Map<String, Failures> failures = new LinkedHashMap<>();

    /** How long this name still has to wait from that address; zero where it may try. */
    synchronized Duration waitFor(String name, String address) {
        Failures past = failures.get(key(name, address));
        if (past == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), past.until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String name, String address) {
        String key = key(name, address);
        Failures past = failures.remove(key);
        int count = past == null ? 1 : past.count + 1;
        failures.put(key, new Failures(count, clock.instant().plus(waitAfter(count))));
        if (failures.size() > REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(key(name, address));
    }

    private static Duration waitAfter(int count) {
        if (count < FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - FREE_FAILURES, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String key(String name, String address) {
        return name + "\n" + address;
    }

    private record Failures(int count, Instant until) {}
}
