package org.factdesk.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks of the extractor and prints what they mean: figure, unit, compared with, ratio. */
public final class FiguresReport {

    private FiguresReport() {}

    public static void main(String[] words) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(FiguresBenchmark.class.getName())
                        .include(ArticleBenchmark.class.getName())
                        .shouldFailOnError(true)
                        .build())
                .run();
        Map<String, Double> milliseconds = new TreeMap<>();
        results.forEach(result -> milliseconds.put(
                result.getPrimaryResult().getLabel() + ' ' + chars(result),
                result.getPrimaryResult().getScore()));
        speed(milliseconds, 1_000_000);
        speed(milliseconds, 10_000_000);
        line("10 MB against 1 MB, per character", milliseconds.get("figures 10000000")
                / milliseconds.get("figures 1000000") / 10, "times");
        results.stream().filter(result -> chars(result).isEmpty()).forEach(FiguresReport::percentiles);
    }

    private static String chars(RunResult result) {
        String chars = result.getParams().getParam("chars");
        return chars == null ? "" : chars;
    }

    private static void speed(Map<String, Double> milliseconds, int chars) {
        double figures = milliseconds.get("figures " + chars);
        double lucene = milliseconds.get("luceneStandardTokenizer " + chars);
        line("all finders, " + chars + " characters", chars / 1000.0 / figures, "MB/s");
        line("Lucene StandardTokenizer, " + chars + " characters", chars / 1000.0 / lucene, "MB/s");
        line("all finders against the tokenizer", figures / lucene, "times its CPU time");
    }

    private static void percentiles(RunResult result) {
        Statistics sample = result.getPrimaryResult().getStatistics();
        line("one 2 KB article, p50", sample.getPercentile(50) / 1000, "ms");
        line("one 2 KB article, p99", sample.getPercentile(99) / 1000, "ms");
    }

    private static void line(String what, double figure, String unit) {
        System.out.println(String.format(Locale.ROOT, "%-45s %8.3f %s", what, figure, unit));
    }
}
