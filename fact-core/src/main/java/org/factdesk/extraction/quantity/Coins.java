package org.factdesk.extraction.quantity;

import java.math.BigDecimal;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/**
 * An amount of money with the coins behind it: "15 dollars et 15 cents", "3 euros 50".
 *
 * @param number the whole amount
 * @param endToken the token after its last one
 */
record Coins(ReadNumber number, int endToken) {

    /** The amount with its coins, or the amount itself. */
    static Coins behind(Scan scan, Coins whole, Money money) {
        ReadNumber coins = coins(scan, whole, money);
        Coins named = whole.withNamed(scan, coins);
        boolean bare = named == whole && coins.isPresent() && !isBetweenSigns(scan, whole, money);
        return bare && isLast(scan, coins) ? whole.with(coins, coins.endToken()) : named;
    }

    /** Whether the currency is a code and the number has another before it, so that another follows: "rmb 10 usd 20". */
    private static boolean isBetweenSigns(Scan scan, Coins whole, Money money) {
        String text = scan.tokens().text(whole.endToken() - 1, whole.endToken());
        return money.unit().iso().filter(iso -> iso.equalsIgnoreCase(text)).isPresent()
                && scan.find(whole.number().firstToken() - 1, WordClass.CURRENCIES)
                        .isPresent();
    }

    /** The amount with coins that are named, as they have to be behind a sign: "$5 and 20 cents". */
    static Coins named(Scan scan, Coins whole, Money money) {
        return whole.withNamed(scan, coins(scan, whole, money));
    }

    /** The number behind an amount that can be its coins. */
    private static ReadNumber coins(Scan scan, Coins whole, Money money) {
        Tokens tokens = scan.tokens();
        int at = whole.endToken();
        if (money.isCoin() || whole.number().isScaled() || tokens.gap(at) == Tokens.BREAK || tokens.is(at, '-')) {
            return ReadNumber.NONE;
        }
        boolean and = tokens.is(at, "et") || tokens.is(at, "and");
        ReadNumber coins = scan.number(and ? at + 1 : at);
        return coins.isWhole(1, 99) && !coins.isScaled() && coins.shape() != Shape.FRACTION ? coins : ReadNumber.NONE;
    }

    private Coins withNamed(Scan scan, ReadNumber coins) {
        Found name = coins.isPresent() ? scan.find(coins.endToken(), WordClass.CURRENCIES) : Found.NOTHING;
        return name.isPresent() && Money.of(name).isCoin() ? with(coins, name.endToken()) : this;
    }

    private Coins with(ReadNumber coins, int end) {
        BigDecimal value = number.value().add(coins.value().movePointLeft(2));
        return new Coins(
                new ReadNumber(value, BigDecimal.ONE, number.firstToken(), coins.endToken(), number.shape()), end);
    }

    /** Whether coins without a name are plain: two digits or words, and nothing they could count. */
    private static boolean isLast(Scan scan, ReadNumber coins) {
        Tokens tokens = scan.tokens();
        int next = coins.endToken();
        boolean goesOn = coins.value().compareTo(BigDecimal.TEN) >= 0
                && !tokens.isGlued(next)
                && scan.find(next, WordClass.FUNCTION_WORDS).isPresent();
        boolean twoDigits = !tokens.isDigits(coins.firstToken()) || tokens.length(coins.firstToken()) == 2;
        return coins.shape() != Shape.ARTICLE
                && twoDigits
                && (tokens.gap(next) == Tokens.BREAK || goesOn || ends(scan, next));
    }

    private static boolean ends(Scan scan, int token) {
        Tokens tokens = scan.tokens();
        return !tokens.isWord(token)
                && !tokens.isDigits(token)
                && !tokens.is(token, '%')
                && !tokens.is(token, '/')
                && !(tokens.is(token, '-') && tokens.isGlued(token))
                && !scan.find(token, WordClass.CURRENCIES).isPresent();
    }
}
