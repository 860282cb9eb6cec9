package org.factdesk.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInThrottleTest {
    private final MovableClock clock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle();

    @BeforeEach
    void take_the_clock() {
        throttle.clock = clock;
    }

    @Test
    void four_failures_cost_nothing_and_the_fifth_half_a_minute() {
        fail(4);
        assertThat(throttle.waitFor("zoe", "1.2.3.4")).isZero();

        fail(1);
        assertThat(throttle.waitFor("zoe", "1.2.3.4")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void waiting_doubles_up_to_a_quarter_of_an_hour() {
        fail(6);
        assertThat(throttle.waitFor("zoe", "1.2.3.4")).isEqualTo(Duration.ofSeconds(60));

        fail(40);
        assertThat(throttle.waitFor("zoe", "1.2.3.4")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_colleague_elsewhere_is_not_locked_out() {
        fail(10);

        assertThat(throttle.waitFor("zoe", "5.6.7.8")).isZero();
        assertThat(throttle.waitFor("ali", "1.2.3.4")).isZero();
    }

    @Test
    void the_wait_ends_and_a_success_forgets_the_failures() {
        fail(5);
        clock.now = clock.now.plusSeconds(30);
        assertThat(throttle.waitFor("zoe", "1.2.3.4")).isZero();

        throttle.succeeded("zoe", "1.2.3.4");
        fail(4);
        assertThat(throttle.waitFor("zoe", "1.2.3.4")).isZero();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            throttle.failed("zoe", "1.2.3.4");
        }
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-01-02T03:04:05Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
