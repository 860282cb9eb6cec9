package org.factdesk.consistency;

import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Amount;

/** Which currencies a figure can be in: the one it says, or those its name and the text allow. */
final class Money {

    private Money() {}

    /** ISO 4217 codes, the likeliest first; none where the figure is no money or nobody could say which. */
    static List<String> currencies(Sheet sheet, Reading reading) {
        Optional<String> said = reading.unit().iso();
        if (said.isPresent()) {
            return List.of(said.get());
        }
        Optional<String> assumed = reading.mention().amount().flatMap(Amount::assumedIso);
        return assumed.map(iso -> assumed(sheet, iso))
                .orElseGet(() -> byName(reading.unit().id()));
    }

    private static List<String> assumed(Sheet sheet, String iso) {
        if (!iso.equals("USD")) {
            return List.of(iso);
        }
        List<String> dollars = new java.util.ArrayList<>(List.of("USD"));
        String text = sheet.folded();
        add(dollars, "CAD", text.contains("canad") || text.contains("quebec") || text.contains("toronto"));
        add(dollars, "AUD", text.contains("austral") || text.contains("sydney"));
        add(dollars, "NZD", text.contains("zeland") || text.contains("zealand"));
        add(dollars, "SGD", text.contains("singap"));
        add(dollars, "HKD", text.contains("hong kong"));
        add(dollars, "TWD", text.contains("taiwan"));
        return dollars;
    }

    private static void add(List<String> codes, String iso, boolean named) {
        if (named) {
            codes.add(iso);
        }
    }

    private static List<String> byName(String name) {
        return switch (name) {
            case "franc" -> List.of("FRF", "CHF", "XOF", "BEF", "FRF-1959");
            case "krona", "krone" -> List.of("SEK", "NOK", "DKK");
            case "mark" -> List.of("DEM");
            default -> List.of();
        };
    }
}
