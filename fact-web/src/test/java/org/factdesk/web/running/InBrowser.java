package org.factdesk.web.running;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link Visitors}. One browser serves all tests of a run; a test that fails leaves photographs in
 * {@code target/browser}, and one whose pages made the console complain fails.
 */
public final class InBrowser implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Visitors.class, type -> new Visitors(browserOf(test).browser()));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = test.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
        if (visitors == null) {
            return;
        }
        try {
            boolean failed = test.getExecutionException().isPresent();
            if (failed || !visitors.complaints().isEmpty()) {
                visitors.photograph(
                        Path.of("target", "browser"),
                        test.getRequiredTestMethod().getName());
            }
            if (!failed && !visitors.complaints().isEmpty()) {
                throw new AssertionError(
                        "The browser's console complains:\n" + String.join("\n", visitors.complaints()));
            }
        } finally {
            visitors.leave();
        }
    }

    private static Chromium browserOf(ExtensionContext test) {
        return test.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Kept.class, type -> new Kept(new Chromium()), Kept.class)
                .chromium();
    }

    /** The run's browser, which JUnit closes at the end. */
    private record Kept(Chromium chromium) implements AutoCloseable {
        @Override
        public void close() {
            chromium.close();
        }
    }
}
