package org.factdesk.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.text.Language;
import org.factdesk.text.SourceText;

/** All finders together on news text, and Lucene's StandardTokenizer on the same text, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 2)
public class FiguresBenchmark {

    /** Length of the text in characters. */
    @Param({"1000000", "10000000"})
    public int chars;

    @Param({"FR", "EN"})
    public Language language;

    private SourceText source = SourceText.of("");
    private final Extractor extractor = new Extractor();
    private Options options = Options.NONE;

    @Setup
    public void text() {
        source = SourceText.of(NewsText.ofLength(language, chars));
        options = Options.NONE.in(language).publishedOn(LocalDate.of(2024, 5, 15));
    }

    @Benchmark
    public int figures() {
        return extractor.extract(source, options).mentions().size();
    }

    @Benchmark
    public int luceneStandardTokenizer() {
        try (StandardTokenizer tokenizer = new StandardTokenizer()) {
            tokenizer.setReader(new StringReader(source.text()));
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.reset();
            int chars = 0;
            while (tokenizer.incrementToken()) {
                chars += term.length();
            }
            return chars;
        } catch (IOException e) {
            throw new UncheckedIOException("The text cannot be read", e);
        }
    }
}
