package org.factdesk.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.factdesk.text.Language;

/** The language a person reads the desk in: the one chosen, else the browser's where the desk speaks it, else French. */
@Named("language")
@RequestScoped
public class PageLanguage {
    /** The cookie that remembers the choice. */
    static final String COOKIE = "language";

    /** The bundle of all words on the pages. */
    static final String WORDS = "org.factdesk.web.words";

    private static final List<String> PLACES = List.of(
            "article", "claim", "source", "key", "back", "page", "account", "last", "all", "words", "state", "reader",
            "read", "reads");

    @Inject
    HttpServletRequest request;

    /** The language as the core names it. */
    public Language chosen() {
        return fromCookie().or(this::fromBrowser).orElse(Language.FR);
    }

    /** The locale of the page. */
    public Locale getLocale() {
        return chosen() == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    }

    /** The locale that dates are written in: the browser's where it is of the page's language, so that its country counts. */
    public Locale getDates() {
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> locale.getLanguage().equals(getCode()))
                .map(locale -> Locale.forLanguageTag(locale.getLanguage() + "-" + locale.getCountry()))
                .findFirst()
                .orElseGet(this::getLocale);
    }

    /** The two-letter code. */
    public String getCode() {
        return chosen().code();
    }

    /** The code of the language that is not chosen. */
    public String getOtherCode() {
        return chosen() == Language.FR ? Language.EN.code() : Language.FR.code();
    }

    /** The address of this very page in the other language. */
    public String getOtherAddress() {
        String kept = PLACES.stream()
                .filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return "?" + kept + "lang=" + getOtherCode();
    }

    /** A word or sentence of the pages; arguments stand where the bundle has {0}, {1} …. */
    public String word(String key, List<Object> arguments) {
        String pattern = ResourceBundle.getBundle(WORDS, getLocale()).getString(key);
        return new MessageFormat(pattern, getLocale()).format(arguments.toArray());
    }

    /** Whether the pages have a word of that key. */
    boolean has(String key) {
        return ResourceBundle.getBundle(WORDS, getLocale()).containsKey(key);
    }

    private Optional<Language> fromCookie() {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Language.parse(cookie.getValue()).stream())
                .findFirst();
    }

    private Optional<Language> fromBrowser() {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.parse(locale.getLanguage()).stream())
                .findFirst();
    }
}
