package org.factdesk.measure;

/** Writes what a comparison has found. */
final class ComparisonWords {

    private static final Wording NOTHING = new Wording("", "");

    private ComparisonWords() {}

    static Wording of(Comparison comparison) {
        Wording sentence = sentence(comparison, named(comparison.claimedValue(), comparison));
        return comparison.rate().map(rate -> withRate(sentence, rate)).orElse(sentence);
    }

    private static Wording sentence(Comparison comparison, Wording claimed) {
        Wording found = named(comparison.foundInUnitOfClaim(), comparison);
        Wording percent = percent(comparison);
        return switch (comparison.kind()) {
            case SAME -> new Wording(claimed.fr() + " : le m\u00EAme chiffre.", claimed.en() + ": the same figure.");
            case CORRECT_ROUNDING ->
                new Wording(
                        claimed.fr() + " et " + found.fr() + " : arrondi correct (" + percent.fr() + ").",
                        claimed.en() + " and " + found.en() + ": correctly rounded (" + percent.en() + ").");
            case WITHIN_APPROXIMATION -> approximation(comparison, claimed, found);
            case DIFFERS ->
                new Wording(
                        claimed.fr() + " contre " + found.fr() + " : \u00E9cart de " + percent.fr() + '.',
                        claimed.en() + " against " + found.en() + ": a difference of " + percent.en() + '.');
            case OFF_BY_POWER_OF_TEN -> powerOfTen(comparison, claimed, found);
            case OTHER_UNIT -> otherUnit(comparison, claimed, found);
            case OTHER_SCOPE -> otherScope(comparison, claimed, found, percent);
        };
    }

    private static Wording named(double value, Comparison comparison) {
        Unit unit = comparison.claimed().quantity().unit();
        return new Wording(UnitNames.french(value, unit), UnitNames.english(value, unit));
    }

    /** "Plus de 4 millions" is right for 4.2 million, or does not rule it out where the evidence says so. */
    private static Wording approximation(Comparison comparison, Wording claimed, Wording found) {
        Wording own = approximated(comparison.claimed().quantity(), claimed);
        Wording other = approximated(comparison.found().quantity(), found);
        boolean loose = comparison.claimed().quantity().precision() != Precision.EXACT;
        return loose
                ? new Wording(
                        "\u00AB " + own.fr() + " \u00BB convient pour " + other.fr() + '.',
                        '"' + own.en() + "\" is right for " + other.en() + '.')
                : new Wording(
                        "\u00AB " + other.fr() + " \u00BB n'exclut pas " + own.fr() + '.',
                        '"' + other.en() + "\" does not rule out " + own.en() + '.');
    }

    private static Wording approximated(Quantity quantity, Wording value) {
        Wording words =
                switch (quantity.precision()) {
                    case EXACT -> NOTHING;
                    case ABOUT -> new Wording("environ ", "about ");
                    case AT_LEAST -> new Wording("au moins ", "at least ");
                    case AT_MOST -> new Wording("au plus ", "at most ");
                    case MORE_THAN -> new Wording("plus de ", "more than ");
                    case LESS_THAN -> new Wording("moins de ", "less than ");
                    case BETWEEN -> new Wording("autour de ", "around ");
                };
        return new Wording(words.fr() + value.fr(), words.en() + value.en());
    }

    private static Wording powerOfTen(Comparison comparison, Wording claimed, Wording found) {
        double factor = Math.pow(10, Math.abs(comparison.powerOfTen()));
        boolean large = comparison.powerOfTen() > 0;
        return new Wording(
                claimed.fr() + " contre " + found.fr() + " : " + Numerals.french(factor) + " fois trop"
                        + (large ? "." : " peu."),
                claimed.en() + " against " + found.en() + ": " + Numerals.english(factor) + " times too "
                        + (large ? "large." : "small."));
    }

    private static Wording otherUnit(Comparison comparison, Wording claimed, Wording found) {
        if (!Double.isNaN(comparison.foundInUnitOfClaim())) {
            return new Wording(
                    claimed.fr() + " : le m\u00EAme chiffre, converti (" + found.fr() + ").",
                    claimed.en() + ": the same figure, converted (" + found.en() + ").");
        }
        Quantity other = comparison.found().quantity();
        double value = Comparing.middle(other);
        return new Wording(
                claimed.fr() + " contre " + UnitNames.french(value, other.unit()) + " : aucune conversion connue.",
                claimed.en() + " against " + UnitNames.english(value, other.unit()) + ": no conversion is known.");
    }

    private static Wording otherScope(Comparison comparison, Wording claimed, Wording found, Wording percent) {
        boolean same = claimed.fr().equals(found.fr());
        Wording own = approximated(comparison.claimed().quantity(), claimed);
        Wording scopes = ScopeWords.of(comparison.claimed(), comparison.found());
        String fr = same ? " des deux c\u00F4t\u00E9s" : " contre " + found.fr() + " (" + percent.fr() + ')';
        String en = same ? " on both sides" : " against " + found.en() + " (" + percent.en() + ')';
        return new Wording(
                own.fr() + fr + ", mais pas de la m\u00EAme chose : " + scopes.fr() + '.',
                own.en() + en + ", but not of the same thing: " + scopes.en() + '.');
    }

    private static Wording withRate(Wording sentence, ExchangeRate rate) {
        double value = rate.value().doubleValue();
        return new Wording(
                sentence.fr() + ' ' + UnitNames.french(1, rate.from()) + " = " + UnitNames.french(value, rate.to())
                        + " (" + rate.origin().fr() + ").",
                sentence.en() + ' ' + UnitNames.english(1, rate.from()) + " = " + UnitNames.english(value, rate.to())
                        + " (" + rate.origin().en() + ").");
    }

    private static Wording percent(Comparison comparison) {
        double rounded = Math.round(comparison.percent() * 10) / 10.0;
        String sign = rounded > 0 ? "+" : "";
        return new Wording(sign + Numerals.french(rounded) + " %", sign + Numerals.english(rounded) + '%');
    }
}
