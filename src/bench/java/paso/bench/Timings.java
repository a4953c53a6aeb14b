package paso.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Milliseconds that the parts of a picture took, time after time. */
final class Timings {

    private final Map<String, double[]> parts = new LinkedHashMap<>();
    private final int runs;
    private int run;

    Timings(int runs) {
        this.runs = runs;
    }

    /** Begins the next run. */
    void next() {
        run++;
    }

    void add(String part, long nanos) {
        parts.computeIfAbsent(part, key -> new double[runs])[run] = nanos / 1e6;
    }

    /** The least, the median and the largest of each part. */
    Map<String, Object> summary() {
        Map<String, Object> all = new LinkedHashMap<>();
        parts.forEach((part, millis) -> {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("min", rounded(sorted[0]));
            figures.put("median", rounded(sorted[sorted.length / 2]));
            figures.put("max", rounded(sorted[sorted.length - 1]));
            all.put(part, figures);
        });
        return all;
    }

    static double rounded(double millis) {
        return Math.round(millis * 1000) / 1000.0;
    }
}
