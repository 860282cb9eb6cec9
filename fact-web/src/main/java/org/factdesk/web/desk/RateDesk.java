package org.factdesk.web.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.factdesk.account.Account;
import org.factdesk.document.Sha256;
import org.factdesk.measure.DailyRates;
import org.factdesk.rates.EcbRates;
import org.factdesk.rates.ImportedRates;
import org.factdesk.rates.RateImport;
import org.factdesk.rates.UnreadableRatesException;

/** Imports tables of exchange rates, and goes back to the one in the box. */
@ApplicationScoped
@Transactional
public class RateDesk {
    /** The field of the form. */
    private static final String FILE = "rates-file";

    private static final String UNNAMED = "eurofxref-hist";

    @Inject
    SignedIn signedIn;

    @Inject
    ImportedRates imported;

    @Inject
    DeskRates inUse;

    @Inject
    Clock clock;

    /** The table that was imported last, or empty where the one in the box is in use. */
    public Optional<RateImport> current() {
        signedIn.requireAdministration();
        return imported.current();
    }

    /**
     * Puts the table of a file into use.
     *
     * @param name the file's name, as whoever hands it over calls it
     * @throws BadInputException where the file is no table of exchange rates, naming the first line at fault; nothing is
     *     changed then
     */
    public RateImport take(@Nullable String name, InputStream file) {
        Optional<Account> person = signedIn.requireAdministration();
        MessageDigest digest = sha256();
        DailyRates rates = read(new DigestInputStream(file, digest));
        RateImport description = RateImport.of(
                rates,
                nameOf(name),
                new Sha256(HexFormat.of().formatHex(digest.digest())),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                person.map(Account::id).orElse(null));
        imported.save(description, rates);
        inUse.forget();
        return description;
    }

    /** Goes back to the table in the box; false where it was in use. */
    public boolean backToTheBox() {
        signedIn.requireAdministration();
        boolean removed = imported.remove();
        inUse.forget();
        return removed;
    }

    private static DailyRates read(InputStream file) {
        try {
            DailyRates rates = EcbRates.read(file);
            file.transferTo(OutputStream.nullOutputStream());
            return rates;
        } catch (UnreadableRatesException unreadable) {
            throw new BadInputException(problem(unreadable));
        } catch (ZipException damaged) {
            throw new BadInputException(Problem.of(FILE, "rates.damaged"));
        } catch (IOException unreadable) {
            throw new BadInputException(Problem.of(FILE, "rates.unreadable"));
        }
    }

    private static Problem problem(UnreadableRatesException unreadable) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(unreadable.line());
        arguments.addAll(unreadable.found());
        return new Problem(FILE, "rates." + unreadable.problem().name(), arguments);
    }

    private static String nameOf(@Nullable String name) {
        String last = name == null
                ? ""
                : name.replaceFirst("(?s).*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", " ")
                        .strip();
        String known = last.isEmpty() ? UNNAMED : last;
        return known.length() <= RateImport.LONGEST_NAME ? known : known.substring(0, RateImport.LONGEST_NAME);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException("this JDK has no SHA-256", everyJdkHasIt);
        }
    }
}
