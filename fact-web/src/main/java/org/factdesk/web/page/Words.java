package org.factdesk.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.Role;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.measure.Wording;
import org.factdesk.text.Language;
import org.factdesk.verdict.Label;
import org.factdesk.web.desk.Names;
import org.factdesk.web.desk.SignedIn;

/** Says values of the core in the words of the page. */
@Named("say")
@RequestScoped
public class Words {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    PageLanguage language;

    @Inject
    FigureWords figures;

    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    @Inject
    Names names;

    private @Nullable Map<AccountId, String> people;

    /** A label in the language of the page. */
    public String label(Label label) {
        return label.in(language.chosen());
    }

    /** A sentence of arithmetic in the language of the page. */
    public String wording(Wording wording) {
        return language.chosen() == Language.FR ? wording.fr() : wording.en();
    }

    /** A word of the bundle for a constant, such as {@code stance.SUPPORTS}. */
    public String constant(String kind, Enum<?> constant) {
        return language.word(kind + "." + constant.name(), List.of());
    }

    /** A word of the bundle for a constant in lower case, such as {@code reason.forecast}. */
    public String word(String kind, String code) {
        return language.word(kind + "." + code, List.of());
    }

    /** A sentence of the bundle with one thing named in it. */
    public String with(String key, Object argument) {
        return language.word(key, List.of(argument));
    }

    /** A sentence of the bundle with two things named in it. */
    public String between(String key, Object first, Object second) {
        return language.word(key, List.of(first, second));
    }

    /** A day; empty where there is none. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : localized(new DateTimeFormatterBuilder().appendLocalized(FormatStyle.LONG, null))
                        .format(day);
    }

    /** A moment, to the minute. */
    public String moment(Instant moment) {
        return localized(new DateTimeFormatterBuilder().appendLocalized(FormatStyle.MEDIUM, FormatStyle.SHORT))
                .format(moment.atZone(ZONE));
    }

    private DateTimeFormatter localized(DateTimeFormatterBuilder format) {
        return format.toFormatter(language.getDates());
    }

    /** The exact value of a figure. */
    public String figure(Mention mention) {
        return figures.value(mention);
    }

    /** The words of a figure in a text. */
    public String slice(String text, Mention mention) {
        return mention.span().slice(text);
    }

    /** The kind of a figure. */
    public String kind(Mention mention) {
        return figures.kind(mention);
    }

    /** The display name of somebody who wrote something; a tombstone where the account was erased. */
    public String person(AccountId id) {
        if (people == null) {
            people = names.all();
        }
        return people.getOrDefault(id, "—");
    }

    /** The display name of whoever is signed in; empty where nobody is. */
    public String me() {
        return signedIn.account().map(Account::displayName).orElse("");
    }

    /** Whether the person signed in works on articles. */
    public boolean isWriter() {
        return signedIn.is(Role.WRITER);
    }

    /** Whether the person signed in sets the rules of the desk. */
    public boolean isEditor() {
        return signedIn.is(Role.EDITOR);
    }

    /** Whether the person signed in administers the desk. */
    public boolean isAdministrator() {
        return signedIn.is(Role.ADMIN);
    }

    /** A word of the bundle for a code that others may add to; the code itself where there is none yet. */
    public String known(String kind, String code) {
        return language.has(kind + "." + code) ? language.word(kind + "." + code, List.of()) : code;
    }

    /** What was just done, of the few sentences there are for it; empty where nothing was. */
    public String done() {
        String done = request.getParameter("done");
        return done != null && Done.KNOWN.contains(done) ? language.word("done." + done, List.of()) : "";
    }
}
