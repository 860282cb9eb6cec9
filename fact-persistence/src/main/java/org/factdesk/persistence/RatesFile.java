package org.factdesk.persistence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import org.factdesk.document.Sha256;
import org.factdesk.measure.DailyRates;
import org.factdesk.rates.EcbRates;
import org.factdesk.rates.RateImport;

/**
 * A file of exchange rates that has been read.
 *
 * @param path where it lies
 * @param description by its name and its own bytes
 * @param rates what it holds
 */
record RatesFile(Path path, RateImport description, DailyRates rates) {
    /**
     * Reads a file.
     *
     * @throws org.factdesk.rates.UnreadableRatesException where it is no table of exchange rates
     */
    static RatesFile read(Path path, Instant now) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            DailyRates rates = EcbRates.read(in);
            return new RatesFile(path, describe(path, rates, now), rates);
        }
    }

    private static RateImport describe(Path path, DailyRates rates, Instant now) throws IOException {
        byte[] hash = BackupWriter.sha256().digest(Files.readAllBytes(path));
        String name = path.getFileName().toString();
        return RateImport.of(
                rates,
                name.length() <= RateImport.LONGEST_NAME ? name : name.substring(0, RateImport.LONGEST_NAME),
                new Sha256(HexFormat.of().formatHex(hash)),
                now.truncatedTo(ChronoUnit.MILLIS),
                null);
    }
}
