package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.mention.MentionKind;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Unit;
import org.factdesk.text.Tokens;

/** Amounts of money with the currency before or behind them: "12,7 Md€", "US$ 4m", "15 dollars et 15 cents". */
public final class CurrencyRule implements Rule {

    private static final BigDecimal MILLION = new BigDecimal("1e6");

    @Override
    public long triggers() {
        return NumberRule.NUMBERS | WordClass.CURRENCIES.bit();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        ReadNumber number = scan.number(token);
        if (number.isPresent()) {
            behind(scan, number, drafts);
        }
        Found sign = scan.find(token, WordClass.CURRENCIES);
        if (sign.isPresent() && isSign(scan.tokens(), sign)) {
            before(scan, sign, drafts);
        }
        if (scan.tokens().is(token, '-')
                && scan.tokens().isGlued(token + 1)
                && !scan.tokens().isGlued(token)) {
            negative(scan, token, drafts);
        }
    }

    /** A sign or a code, which may stand before its number; a name may not. */
    private static boolean isSign(Tokens tokens, Found found) {
        for (int token = found.firstToken(); token < found.endToken(); token++) {
            if (!tokens.isWord(token)
                    || isCapitals(tokens, token)
                    || tokens.is(token, "rs")
                    || tokens.is(token, "fr")) {
                return true;
            }
        }
        return isCode(tokens, found);
    }

    private static boolean isCapitals(Tokens tokens, int token) {
        int end = tokens.end(token);
        return tokens.length(token) > 1 && tokens.isCapitalised(token) && Character.isUpperCase(tokens.charAt(end - 1));
    }

    /** "usd", "eur" in lower case. */
    private static boolean isCode(Tokens tokens, Found found) {
        int slash = found.value().indexOf('/');
        String text = tokens.text(found.firstToken(), found.endToken());
        return slash > 0 && found.value().substring(slash + 1).equalsIgnoreCase(text) || text.equalsIgnoreCase("rmb");
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
                && !tokens.isGlued(at + 1)
                && !number.isScaled();
    }

    private static void behind(Scan scan, ReadNumber read, Consumer<Draft> drafts) {
        if (isPence(scan, read)) {
            Unit penny = Unit.currency("penny", Optional.empty());
            drafts.accept(Draft.figure(MentionKind.CURRENCY, read, read.endToken() + 1, Draft.MEASURED, penny));
            return;
        }
        ReadNumber number = withMillionSign(scan, read);
        Found found = scan.find(Measured.unitToken(scan, number), WordClass.CURRENCIES);
        if (!found.isPresent()
                || !isMeant(scan, number, found)
                || isBeforeNext(scan.tokens(), found)
                || number.shape() == Shape.FRACTION && !number.isScaled() && isPound(found)) {
            return;
        }
        Money money = Money.of(found);
        Scaled scaled = scaled(scan, number, money, found.endToken());
        Scaled coins = coins(scan, scaled, money);
        Measured per = Measured.per(scan, money.unit(), coins.endToken());
        Unit unit = per.isPresent() ? per.unit() : money.unit();
        int end = per.isPresent() ? per.endToken() : coins.endToken();
        drafts.accept(draft(coins.number(), number.firstToken(), end, money, unit));
    }

    /** "1 $10": the sign is glued on the next number. */
    private static boolean isBeforeNext(Tokens tokens, Found found) {
        return tokens.isDigits(found.endToken())
                && tokens.isGlued(found.endToken())
                && !tokens.isGlued(found.firstToken())
                && isSign(tokens, found);
    }

    /** "Won" is a verb behind a small number; pounds may be a weight. */
    private static boolean isMeant(Scan scan, ReadNumber number, Found found) {
        if (found.value().startsWith("won~")) {
            return number.value().compareTo(BigDecimal.valueOf(500)) >= 0;
        }
        return scan.isOnlyKinds()
                || !isPound(found)
                || number.isScaled()
                || !Weight.isMeant(scan, number, found)
                || isSign(scan.tokens(), found);
    }

    private static boolean isPound(Found found) {
        return found.value().startsWith("pound~");
    }

    /** "75 USD million": the scale behind the currency. */
    private static Scaled scaled(Scan scan, ReadNumber number, Money money, int end) {
        ReadNumber times = money.factor().equals(BigDecimal.ONE) ? number : number.times(money.factor());
        Found scale = number.isScaled() ? Found.NOTHING : scan.find(end, WordClass.SCALES);
        boolean follows = scale.isPresent() && scan.tokens().gap(end) != Tokens.BREAK;
        return follows ? new Scaled(times.times(scale.sense().number()), scale.endToken()) : new Scaled(times, end);
    }

    private record Scaled(ReadNumber number, int endToken) {}

