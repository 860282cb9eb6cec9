package org.factdesk.web.security;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrustedProxiesTest {
    private static final String PROXY = "10.0.0.7";
    private static final String CLIENT = "203.0.113.9";
    private static final String FORGED = "198.51.100.1";

    private final TrustedProxies proxies = TrustedProxies.parse("127.0.0.1, 10.0.0.0/8");

    @Test
    void nobody_is_trusted_unless_set() {
        TrustedProxies nobody = TrustedProxies.parse("");

        assertThat(nobody.callerOf("127.0.0.1", List.of(FORGED))).isEqualTo("127.0.0.1");
        assertThat(nobody.isSecure("127.0.0.1", List.of("https"))).isFalse();
    }

    @Test
    void a_trusted_proxy_tells_the_caller() {
        assertThat(proxies.callerOf(PROXY, List.of(CLIENT))).isEqualTo(CLIENT);
        assertThat(proxies.isSecure(PROXY, List.of("https"))).isTrue();
        assertThat(proxies.isSecure(PROXY, List.of("http"))).isFalse();
    }

    @Test
    void what_others_say_is_ignored() {
        assertThat(proxies.callerOf(CLIENT, List.of(FORGED))).isEqualTo(CLIENT);
        assertThat(proxies.isSecure(CLIENT, List.of("https"))).isFalse();
    }

    @Test
    void what_the_caller_wrote_before_the_proxy_is_ignored() {
        assertThat(proxies.callerOf("127.0.0.1", List.of(FORGED, CLIENT, PROXY)))
                .isEqualTo(CLIENT);
    }

    @Test
    void a_chain_of_proxies_alone_ends_at_the_farthest() {
        assertThat(proxies.callerOf("127.0.0.1", List.of("10.0.0.8", PROXY))).isEqualTo("10.0.0.8");
    }

    @Test
    void what_is_no_address_ends_the_chain() {
        assertThat(proxies.callerOf("127.0.0.1", List.of(CLIENT, "unknown", PROXY)))
                .isEqualTo(PROXY);
    }

    @Test
    void ports_are_left_out() {
        assertThat(proxies.callerOf(PROXY, List.of("203.0.113.9:4711"))).isEqualTo(CLIENT);
        assertThat(proxies.callerOf(PROXY, List.of("[2001:db8::9]:443"))).isEqualTo("2001:db8:0:0:0:0:0:9");
    }
}
