package paso.portrayal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.model.Subject;

/** Subjects that would lie on each other in a picture, gathered so that each gathering is drawn as one marker. */
final class Clusters {

    /** Closer than this, in pixels of a plain screen, two are one. */
    static final double MERGE_PX = 11;

    private Clusters() {}

    private record Seed<T>(double x, double y, List<T> members) {}

    /**
     * Gathers point subjects. The first of each gathering is where it is drawn, so give the most important first.
     *
     * @return the gatherings in the order of their first members; subjects without a point are left out
     */
    static <T extends Subject> List<List<T>> of(List<T> mostImportantFirst, MapRequest request) {
        Viewport viewport = request.viewport();
        double reach = MERGE_PX * request.pixelRatio();
        List<Seed<T>> seeds = new ArrayList<>();
        for (T subject : mostImportantFirst) {
            if (subject.geometry().orElse(null) instanceof Point point) {
                LonLat place = LonLat.ofDegrees(point.getX(), point.getY());
                double x = viewport.pixelXOf(place);
                double y = viewport.pixelYOf(place);
                @Nullable Seed<T> nearest = nearest(seeds, x, y, reach);
                if (nearest == null) {
                    nearest = new Seed<>(x, y, new ArrayList<>());
                    seeds.add(nearest);
                }
                nearest.members.add(subject);
            }
        }
        return seeds.stream().map(seed -> List.copyOf(seed.members)).toList();
    }

    private static <T> @Nullable Seed<T> nearest(List<Seed<T>> seeds, double x, double y, double reach) {
        @Nullable Seed<T> nearest = null;
        double least = reach;
        for (Seed<T> seed : seeds) {
            double distance = Math.hypot(seed.x - x, seed.y - y);
            if (distance < least) {
                least = distance;
                nearest = seed;
            }
        }
        return nearest;
    }
}