    /** "15 dollars et 15 cents", "3 euros 50". */
    private static Scaled coins(Scan scan, Scaled whole, Money money) {
        Tokens tokens = scan.tokens();
        int at = whole.endToken();
        if (money.isCoin() || whole.number().isScaled() || tokens.gap(at) == Tokens.BREAK || tokens.is(at, '-')) {
            return whole;
        }
        boolean and = tokens.is(at, "et") || tokens.is(at, "and");
        ReadNumber coins = scan.number(and ? at + 1 : at);
        if (!coins.isWhole(1, 99) || coins.isScaled() || coins.shape() == Shape.FRACTION) {
            return whole;
        }
        Found name = scan.find(coins.endToken(), WordClass.CURRENCIES);
        boolean named = name.isPresent() && Money.of(name).isCoin();
        if (!named && !isLast(tokens, coins)) {
            return whole;
        }
        BigDecimal value = whole.number().value().add(coins.value().movePointLeft(2));
        ReadNumber both = new ReadNumber(
                value,
                BigDecimal.ONE,
                whole.number().firstToken(),
                coins.endToken(),
                whole.number().shape());
        return new Scaled(both, named ? name.endToken() : coins.endToken());
    }

    /** Whether coins without a name are plain: two digits or words, and nothing they could count. */
    private static boolean isLast(Tokens tokens, ReadNumber coins) {
        int next = coins.endToken();
        boolean twoDigits = !tokens.isDigits(coins.firstToken()) || tokens.length(coins.firstToken()) == 2;
        boolean ends = !tokens.isWord(next)
                && !tokens.isDigits(next)
                && !tokens.is(next, '%')
                && !tokens.is(next, '/')
                && !tokens.is(next, '-')
                && !tokens.is(next, '$')
                && !tokens.is(next, '\u20AC');
        return coins.shape() != Shape.ARTICLE && twoDigits && (ends || tokens.gap(next) == Tokens.BREAK);
    }

    private static void before(Scan scan, Found sign, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        if (tokens.gap(sign.endToken()) > Tokens.SPACE || isBehindItsNumber(scan, sign)) {
            return;
        }
        ReadNumber read = scan.number(sign.endToken());
        if (!read.isPresent() || read.shape() == Shape.VAGUE || read.shape() == Shape.ARTICLE) {
            return;
        }
        Money money = Money.of(sign);
        ReadNumber number = withMillionSign(scan, read).times(money.factor());
        int end = number.endToken();
        Found again = scan.find(end, WordClass.CURRENCIES);
        boolean named = again.isPresent()
                && isSign(tokens, again)
                && Money.of(again).unit().id().equals(money.unit().id())
                && tokens.gap(end) != Tokens.BREAK
                && !tokens.isDigits(again.endToken());
        Money meant = named ? Money.of(again) : money;
        Measured per = Measured.per(scan, meant.unit(), named ? again.endToken() : end);
        Unit unit = per.isPresent() ? per.unit() : meant.unit();
        int last = per.isPresent() ? per.endToken() : named ? again.endToken() : end;
        drafts.accept(draft(number, sign.firstToken(), last, meant, unit));
    }

    /** Whether the sign belongs to the number before it: "10 $ 20 $". */
    private static boolean isBehindItsNumber(Scan scan, Found sign) {
        Tokens tokens = scan.tokens();
        int first = sign.firstToken();
        boolean number = tokens.isDigits(first - 1) && tokens.gap(first) <= Tokens.SPACE;
        return number
                && (tokens.isGlued(first) || !tokens.isGlued(sign.endToken()))
                && !(tokens.isDigits(first - 1) && tokens.isGlued(sign.endToken()) && !tokens.isGlued(first));
    }

    private static void negative(Scan scan, int token, Consumer<Draft> drafts) {
        Found sign = scan.find(token + 1, WordClass.CURRENCIES);
        if (sign.isPresent() && isSign(scan.tokens(), sign)) {
            before(scan, sign, draft -> {
                Content.Figure figure = (Content.Figure) draft.content();
                ReadNumber number = figure.low();
                ReadNumber negative = new ReadNumber(
                        number.value().negate(), number.scale(), token, number.endToken(), number.shape());
                drafts.accept(new Draft(
                        MentionKind.CURRENCY,
                        token,
                        draft.endToken(),
                        draft.rank(),
                        new Content.Figure(negative, ReadNumber.NONE, figure.unit(), figure.assumedIso()),
                        Optional.empty()));
            });
        }
    }

    /** "m" is a million where money is counted. */
    private static ReadNumber withMillionSign(Scan scan, ReadNumber number) {
        Tokens tokens = scan.tokens();
        int at = number.endToken();
        boolean sign = tokens.is(at, "m")
                && tokens.gap(at) <= Tokens.SPACE
                && number.shape() == Shape.DIGITS
                && !number.isScaled()
                && !(tokens.isGlued(at + 1) && tokens.isDigits(at + 1));
        boolean money = scan.find(at + 1, WordClass.CURRENCIES).isPresent()
                || scan.find(number.firstToken() - 1, WordClass.CURRENCIES).isPresent();
        return sign && money
                ? new ReadNumber(number.value().multiply(MILLION), MILLION, number.firstToken(), at + 1, Shape.DIGITS)
                : number;
    }

    private static Draft draft(ReadNumber number, int firstToken, int endToken, Money money, Unit unit) {
        Content content = new Content.Figure(number, ReadNumber.NONE, unit, money.assumedIso());
        return new Draft(MentionKind.CURRENCY, firstToken, endToken, Draft.MEASURED + 1, content, Optional.empty());
    }
}
