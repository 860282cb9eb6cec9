package org.factdesk.web.desk;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.account.ApiKey;
import org.factdesk.account.ApiKeys;
import org.factdesk.document.Sha256;

/** Makes the keys by which programs act as a person, and takes them back. */
@ApplicationScoped
@Transactional
public class KeyDesk {
    private static final int KEY_BYTES = 32;
    private static final String PREFIX = "fd_";

    private final SecureRandom random = new SecureRandom();

    @Inject
    SignedIn signedIn;

    @Inject
    Hand hand;

    @Inject
    ApiKeys keys;

    /** The person's keys, newest first. */
    public List<ApiKey> mine() {
        return keys.of(signedIn.requireSomebody().id());
    }

    /**
     * Makes a key that acts as the person who asks.
     *
     * @return the key itself, which is told this once and kept nowhere
     * @throws BadInputException where it has no name
     */
    public String make(@Nullable String name) {
        Account person = signedIn.requireSomebody();
        Typed typed = new Typed();
        String words = typed.required("keyName", name, ApiKey.LONGEST_NAME);
        typed.requireNoProblem();
        byte[] secret = new byte[KEY_BYTES];
        random.nextBytes(secret);
        String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        keys.add(new ApiKey(
                Sha256.of(key).hex(), person.id(), words, hand.signFor(person).at()));
        return key;
    }

    /** Takes one of the person's keys back; false where there is none with that hash. */
    public boolean takeBack(String sha256) {
        return keys.remove(signedIn.requireSomebody().id(), sha256);
    }
}
