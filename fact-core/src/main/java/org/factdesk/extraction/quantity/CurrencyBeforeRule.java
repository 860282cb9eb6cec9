package org.factdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Rule;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** Amounts of money with the sign or code before them: "US$ 4m", "£4.52", "EUR 125", "-$5 million". */
public final class CurrencyBeforeRule implements Rule {

    private static final BigDecimal LEAST_BEHIND_LETTER = BigDecimal.valueOf(100);

    @Override
    public long triggers() {
        return SIGN | WordClass.CURRENCIES.bit();
    }

    @Override
    public void read(Scan scan, int token, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        boolean apart = !tokens.isGlued(token) || tokens.is(token - 1, '"') || tokens.is(token - 1, '(');
        boolean minus = tokens.is(token, '-') && tokens.isGlued(token + 1) && apart;
        Found sign = scan.find(minus ? token + 1 : token, WordClass.CURRENCIES);
        if (!sign.isPresent() || !CurrencySigns.isSign(tokens, sign) || isBehindItsNumber(scan, sign)) {
            return;
        }
        boolean inner = tokens.is(sign.endToken(), '-') && tokens.isGlued(sign.endToken()) && !tokens.isWord(token);
        ReadNumber number = scan.number(inner ? sign.endToken() + 1 : sign.endToken());
        boolean amount = number.isPresent() && number.shape() != Shape.VAGUE && number.shape() != Shape.ARTICLE;
        if (amount && tokens.gap(sign.endToken()) <= Tokens.SPACE && !isCode(tokens, sign, number)) {
            accept(scan, minus || inner, amount(scan, sign, number), drafts);
        }
    }

    /** The amount, less than nothing behind a minus, which may be a word where it is nothing else: "minus $50". */
    private static void accept(Scan scan, boolean minus, Draft amount, Consumer<Draft> drafts) {
        Tokens tokens = scan.tokens();
        int first = amount.firstToken();
        boolean sign = minus && tokens.is(first - 1, '-');
        boolean word = !scan.isFrench()
                && (tokens.is(first - 1, "minus") || tokens.is(first - 1, "negative"))
                && tokens.gap(first) == Tokens.SPACE;
        drafts.accept(minus || word ? negative(sign || word ? first - 1 : first, amount) : amount);
    }

    /** "N7" and "R2" are codes, "N500" and "R2 million" are money. */
    private static boolean isCode(Tokens tokens, Found sign, ReadNumber number) {
        boolean money = number.isScaled()
                || number.value().compareTo(LEAST_BEHIND_LETTER) >= 0
                || number.value().scale() == 2;
        return CurrencySigns.isLetter(tokens, sign)
                && (!money || !tokens.isGlued(sign.endToken()) || tokens.isGlued(sign.firstToken()));
    }

    private static Draft amount(Scan scan, Found sign, ReadNumber read) {
        Money money = Money.of(sign);
        ReadNumber number = CurrencySigns.withMillionSign(scan, read).times(money.factor());
        Found code = code(scan, number, money);
        Money meant = code.isPresent() ? Money.of(code) : money;
        int end = code.isPresent() ? code.endToken() : number.endToken();
        Coins coins = Coins.named(scan, new Coins(number, end), meant);
        Measured per = PerUnit.behind(scan, meant.unit(), coins.endToken());
        return per.isPresent()
                ? CurrencySigns.draft(coins.number(), sign.firstToken(), per.endToken(), meant, per.unit())
                : CurrencySigns.draft(coins.number(), sign.firstToken(), coins.endToken(), meant, meant.unit());
    }

    /** A code or name of the same currency behind the number: "$10 USD", "$5 million dollars". */
    private static Found code(Scan scan, ReadNumber number, Money money) {
        Tokens tokens = scan.tokens();
        int token = number.endToken();
        Found code = scan.find(token, WordClass.CURRENCIES);
        boolean same = code.isPresent()
                && (number.isScaled() || CurrencySigns.isSign(tokens, code))
                && Money.of(code).unit().id().equals(money.unit().id());
        return same && tokens.gap(token) != Tokens.BREAK && !tokens.isDigits(code.endToken()) ? code : Found.NOTHING;
    }

    /** Whether the sign belongs to the number before it, which has no other: "10 $ 20 $", but not "rmb 10 usd 20". */
    private static boolean isBehindItsNumber(Scan scan, Found sign) {
        Tokens tokens = scan.tokens();
        int first = sign.firstToken();
        Found before = scan.find(first - 2, WordClass.CURRENCIES);
        boolean taken = before.isPresent() && before.endToken() == first - 1 && CurrencySigns.isSign(tokens, before);
        boolean number = tokens.isDigits(first - 1) && tokens.gap(first) <= Tokens.SPACE && !taken;
        return number && (tokens.isGlued(first) || !tokens.isGlued(sign.endToken()));
    }

    private static Draft negative(int minus, Draft draft) {
        Content.Figure figure = (Content.Figure) draft.content();
        ReadNumber number = figure.low();
        ReadNumber negative = new ReadNumber(
                number.value().negate(), number.scale(), number.firstToken(), number.endToken(), number.shape());
        Content content = new Content.Figure(negative, ReadNumber.NONE, figure.unit(), figure.assumedIso());
        return new Draft(draft.kind(), minus, draft.endToken(), draft.rank(), content, Optional.empty());
    }
}
