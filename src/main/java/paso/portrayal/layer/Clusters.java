package paso.portrayal.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.model.Subject;
import paso.portrayal.request.MapRequest;

/** Subjects that would lie on each other in a picture, gathered so that each gathering is drawn as one marker. */
public final class Clusters {

    /** Closer than this, in pixels of a plain screen, two of the usual size are one. */
    public static final double MERGE_PX = 11;

    private Clusters() {}

    private record Seed<T>(double x, double y, double halfPx, List<T> members) {}

    /**
     * Gathers point subjects. The first of each gathering is where it is drawn, so give the most important first.
     *
     * @return the gatherings in the order of their first members; subjects without a point are left out
     */
    public static <T extends Subject> List<List<T>> of(List<T> mostImportantFirst, MapRequest request) {
        return of(mostImportantFirst, subject -> MERGE_PX / 2, request);
    }

    /** @param halfPx half the side of the square that a subject's mark takes, in pixels of a plain screen */
    public static <T extends Subject> List<List<T>> of(
            List<T> mostImportantFirst, ToDoubleFunction<T> halfPx, MapRequest request) {
        Viewport viewport = request.viewport();
        double ratio = request.pixelRatio();
        List<Seed<T>> seeds = new ArrayList<>();
        for (T subject : mostImportantFirst) {
            if (subject.geometry().orElse(null) instanceof Point point) {
                LonLat place = LonLat.ofDegrees(point.getX(), point.getY());
                double x = viewport.pixelXOf(place);
                double y = viewport.pixelYOf(place);
                @Nullable Seed<T> nearest = nearest(seeds, x, y, halfPx.applyAsDouble(subject) * ratio);
                if (nearest == null) {
                    nearest = new Seed<>(x, y, halfPx.applyAsDouble(subject) * ratio, new ArrayList<>());
                    seeds.add(nearest);
                }
                nearest.members.add(subject);
            }
        }
        return seeds.stream().map(seed -> List.copyOf(seed.members)).toList();
    }

    private static <T> @Nullable Seed<T> nearest(List<Seed<T>> seeds, double x, double y, double half) {
        @Nullable Seed<T> nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (Seed<T> seed : seeds) {
            double distance = Math.max(Math.abs(seed.x - x), Math.abs(seed.y - y));
            if (distance < seed.halfPx + half && distance < least) {
                least = distance;
                nearest = seed;
            }
        }
        return nearest;
    }
}
