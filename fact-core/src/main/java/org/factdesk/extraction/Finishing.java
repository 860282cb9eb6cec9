package org.factdesk.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factdesk.extraction.context.Plausible;
import org.factdesk.extraction.context.Surroundings;
import org.factdesk.extraction.mention.Amount;
import org.factdesk.extraction.mention.Context;
import org.factdesk.extraction.mention.Mention;
import org.factdesk.extraction.mention.Value;
import org.factdesk.extraction.number.Shape;
import org.factdesk.extraction.rule.Content;
import org.factdesk.extraction.rule.Draft;
import org.factdesk.extraction.rule.Scan;
import org.factdesk.measure.Precision;
import org.factdesk.measure.Quantity;
import org.factdesk.measure.Unit;

/** Turns the drafts that were chosen into mentions. */
final class Finishing {

    private final Scan scan;
    private final Plausible plausible;
    private final Surroundings surroundings;

    Finishing(Scan scan) {
        this.scan = scan;
        plausible = new Plausible(scan);
        surroundings = new Surroundings(scan);
    }

    List<Mention> mentions(List<Draft> drafts) {
        List<Mention> mentions = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (plausible.isFigure(draft)) {
                mentions.add(mention(draft));
            }
        }
        return mentions;
    }

    private Mention mention(Draft draft) {
        Context context = surroundings.of(draft);
        Value value = value(draft, context);
        return new Mention(draft.kind(), scan.tokens().span(draft.firstToken(), draft.endToken()), value, context);
    }

    private static Value value(Draft draft, Context context) {
        if (draft.content() instanceof Content.Dated dated) {
            return dated.moment();
        }
        if (draft.content() instanceof Content.Share share) {
            return amount(share);
        }
        if (draft.content() instanceof Content.Bounds bounds) {
            return Amount.of(new Quantity(bounds.low(), bounds.high(), Unit.ONE, Precision.BETWEEN));
        }
        return amount((Content.Figure) draft.content(), context);
    }

    private static Amount amount(Content.Share share) {
        BigDecimal numerator = share.numerator().value();
        BigDecimal denominator = share.denominator().value();
        Quantity quotient = Quantity.of(numerator.divide(denominator, MathContext.DECIMAL64), Unit.ONE);
        Optional<Amount.Ratio> ratio = Optional.of(new Amount.Ratio(numerator, denominator));
        return new Amount(quotient, Optional.empty(), ratio, Optional.empty());
    }

    private static Amount amount(Content.Figure figure, Context context) {
        Quantity quantity = quantity(figure);
        Quantity approximated = context.approximator()
                .map(approximator -> quantity.with(approximator.type().precision()))
                .orElse(quantity);
        Optional<BigDecimal> magnitude =
                figure.low().shape() == Shape.VAGUE ? Optional.of(figure.low().value()) : Optional.empty();
        return new Amount(approximated, figure.assumedIso(), Optional.empty(), magnitude);
    }

    private static Quantity quantity(Content.Figure figure) {
        if (figure.low().shape() == Shape.VAGUE || figure.low().shape() == Shape.UNSAID) {
            return Quantity.vague(figure.unit());
        }
        return figure.isRange()
                ? Quantity.between(figure.low().value(), figure.high().value(), figure.unit())
                : Quantity.of(figure.low().value(), figure.unit());
    }
}
