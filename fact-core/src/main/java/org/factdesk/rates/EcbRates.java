package org.factdesk.rates;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

import org.factdesk.measure.DailyRates;

/**
 * The reference rates of the European Central Bank ({@code eurofxref-hist}): CSV or XML, zipped or not. Currencies have
 * gaps ({@code N/A}) and weekends are missing; {@link DailyRates} then takes the day before.
 */
public final class EcbRates {

    private static final int LONGEST_START = 16;
    /** No table of the bank is larger once unpacked, in bytes. */
    private static final long LARGEST = 64L << 20;

    private EcbRates() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableRatesException naming the first line that makes no sense
     * @throws IOException where the stream itself cannot be read
     */
    public static DailyRates read(InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream);
        String start = start(in);
        return start.startsWith("PK") ? unzipped(in) : table(in, start);
    }

    private static DailyRates unzipped(InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        if (zip.getNextEntry() == null) {
            throw new UnreadableRatesException(1, UnreadableRatesException.Problem.EMPTY_ARCHIVE);
        }
        BufferedInputStream table = new BufferedInputStream(new Limited(zip, LARGEST));
        return table(table, start(table));
    }

    private static DailyRates table(InputStream in, String start) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return start.replace("\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<")
                ? EcbXml.read(lines)
                : EcbCsv.read(lines);
    }

    private static String start(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_START);
        byte[] start = in.readNBytes(LONGEST_START);
        in.reset();
        return new String(start, StandardCharsets.ISO_8859_1);
    }
}
