package org.factdesk.web.running;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A desk filled with the demo, which runs for all tests of a class: {@code @RegisterExtension static final OnDemoDesk}. */
final class OnDemoDesk implements BeforeAllCallback, AfterAllCallback {
    private @Nullable DemoDesk demo;

    @Override
    public void beforeAll(ExtensionContext context) {
        demo = DemoDesk.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        running().close();
    }

    RunningDesk desk() {
        return running().desk();
    }

    /** The person of that sign-in name, signed in. */
    Person person(String name, Visitors visitors) {
        return running().person(name, visitors);
    }

    private DemoDesk running() {
        return Objects.requireNonNull(demo, "the desk runs during tests alone");
    }
}
