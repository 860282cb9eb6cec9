package org.factdesk.web.running;

import java.util.Locale;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(InBrowser.class)
class FirstPageIT {
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.onNewData();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void the_first_page_is_there_for_everybody(Visitors visitors) {
        Page page = visitors.arrive(Locale.FRENCH);

        Response answer = page.navigate(desk.address().toString());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Accessible.graveFindings(page)).isEmpty();
    }

    @Test
    void the_server_does_not_name_itself(Visitors visitors) {
        Response answer =
                visitors.arrive(Locale.ENGLISH).navigate(desk.address().toString());

        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void the_log_of_a_start_holds_no_error() {
        assertThat(desk.log()).doesNotContain("[SEVERE]").doesNotContain("Exception");
    }
}
