package org.factdesk.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

import org.factdesk.text.Language;

/** Runs the benchmarks of the extractor and prints what they mean. */
public final class FiguresReport {

    private static final double GOAL_MS = 0.2;

    private FiguresReport() {}

    public static void main(String[] words) throws RunnerException {
        System.out.println("Reading figures, one thread; this takes about six minutes ...");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(FiguresBenchmark.class.getName())
                        .include(ArticleBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        Map<String, Double> milliseconds = new TreeMap<>();
        results.forEach(result ->
                milliseconds.put(key(result), result.getPrimaryResult().getScore()));
        Table.head();
        for (Language language : Language.values()) {
            speeds(milliseconds, language.name());
        }
        results.stream().filter(result -> param(result, "chars").isEmpty()).forEach(FiguresReport::percentiles);
    }

    private static String key(RunResult result) {
        return result.getPrimaryResult().getLabel() + param(result, "language") + param(result, "chars");
    }

    private static String param(RunResult result, String name) {
        String value = result.getParams().getParam(name);
        return value == null ? "" : value;
    }

    private static void speeds(Map<String, Double> milliseconds, String language) {
        for (int megabytes : new int[] {1, 10}) {
            double figures = milliseconds.get("figures" + language + megabytes + "000000");
            double lucene = milliseconds.get("luceneStandardTokenizer" + language + megabytes + "000000");
            Table.row(
                    "all finders, " + language + ", " + megabytes + " MB of news",
                    1000.0 * megabytes / figures,
                    "MB/s",
                    String.format(Locale.ROOT, "Lucene's tokenizer, %.0f MB/s: times its time", 1000 * megabytes / lucene),
                    figures / lucene);
        }
        double growth = milliseconds.get("figures" + language + "10000000")
                / milliseconds.get("figures" + language + "1000000");
        Table.row("10 MB against 1 MB, " + language, growth, "times", "10 times: linear", growth / 10);
    }

    private static void percentiles(RunResult result) {
        Statistics sample = result.getPrimaryResult().getStatistics();
        for (int percent : new int[] {50, 99}) {
            double milliseconds = sample.getPercentile(percent) / 1000;
            Table.row("one 2 KB article, p" + percent, milliseconds, "ms", "goal 0.2 ms", milliseconds / GOAL_MS);
        }
    }
}
