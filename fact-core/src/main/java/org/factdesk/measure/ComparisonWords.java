package org.factdesk.measure;

import java.util.Optional;

/** Writes what a comparison has found. */
final class ComparisonWords {

    private ComparisonWords() {}

    static Wording of(Comparison comparison) {
        Wording sentence = sentence(comparison);
        return comparison.rate().map(rate -> withRate(sentence, rate)).orElse(sentence);
    }

    private static Wording sentence(Comparison comparison) {
        Unit unit = comparison.claimed().quantity().unit();
        String claimedFr = Numerals.french(comparison.claimedValue()) + name(unit);
        String claimedEn = Numerals.english(comparison.claimedValue()) + name(unit);
        String foundFr = Numerals.french(comparison.foundInUnitOfClaim()) + name(unit);
        String foundEn = Numerals.english(comparison.foundInUnitOfClaim()) + name(unit);
        return switch (comparison.kind()) {
            case SAME -> new Wording(claimedFr + " : le m\u00EAme chiffre.", claimedEn + ": the same figure.");
            case CORRECT_ROUNDING ->
                new Wording(
                        claimedFr + " et " + foundFr + " : arrondi correct (" + percentFr(comparison) + ").",
                        claimedEn + " and " + foundEn + ": correctly rounded (" + percentEn(comparison) + ").");
            case WITHIN_APPROXIMATION ->
                new Wording(
                        claimedFr + " avec cette approximation couvre " + foundFr + '.',
                        claimedEn + " with that approximation covers " + foundEn + '.');
            case DIFFERS ->
                new Wording(
                        claimedFr + " contre " + foundFr + " : \u00E9cart de " + percentFr(comparison) + '.',
                        claimedEn + " against " + foundEn + ": a difference of " + percentEn(comparison) + '.');
            case OFF_BY_POWER_OF_TEN -> powerOfTen(comparison, claimedFr, foundFr, claimedEn, foundEn);
            case OTHER_UNIT -> otherUnit(comparison, claimedFr, foundFr, claimedEn, foundEn);
            case OTHER_SCOPE ->
                new Wording(
                        claimedFr + " et " + foundFr
                                + " ne portent pas sur la m\u00EAme p\u00E9riode, le m\u00EAme lieu ou la m\u00EAme population.",
                        claimedEn + " and " + foundEn + " are not of the same time, place or population.");
        };
    }

    private static Wording powerOfTen(Comparison comparison, String cFr, String fFr, String cEn, String fEn) {
        double factor = Math.pow(10, Math.abs(comparison.powerOfTen()));
        boolean large = comparison.powerOfTen() > 0;
        return new Wording(
                cFr + " contre " + fFr + " : " + Numerals.french(factor) + " fois trop "
                        + (large ? "grand." : "petit."),
                cEn + " against " + fEn + ": " + Numerals.english(factor) + " times too "
                        + (large ? "large." : "small."));
    }

    private static Wording otherUnit(Comparison comparison, String cFr, String fFr, String cEn, String fEn) {
        String unit = comparison.found().quantity().unit().toString();
        return Double.isNaN(comparison.foundInUnitOfClaim())
                ? new Wording(
                        cFr + " : aucune conversion connue depuis \u00AB " + unit + " \u00BB.",
                        cEn + ": no conversion is known from \"" + unit + "\".")
                : new Wording(
                        cFr + " : le m\u00EAme chiffre, converti (" + fFr + ").",
                        cEn + ": the same figure, converted (" + fEn + ").");
    }

    private static Wording withRate(Wording sentence, ExchangeRate rate) {
        String day = rate.basis() == ExchangeRate.Basis.DAILY
                ? rate.period().fromInclusive().toString()
                : String.valueOf(rate.period().fromInclusive().getYear());
        String fr =
                switch (rate.basis()) {
                    case DAILY -> "cours du " + day;
                    case YEARLY_AVERAGE -> "moyenne annuelle " + day;
                    case FIXED -> "taux fixe";
                };
        String en =
                switch (rate.basis()) {
                    case DAILY -> "rate of " + day;
                    case YEARLY_AVERAGE -> "yearly average of " + day;
                    case FIXED -> "fixed rate";
                };
        double value = rate.value().doubleValue();
        return new Wording(
                sentence.fr() + " 1 " + rate.from() + " = " + Numerals.french(value) + ' ' + rate.to() + " (" + fr
                        + ").",
                sentence.en() + " 1 " + rate.from() + " = " + Numerals.english(value) + ' ' + rate.to() + " (" + en
                        + ").");
    }

    private static String name(Unit unit) {
        return unit.equals(Unit.ONE)
                ? ""
                : ' ' + Optional.of(unit).flatMap(Unit::iso).orElse(unit.id());
    }

    private static String percentFr(Comparison comparison) {
        return Numerals.french(rounded(comparison)) + " %";
    }

    private static String percentEn(Comparison comparison) {
        return Numerals.english(rounded(comparison)) + "%";
    }

    private static double rounded(Comparison comparison) {
        return Math.round(comparison.percent() * 10) / 10.0;
    }
}
