package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/** Amounts of money with the currency behind them: "12,7 Md€", "three million dollars", "15 dollars et 15 cents". */
public final class CurrencyBehindRule implements Rule {

    private static final BigDecimal LEAST_WON = BigDecimal.valueOf(500);

    @Override
    public long triggers() {
        return NumberRule.NUMBERS;
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber read = Articles.one(scan, token);
        if (!read.isPresent()) {
            return;
        }
        if (isPence(scan, read)) {
            Unit penny = Unit.currency("penny", Optional.empty());
            drafts.accept(Draft.figure(MentionKind.CURRENCY, read, read.endToken() + 1, Draft.MEASURED, penny));
            return;
        }
        ReadNumber number = CurrencySigns.withMillionSign(scan, read);
        Found found = scan.find(Measured.unitToken(scan, number), WordClass.CURRENCIES);
        if (found.isPresent() && isMeant(scan, number, found) && !isBeforeNext(scan.tokens(), found)) {
            drafts.accept(amount(scan, number, found));
        }
    }

    private static Draft amount(Scan scan, ReadNumber number, Found found) {
        Money money = Money.of(found);
        Halves halves = Halves.behind(scan, number, found.endToken());
        Coins whole = scaled(scan, halves.number(), money, halves.endToken());
        Coins coins = Coins.behind(scan, whole, money);
        Measured per = PerUnit.behind(scan, money.unit(), coins.endToken());
        return per.isPresent()
                ? CurrencySigns.draft(coins.number(), number.firstToken(), per.endToken(), money, per.unit())
                : CurrencySigns.draft(coins.number(), number.firstToken(), coins.endToken(), money, money.unit());
    }

    /** "75 USD million": the scale behind the currency. */
    private static Coins scaled(Scan scan, ReadNumber number, Money money, int end) {
        ReadNumber times = money.factor().equals(BigDecimal.ONE) ? number : number.times(money.factor());
        Found scale = number.isScaled() ? Found.NOTHING : scan.find(end, WordClass.SCALES);
        boolean follows = scale.isPresent() && scan.tokens().gap(end) != Tokens.BREAK;
        return follows ? new Coins(times.times(scale.sense().number()), scale.endToken()) : new Coins(times, end);
    }

    /** "50p": pence in British papers. */
    private static boolean isPence(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int at = number.endToken();
        return !scan.isFrench()
                && tokens.is(at, "p")
                && tokens.isGlued(at)
                && number.shape() == Shape.DIGITS
                && Character.isLowerCase(tokens.firstChar(at))
                && !(tokens.isGlued(at + 1) && (tokens.isWord(at + 1) || tokens.isDigits(at + 1)))
                && !number.isScaled();
    }

    /** "1 $10": the sign is glued on the next number. */
    private static boolean isBeforeNext(Tokens tokens, Found found) {
        return tokens.isDigits(found.endToken())
                && tokens.isGlued(found.endToken())
                && !tokens.isGlued(found.firstToken())
                && CurrencySigns.isSign(tokens, found);
    }

    /** "Won" is a verb behind a small number, pounds may be a weight, and "5-$10" are two amounts. */
    private static boolean isMeant(Scan scan, ReadNumber number, Found found) {
        boolean hyphen = found.firstToken() > number.endToken() && scan.tokens().is(number.endToken(), '-');
        if (hyphen && !scan.tokens().isWord(found.firstToken()) || isOtherLetter(scan, found)) {
            return false;
        }
        if (found.value().startsWith("won~")) {
            return scan.isOnlyKinds() || number.value().compareTo(LEAST_WON) >= 0;
        }
        return !found.value().startsWith("pound~") || number.isScaled() || arePounds(scan, number, found);
    }

    /** A single letter that is not the "F" of "100 F". */
    private static boolean isOtherLetter(Scan scan, Found found) {
        Tokens tokens = scan.tokens();
        int next = found.endToken();
        boolean franc = scan.isFrench()
                && tokens.is(found.firstToken(), "f")
                && !tokens.isCapitalised(next)
                && !tokens.isGlued(found.firstToken())
                && !(tokens.is(next, '-') && tokens.isGlued(next));
        return CurrencySigns.isLetter(tokens, found) && !franc;
    }

    private static boolean arePounds(Scan scan, ReadNumber number, Found found) {
        return number.shape() != Shape.FRACTION
                && (scan.isOnlyKinds()
                        || !Weight.isMeant(scan, number, found)
                        || CurrencySigns.isSign(scan.tokens(), found));
    }
}
