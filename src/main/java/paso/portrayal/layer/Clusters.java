package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paso.geo.Viewport;
import paso.portrayal.pack.IntArray;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.request.MapRequest;

/** Subjects that would lie on each other in a picture, gathered so that each gathering is drawn as one marker. */
public final class Clusters {

    /** Closer than this, in pixels of a plain screen, two of the usual size are one. */
    public static final double MERGE_PX = 11;

    private Clusters() {}

    private record Seed(double x, double y, double halfPx, IntArray members) {}

    /**
     * Gathers points by their numbers, but for those that the projection has no place for. The first of each gathering is where it is drawn, so give the most important first.
     *
     * @param halfPx half the side of the square that a point's mark takes, in pixels of a plain screen
     * @return the gatherings in the order of their first members
     */
    static List<int[]> of(
            PackedLayer places, int[] mostImportantFirst, IntToDoubleFunction halfPx, MapRequest request) {
        Viewport viewport = request.viewport();
        int[] placed = IntStream.of(mostImportantFirst)
                .filter(number -> places.boundsOf(number).isPresent())
                .toArray();
        return of(
                placed,
                number -> viewport.toPixelX(places.x(number)),
                number -> viewport.toPixelY(places.y(number)),
                number -> halfPx.applyAsDouble(number) * request.pixelRatio());
    }

    /** The same of places in pixels of the picture. */
    public static List<int[]> of(
            int[] mostImportantFirst, IntToDoubleFunction xPx, IntToDoubleFunction yPx, IntToDoubleFunction halfPx) {
        List<Seed> seeds = new ArrayList<>();
        for (int number : mostImportantFirst) {
            double x = xPx.applyAsDouble(number);
            double y = yPx.applyAsDouble(number);
            double half = halfPx.applyAsDouble(number);
            @Nullable Seed nearest = nearest(seeds, x, y, half);
            if (nearest == null) {
                nearest = new Seed(x, y, half, new IntArray(4));
                seeds.add(nearest);
            }
            nearest.members.add(number);
        }
        return seeds.stream().map(seed -> seed.members.trimmed()).toList();
    }

    private static @Nullable Seed nearest(List<Seed> seeds, double x, double y, double half) {
        @Nullable Seed nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (Seed seed : seeds) {
            double distance = Math.max(Math.abs(seed.x - x), Math.abs(seed.y - y));
            if (distance < seed.halfPx + half && distance < least) {
                least = distance;
                nearest = seed;
            }
        }
        return nearest;
    }
}
