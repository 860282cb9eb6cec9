package org.factdesk.web.running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;

/**
 * The people in front of the desk during one test, each with a browser window and cookies of their own. What the
 * browser's console complains about is collected, and fails the test at its end.
 */
public final class Visitors {
    private static final ViewportSize WINDOW = new ViewportSize(1280, 900);

    private final Browser browser;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visitors(Browser browser) {
        this.browser = browser;
    }

    /** A new visitor, whose browser asks for pages in a language. */
    public Page arrive(Locale language) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.toLanguageTag())
                .setViewportSize(WINDOW.width, WINDOW.height));
        windows.add(window);
        Page page = window.newPage();
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    /** What browsers have complained about so far, with the page's address before it. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Leaves out complaints that a test has provoked on purpose, such as an answer of 404. */
    public void expectComplaint(String part) {
        complaints.removeIf(complaint -> complaint.contains(part));
    }

    void photograph(Path folder, String name) {
        int number = 0;
        for (Page page :
                windows.stream().flatMap(window -> window.pages().stream()).toList()) {
            number++;
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + "-" + number + ".png"))
                    .setFullPage(true));
        }
    }

    void leave() {
        windows.forEach(BrowserContext::close);
    }
}
