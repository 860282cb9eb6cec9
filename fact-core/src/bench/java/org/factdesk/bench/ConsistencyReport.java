package org.factdesk.bench;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of candidates, discrepancies and comparisons and prints what they mean. */
public final class ConsistencyReport {

    private ConsistencyReport() {}

    public static void main(String[] words) throws RunnerException {
        System.out.println("Candidates and discrepancies of one 2 KB article; this takes about two minutes ...");
        Map<String, Double> microseconds = new TreeMap<>();
        new Runner(new OptionsBuilder()
                        .include(ConsistencyBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run()
                .forEach(result -> microseconds.put(
                        result.getPrimaryResult().getLabel(),
                        result.getPrimaryResult().getScore()));
        double figures = microseconds.get("figures");
        Table.head();
        microseconds.forEach((what, time) ->
                Table.row(what, time, "\u00B5s", "reading the figures of the article", time / figures));
    }
}
