package paso.portrayal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.geo.Viewport;
import paso.model.Subject;

/**
 * Point subjects at the scale of a town, so drawn that each can be seen and picked: those that would lie on each other stand
 * on a ring around their common place, each in the direction that it truly lies in. Where they stand depends on their places
 * and the scale alone, so it does not change while time plays or the picture moves.
 */
final class FannedOut {

    /** At smaller scales they are drawn as one. */
    private static final double LARGEST_DENOMINATOR = 400_000;

    /** Between neighbours on a ring, in pixels of a plain screen; large enough for the largest mark. */
    private static final double APART_PX = 19;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private FannedOut() {}

    /**
     * A subject and where it is drawn, in degrees.
     *
     * @param stalk from its true place to where it is drawn, if that is not the same
     */
    record Member<T>(T subject, Point drawnAt, Optional<LineString> stalk) {}

    /** A subject's true place, in pixels with y down. */
    private record Placed<T>(T subject, Point point, double x, double y) {}

    static boolean appliesTo(MapRequest request) {
        return DrawnLayer.scaleDenominator(request) < LARGEST_DENOMINATOR;
    }

    static <T extends Subject> List<Member<T>> of(List<T> subjects, MapRequest request) {
        Viewport viewport = request.viewport();
        Projection projection = viewport.projection();
        double ratio = request.pixelRatio();
        List<List<Placed<T>>> gatherings = new ArrayList<>();
        for (T subject : subjects) {
            if (subject.geometry().orElse(null) instanceof Point point) {
                // pixels from the projection's origin: the picture's own would round otherwise with each move
                double x = projection.x(point.getX(), point.getY()) / viewport.metersPerPixel();
                double y = -projection.y(point.getX(), point.getY()) / viewport.metersPerPixel();
                List<Placed<T>> alone = new ArrayList<>();
                alone.add(new Placed<>(subject, point, x, y));
                gatherings.add(alone);
            }
        }
        gatherings.sort(Comparator.<List<Placed<T>>>comparingDouble(
                        one -> one.get(0).point.getX())
                .thenComparing(one -> one.get(0).subject.id()));
        while (mergeTwo(gatherings, ratio)) {
            // each round takes one gathering away
        }
        List<Member<T>> members = new ArrayList<>();
        gatherings.forEach(gathering -> members.addAll(around(gathering, viewport, ratio)));
        return members;
    }

    /** Puts together the first two gatherings whose marks would lie on each other. */
    private static <T> boolean mergeTwo(List<List<Placed<T>>> gatherings, double ratio) {
        for (int i = 0; i < gatherings.size(); i++) {
            for (int j = i + 1; j < gatherings.size(); j++) {
                List<Placed<T>> one = gatherings.get(i);
                List<Placed<T>> other = gatherings.get(j);
                double distance = Math.hypot(middle(one).x - middle(other).x, middle(one).y - middle(other).y);
                double reach = radius(one.size(), ratio) + radius(other.size(), ratio) + Clusters.MERGE_PX * ratio;
                if (distance < reach) {
                    one.addAll(gatherings.remove(j));
                    return true;
                }
            }
        }
        return false;
    }

    private static double radius(int count, double ratio) {
        return count == 1 ? 0 : Math.max(0.62 * APART_PX, APART_PX / 2 / Math.sin(Math.PI / count)) * ratio;
    }

    private static <T> Coordinate middle(List<Placed<T>> gathering) {
        double x = 0;
        double y = 0;
        for (Placed<T> one : gathering) {
            x += one.x;
            y += one.y;
        }
        return new Coordinate(x / gathering.size(), y / gathering.size());
    }

    private static <T> List<Member<T>> around(List<Placed<T>> gathering, Viewport viewport, double ratio) {
        if (gathering.size() == 1) {
            Placed<T> alone = gathering.get(0);
            return List.of(new Member<>(alone.subject, alone.point, Optional.empty()));
        }
        Coordinate middle = middle(gathering);
        List<Placed<T>> clockwise = new ArrayList<>(gathering);
        clockwise.sort(Comparator.comparingDouble(one -> direction(one, middle)));
        int count = clockwise.size();
        // the ring is turned so that all together are as near as can be to their true directions
        double sin = 0;
        double cos = 0;
        for (int i = 0; i < count; i++) {
            double off = direction(clockwise.get(i), middle) - 2 * Math.PI * i / count;
            double far = Math.hypot(clockwise.get(i).x - middle.x, clockwise.get(i).y - middle.y);
            sin += Math.sin(off) * far;
            cos += Math.cos(off) * far;
        }
        double turn = Math.hypot(sin, cos) < 0.01 ? -Math.PI / 2 : Math.atan2(sin, cos);
        double radius = radius(count, ratio);
        List<Member<T>> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Placed<T> one = clockwise.get(i);
            double angle = turn + 2 * Math.PI * i / count;
            LonLat place = viewport.projection()
                    .inverse(
                            (middle.x + radius * Math.cos(angle)) * viewport.metersPerPixel(),
                            -(middle.y + radius * Math.sin(angle)) * viewport.metersPerPixel());
            Coordinate drawn = new Coordinate(place.lonDeg(), place.latDeg());
            members.add(new Member<>(
                    one.subject,
                    GEOMETRY.createPoint(drawn),
                    Optional.of(GEOMETRY.createLineString(new Coordinate[] {one.point.getCoordinate(), drawn}))));
        }
        return members;
    }

    private static <T> double direction(Placed<T> one, Coordinate middle) {
        double dx = one.x - middle.x;
        double dy = one.y - middle.y;
        return Math.hypot(dx, dy) < 0.01 ? -Math.PI / 2 : Math.atan2(dy, dx);
    }
}
