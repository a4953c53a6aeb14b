package paso.portrayal.pack;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One layer's geometries, generalised for each scale when it is first asked for. Safe to share between threads. */
final class LevelsOfDetail {

    /** The farthest that a generalised line may lie from the true one, in pixels. */
    static final double TOLERANCE_PX = 0.45;

    /** Two for each halving of the scale: with one, lines would keep twice the vertices they need at its finer end. */
    private static final int LEVELS_PER_OCTAVE = 2;

    private static final int LEVELS = 64;
    private static final double FINEST_METERS_PER_PIXEL = 0.5;
    private static final int CHUNK_FEATURES = 4096;

    private final Geometries full;
    private final boolean generalises;
    private final AtomicReferenceArray<@Nullable Geometries> levels = new AtomicReferenceArray<>(LEVELS);

    /** @param generalises false for points, which are the same at every scale */
    LevelsOfDetail(Geometries full, boolean generalises) {
        this.full = full;
        this.generalises = generalises;
    }

    /** The geometries fit for a scale: generalised by no more than {@link #TOLERANCE_PX}. */
    Geometries at(double metersPerPixel) {
        int level =
                (int) Math.floor(LEVELS_PER_OCTAVE * Math.log(metersPerPixel / FINEST_METERS_PER_PIXEL) / Math.log(2));
        if (!generalises || level < 0) {
            return full;
        }
        int bounded = Math.min(level, LEVELS - 1);
        Geometries made = levels.get(bounded);
        if (made == null) {
            synchronized (levels) {
                made = levels.get(bounded);
                if (made == null) {
                    made = generalised(
                            FINEST_METERS_PER_PIXEL * Math.pow(2, (double) bounded / LEVELS_PER_OCTAVE) * TOLERANCE_PX);
                    levels.set(bounded, made);
                }
            }
        }
        return made;
    }

    private Geometries generalised(double toleranceMeters) {
        int chunks = (full.features() + CHUNK_FEATURES - 1) / CHUNK_FEATURES;
        List<BitSet> kept = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> keptIn(chunk, toleranceMeters))
                .toList();
        DoubleArray xy = new DoubleArray(full.xy().length / 4);
        int[] starts = new int[full.partStarts().length];
        for (int chunk = 0; chunk < chunks; chunk++) {
            BitSet bits = kept.get(chunk);
            int lastFeature = Math.min(full.features(), (chunk + 1) * CHUNK_FEATURES);
            int firstVertex = full.partStarts()[full.featureParts()[chunk * CHUNK_FEATURES]];
            for (int part = full.featureParts()[chunk * CHUNK_FEATURES];
                    part < full.featureParts()[lastFeature];
                    part++) {
                int end = full.partStarts()[part + 1] - firstVertex;
                int v = bits.nextSetBit(full.partStarts()[part] - firstVertex);
                for (; v >= 0 && v < end; v = bits.nextSetBit(v + 1)) {
                    xy.add(full.xy()[2 * (v + firstVertex)]);
                    xy.add(full.xy()[2 * (v + firstVertex) + 1]);
                }
                starts[part + 1] = xy.size() / 2;
            }
        }
        return new Geometries(xy.trimmed(), starts, full.featureParts());
    }

    private BitSet keptIn(int chunk, double tolerance) {
        int lastFeature = Math.min(full.features(), (chunk + 1) * CHUNK_FEATURES);
        int firstPart = full.featureParts()[chunk * CHUNK_FEATURES];
        int endPart = full.featureParts()[lastFeature];
        int firstVertex = full.partStarts()[firstPart];
        int endVertex = full.partStarts()[endPart];
        double[] xy = Arrays.copyOfRange(full.xy(), 2 * firstVertex, 2 * endVertex);
        BitSet kept = new BitSet(endVertex - firstVertex);
        Simplifier simplifier = new Simplifier();
        for (int part = firstPart; part < endPart; part++) {
            int from = full.partStarts()[part] - firstVertex;
            int to = full.partStarts()[part + 1] - firstVertex;
            if (to - from <= 2) {
                kept.set(from, to);
            } else {
                boolean ring = xy[2 * from] == xy[2 * to - 2] && xy[2 * from + 1] == xy[2 * to - 1];
                if (ring) {
                    // the first and last vertex are one place: simplify the two halves, or all would be near one point
                    int middle = farthest(xy, from, to);
                    simplifier.keep(xy, from, middle + 1, tolerance, kept);
                    simplifier.keep(xy, middle, to, tolerance, kept);
                } else {
                    simplifier.keep(xy, from, to, tolerance, kept);
                }
            }
        }
        return kept;
    }

    private static int farthest(double[] xy, int from, int to) {
        int best = from + 1;
        double most = -1;
        for (int i = from + 1; i < to - 1; i++) {
            double dx = xy[2 * i] - xy[2 * from];
            double dy = xy[2 * i + 1] - xy[2 * from + 1];
            if (dx * dx + dy * dy > most) {
                most = dx * dx + dy * dy;
                best = i;
            }
        }
        return best;
    }
}
