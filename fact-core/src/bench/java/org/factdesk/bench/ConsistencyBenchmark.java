package org.factdesk.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.factdesk.consistency.Discrepancies;
import org.factdesk.extraction.Extraction;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.extraction.candidate.Candidates;
import org.factdesk.measure.Comparison;
import org.factdesk.measure.Quantity;
import org.factdesk.measure.Unit;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

/** Candidates and discrepancies of one article of two kilobytes, all three engines together, and one comparison. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ConsistencyBenchmark {

    private final SourceText source = SourceText.of(NewsText.article());
    private final Extractor extractor = new Extractor();
    private final Discrepancies rules = Discrepancies.withYearlyRates();
    private final Options options =
            Options.NONE.in(Language.FR).publishedOn(LocalDate.of(2024, 5, 15));
    private final Extraction extraction = extractor.extract(source, options);
    private final Quantity claimed = Quantity.of(new BigDecimal("23E9"), Unit.ONE);
    private final Quantity found = Quantity.of(new BigDecimal("23.3E9"), Unit.ONE);

    @Benchmark
    public int figures() {
        return extractor.extract(source, options).mentions().size();
    }

    @Benchmark
    public int candidates() {
        return Candidates.of(source, extraction).size();
    }

    @Benchmark
    public int discrepancies() {
        return rules.of(source, extraction, options.reference()).size();
    }

    @Benchmark
    public int allThree() {
        Extraction read = extractor.extract(source, options);
        return Candidates.of(source, read).size()
                + rules.of(source, read, options.reference()).size();
    }

    @Benchmark
    public Comparison comparison() {
        return Comparison.of(claimed, found);
    }
}
