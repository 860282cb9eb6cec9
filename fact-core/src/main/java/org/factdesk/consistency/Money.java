package org.factdesk.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factdesk.extraction.mention.Amount;
import org.factdesk.text.Folding;
import org.factdesk.text.Resource;

/** Which currencies a figure can be in: the one it says, or those its name and the text allow. */
final class Money {

    private static final String ALWAYS = "*";
    private static final String DOLLAR = "USD";
    private static final String OLD_FRANC = "FRF-1959";

    /** A currency of a name, and the words that make it likely. */
    private record Bearer(String iso, List<String> hints) {

        boolean isLikely(String folded) {
            return hints.stream().anyMatch(hint -> hint.equals(ALWAYS) || folded.contains(hint));
        }
    }

    private static final Map<String, List<Bearer>> BEARERS = read();

    private Money() {}

    private static Map<String, List<Bearer>> read() {
        Map<String, List<Bearer>> bearers = new HashMap<>();
        for (String line : Resource.lines(Money.class, "money.txt")) {
            List<String> columns = List.of(line.split("[ :,]+"));
            bearers.computeIfAbsent(columns.get(0), name -> new ArrayList<>())
                    .add(new Bearer(columns.get(1), columns.subList(2, columns.size())));
        }
        return Map.copyOf(bearers);
    }

    /** ISO 4217 codes, the likeliest first; none where the figure is no money or nobody could say which. */
    static List<String> currencies(Sheet sheet, Reading reading) {
        String words = Folding.fold(sheet.words(reading.index()));
        if (words.contains("ancien") || words.contains("old franc")) {
            return List.of(OLD_FRANC);
        }
        Optional<String> said = reading.unit().iso();
        if (said.isPresent()) {
            return List.of(said.get());
        }
        Optional<String> assumed = reading.mention().amount().flatMap(Amount::assumedIso);
        return assumed.filter(iso -> !iso.equals(DOLLAR))
                .map(List::of)
                .orElseGet(() -> byName(sheet, reading.unit().id()));
    }

    private static List<String> byName(Sheet sheet, String name) {
        return BEARERS.getOrDefault(name, List.of()).stream()
                .filter(bearer -> bearer.isLikely(sheet.folded()))
                .map(Bearer::iso)
                .toList();
    }
}
