package org.factdesk.bench;

import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of candidates, discrepancies and comparisons and prints what they mean. */
public final class ConsistencyReport {

    private ConsistencyReport() {}

    public static void main(String[] words) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ConsistencyBenchmark.class.getName())
                        .shouldFailOnError(true)
                        .build())
                .run()
                .forEach(result -> line(
                        result.getPrimaryResult().getLabel(),
                        result.getPrimaryResult().getScore()));
    }

    private static void line(String what, double microseconds) {
        System.out.println(String.format(
                Locale.ROOT, "%-20s %10.3f us %12.0f a second", what, microseconds, 1_000_000 / microseconds));
    }
}
