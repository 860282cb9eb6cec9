package org.factdesk.web.running;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;

/** Somebody at work in front of a desk: what a person does on its pages, in the words of the work. */
public final class Person {
    private static final String SELECT =
            """
            ([text, words]) => {
              const root = document.querySelector(text);
              const start = root.textContent.indexOf(words);
              if (start < 0) throw new Error('not there: ' + words);
              const at = (offset) => {
                const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                let left = offset;
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                  if (left <= node.data.length) return [node, left];
                  left -= node.data.length;
                }
                throw new Error('beyond the text');
              };
              const range = document.createRange();
              range.setStart(...at(start));
              range.setEnd(...at(start + words.length));
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              root.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
            }""";

    private final Page page;
    private final URI desk;

    private Person(Page page, URI desk) {
        this.page = page;
        this.desk = desk;
    }

    /** Somebody in front of a desk, not signed in. */
    public static Person at(RunningDesk desk, Visitors visitors, Locale language) {
        return new Person(visitors.arrive(language), desk.address());
    }

    /** The page in front of the person. */
    public Page page() {
        return page;
    }

    /** Opens a path of the desk. */
    public Response open(String path) {
        return page.navigate(desk.resolve(path).toString());
    }

    /** Makes the first account by the one-time link and signs in with it. */
    public Person makeFirstAccount(URI link, String name, String password) {
        page.navigate(link.toString());
        page.fill("#displayName", "Zoé Martin");
        page.fill("#signInName", name);
        page.fill("#password", password);
        page.fill("#passwordAgain", password);
        press("#make");
        return signIn(name, password);
    }

    /** Signs in on the page that asks for it. */
    public Person signIn(String name, String password) {
        if (page.locator("#enter").count() == 0) {
            open("sign-in");
        }
        page.fill("#name", name);
        page.fill("#password", password);
        press("#enter");
        return this;
    }

    /** Pastes an article and goes to its workshop. */
    public Person takeIn(String text, String publishedOn) {
        open("new-article");
        page.fill("#text", text);
        page.fill("#publishedOn", publishedOn);
        press("#save");
        return this;
    }

    /** Selects words of the article and makes them a claim. */
    public Person acceptBySelecting(String words) {
        page.evaluate(SELECT, List.of("#article-text", words));
        press(".selection-bar button");
        return this;
    }

    /** Types words of the article and makes them a claim, with the keyboard alone. */
    public Person acceptByTyping(String words) {
        page.focus("#claim-words");
        page.keyboard().insertText(words);
        enter();
        return this;
    }

    /** Pastes a source. */
    public Person pasteSource(String title, String text) {
        if (!page.locator("#source-text").isVisible()) {
            page.click(".new-source summary");
        }
        page.fill("textarea#source-text", text);
        page.fill("#source-title", title);
        page.fill("#source-publisher", "L’Office");
        page.fill("#source-address", "https://exemple.fr/rapport");
        page.fill("#source-publishedOn", "2023-06-30");
        press("#capture-source");
        return this;
    }

    /** Selects words of the open source as evidence. */
    public Person keepAsEvidence(String words, String stance, String locator) {
        page.evaluate(SELECT, List.of("#source-words-text", words));
        page.selectOption("#stance", stance);
        page.fill("#locator", locator);
        press("#select-evidence");
        return this;
    }

    /** Writes a verdict. */
    public Person rate(String rating, String rationale, String method) {
        page.check("#verdict-form input[value='" + rating + "']");
        page.fill("#rationale", rationale);
        page.fill("#verdict-method", method);
        press("#write");
        return this;
    }

    /** Selects words of the article and writes a note on them. */
    public Person note(String words, String body) {
        page.evaluate(SELECT, List.of("#article-text", words));
        page.click(".selection-bar button:nth-child(2)");
        page.fill("#note-body", body);
        press("#write-note");
        return this;
    }

    /** Presses a button that leads to a page. */
    public void press(String button) {
        lead(() -> page.click(button));
    }

    /** Presses Enter where that sends the form. */
    public void enter() {
        lead(() -> page.keyboard().press("Enter"));
    }

    /** Does something that leads to a page, and waits until it is there. */
    public void lead(Runnable deed) {
        page.evaluate("window.left = true");
        deed.run();
        page.waitForCondition(this::isNextPageThere);
    }

    private boolean isNextPageThere() {
        try {
            return (Boolean) page.evaluate("!window.left && document.readyState === 'complete'");
        } catch (PlaywrightException betweenTwoPages) {
            return false;
        }
    }

    /** The exact value that the article's first such figure was read as. */
    public String valueOf(String figure) {
        return figure(figure).first().getAttribute("data-value");
    }

    /** The figures of the article that read so. */
    public Locator figure(String words) {
        return page.locator("#article-text .figure").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The texts of all that matches. */
    public List<String> texts(String selector) {
        return page.locator(selector).allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** A file of the desk as this person gets it. */
    public String download(String path) {
        return page.context().request().get(desk.resolve(path).toString()).text();
    }
}
