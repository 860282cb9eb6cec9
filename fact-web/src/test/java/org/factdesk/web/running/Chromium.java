package org.factdesk.web.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;

/** A Chromium without a window: the system's, else the one that Playwright fetches for itself. */
final class Chromium implements AutoCloseable {
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Playwright playwright;
    private final Browser browser;

    /**
     * Starts a browser.
     *
     * @throws IllegalStateException where none can be had; a browser test never passes without one
     */
    Chromium() {
        Optional<Path> system = ofTheSystem();
        if (system.isEmpty()) {
            fetch();
        }
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        browser = launch(system);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private Browser launch(Optional<Path> executable) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"));
        executable.ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException notStarted) {
            playwright.close();
            throw new IllegalStateException(
                    "No browser could be started: install Chromium, or name one in FACTDESK_CHROMIUM", notStarted);
        }
    }

    private static Optional<Path> ofTheSystem() {
        String named = System.getProperty("factdesk.chromium", "");
        return named.isBlank() ? onPath() : Optional.of(Path.of(named));
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator")))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void fetch() {
        try {
            ProcessBuilder install =
                    Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
            install.command().addAll(List.of("install", "chromium"));
            if (install.inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("There is no Chromium here, and Playwright could not fetch one");
            }
        } catch (IOException notStarted) {
            throw new IllegalStateException("There is no Chromium here, and Playwright does not start", notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Playwright was fetching Chromium", interrupted);
        }
    }
}
