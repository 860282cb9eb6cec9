package org.factdesk.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.mention.Amount;
import org.factdesk.extraction.mention.Context;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.Value;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Quantity;

/** Turns the drafts that were chosen into mentions. */
final class Finishing {

    private final Scan scan;

    Finishing(Scan scan) {
        this.scan = scan;
    }

    List<Mention> mentions(List<Draft> drafts) {
        List<Mention> mentions = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            value(draft).ifPresent(value -> mentions.add(mention(draft, value)));
        }
        return mentions;
    }

    private Mention mention(Draft draft, Value value) {
        Context context = new Context(Optional.empty(), draft.timeScope(), Optional.empty(), Optional.empty());
        return new Mention(draft.kind(), scan.tokens().span(draft.firstToken(), draft.endToken()), value, context);
    }

    private static Optional<Value> value(Draft draft) {
        if (draft.content() instanceof Content.Dated dated) {
            return Optional.of(dated.moment());
        }
        if (draft.content() instanceof Content.Share share) {
            BigDecimal numerator = share.numerator().value();
            BigDecimal denominator = share.denominator().value();
            BigDecimal quotient = numerator.divide(denominator, java.math.MathContext.DECIMAL64);
            return Optional.of(new Amount(
                    Quantity.of(quotient, org.factdesk.measure.Unit.ONE),
                    Optional.empty(),
                    Optional.of(new Amount.Ratio(numerator, denominator)),
                    Optional.empty()));
        }
        return draft.content() instanceof Content.Figure figure ? Optional.of(amount(figure)) : Optional.empty();
    }

    private static Amount amount(Content.Figure figure) {
        BigDecimal low = figure.low().value();
        if (figure.low().shape() == Shape.VAGUE) {
            return new Amount(Quantity.vague(figure.unit()), figure.assumedIso(), Optional.empty(), Optional.of(low));
        }
        Quantity quantity = figure.isRange()
                ? Quantity.between(low, figure.high().value(), figure.unit())
                : Quantity.of(low, figure.unit());
        return new Amount(quantity, figure.assumedIso(), Optional.empty(), Optional.empty());
    }
}
