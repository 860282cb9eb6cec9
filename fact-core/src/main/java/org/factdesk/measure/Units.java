package org.factdesk.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The units that are known, from {@code units.txt} beside this class. */
public final class Units {

    private static final Map<String, Unit> BY_ID = read();

    private Units() {}

    /** The unit of a CLDR identifier. */
    public static Optional<Unit> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The unit of a CLDR identifier that has to be there.
     *
     * @throws IllegalArgumentException where nobody knows it
     */
    public static Unit of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No unit is called \"" + id + '"'));
    }

    private static Map<String, Unit> read() {
        Map<String, Unit> units = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Units.class.getResourceAsStream("units.txt"), "units.txt"),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    Unit unit = unit(line.split(" "));
                    units.put(unit.id(), unit);
                }
            }
            return Map.copyOf(units);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of units cannot be read", e);
        }
    }

    private static Unit unit(String[] columns) {
        String[] factor = columns[2].split("/");
        return new Unit(
                columns[0],
                Dimension.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                new BigDecimal(factor[0]),
                factor.length > 1 ? new BigDecimal(factor[1]) : BigDecimal.ONE,
                columns.length > 3 ? new BigDecimal(columns[3]) : BigDecimal.ZERO,
                Optional.empty());
    }
}
