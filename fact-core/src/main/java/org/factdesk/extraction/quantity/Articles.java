package org.factdesk.extraction.quantity;

import java.math.BigDecimal;

import org.factdesk.extraction.number.ReadNumber;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.text.Tokens;

/** The English article as a one: "a dollar", "a pound of butter". It is too common to be read where all is looked for. */
final class Articles {

    private Articles() {}

    /** The number at a token, one for an article where only some kinds are looked for. */
    static ReadNumber one(Scan scan, int token) {
        ReadNumber number = scan.number(token);
        Tokens tokens = scan.tokens();
        boolean article = !number.isPresent()
                && scan.isOnlyKinds()
                && (tokens.is(token, "a") || tokens.is(token, "an"))
                && !scan.isFrench()
                && !tokens.isDigits(token - 1);
        return article ? new ReadNumber(BigDecimal.ONE, BigDecimal.ONE, token, token + 1, Shape.ARTICLE) : number;
    }
}
