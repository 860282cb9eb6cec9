package org.factdesk.web.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.factdesk.account.Account;
import org.factdesk.account.AccountId;
import org.factdesk.account.Accounts;
import org.factdesk.account.Role;
import org.factdesk.account.SignInName;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentId;
import org.factdesk.document.DocumentRole;
import org.factdesk.document.Documents;

/** Fills an empty desk with a sample article and one account for each role. */
@ApplicationScoped
@Transactional
public class DemoDesk {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LETTERS = 16;
    private static final String SAMPLE_DAY = "2023-12-01";

    private final SecureRandom random = new SecureRandom();

    @Inject
    Accounts accounts;

    @Inject
    Documents documents;

    @Inject
    PasswordHasher hasher;

    @Inject
    Hand hand;

    /** Fills the desk and answers its accounts; does nothing, and answers none, where somebody can sign in already. */
    public List<DemoAccount> fill() {
        if (!accounts.none()) {
            return List.of();
        }
        List<DemoAccount> made = new ArrayList<>();
        for (Role role : Role.values()) {
            Account account = account(role);
            String password = password();
            accounts.add(account, hasher.hash(password.toCharArray()));
            made.add(new DemoAccount(role, account.signInName(), password));
            if (role == Role.WRITER) {
                documents.add(sample(account));
            }
        }
        return made;
    }

    private Account account(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        String shown = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " (demo)";
        return new Account(new AccountId(hand.newId()), new SignInName(name), shown, Set.of(role));
    }

    private Document sample(Account writer) {
        DocumentForm.Read read = new DocumentForm(null, "L’Exemple", null, "fr", SAMPLE_DAY, null, sampleText()).read();
        return Document.capture(
                new DocumentId(hand.newId()), DocumentRole.ARTICLE, read.details(), read.text(), hand.signFor(writer));
    }

    private String password() {
        StringBuilder password = new StringBuilder();
        for (int letter = 0; letter < PASSWORD_LETTERS; letter++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private static String sampleText() {
        try (InputStream text = DemoDesk.class.getResourceAsStream("sample-article.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the sample article is missing", unreadable);
        }
    }

    /**
     * An account of the demo.
     *
     * @param role what it may do
     * @param name what it signs in with
     * @param password made at random, told once
     */
    public record DemoAccount(Role role, SignInName name, String password) {
        /** The line that tells it: role, name, password. */
        public String line() {
            return role + " " + name + " " + password;
        }
    }
}
