package org.factdesk.bench;

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

import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

/** One article of two kilobytes, for its percentiles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArticleBenchmark {

    private final SourceText source = SourceText.of(NewsText.article());
    private final Extractor extractor = new Extractor();
    private final Options options =
            Options.NONE.in(Language.FR).publishedOn(LocalDate.of(2024, 5, 15));

    @Benchmark
    public int article() {
        return extractor.extract(source, options).mentions().size();
    }
}
