package paso.portrayal.layer;

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
import paso.model.Subject;
import paso.portrayal.request.MapRequest;
import paso.symbol.Mark;

/**
 * Point subjects at the scales at which each has a plate: those whose plates would lie on each other are moved apart, and
 * joined to their true places by stalks. Where they stand depends on their places and the scale alone, so it does not change
 * while time plays or the picture moves.
 */
public final class FannedOut {

    /** At smaller scales those that lie on each other are drawn as one. */
    static final double LARGEST_DENOMINATOR = 1_500_000;

    /** The size of a plate in the style of the ports, in pixels of a plain screen. */
    static final double PLATE_PX = 44;

    private static final double GAP_PX = 4;
    private static final double SPOT_HALF_PX = 3;

    /** Moved by less than this, a subject needs no stalk. */
    public static final double STALK_PX = 4;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private FannedOut() {}

    /**
     * A subject and where it is drawn, in degrees.
     *
     * @param stalk from its true place to where it is drawn, if that is another place
     */
    public record Member<T>(T subject, Point drawnAt, Optional<LineString> stalk) {}

    private record Located<T>(T subject, Point point) {}

    public static boolean appliesTo(MapRequest request) {
        return DrawnLayer.scaleDenominator(request) < LARGEST_DENOMINATOR;
    }

    /** What the places depend on: pixels of a plain screen, in projected metres. */
    public record Scale(Projection projection, double pixelMeters) {

        public static Scale of(MapRequest request) {
            return new Scale(
                    request.viewport().projection(), request.viewport().metersPerPixel() * request.pixelRatio());
        }
    }

    public static <T extends Subject> List<Member<T>> of(List<T> subjects, Scale scale) {
        Projection projection = scale.projection;
        List<Located<T>> located = new ArrayList<>();
        for (T subject : subjects) {
            if (subject.geometry().orElse(null) instanceof Point point) {
                located.add(new Located<>(subject, point));
            }
        }
        located.sort(
                Comparator.<Located<T>>comparingDouble(one -> one.point.getX()).thenComparing(one -> one.subject.id()));
        // pixels of a plain screen from the projection's origin: the picture's own would round otherwise with each move
        double pixel = scale.pixelMeters;
        double[] spots = new double[2 * located.size()];
        for (int i = 0; i < located.size(); i++) {
            Point point = located.get(i).point;
            spots[2 * i] = projection.x(point.getX(), point.getY()) / pixel;
            spots[2 * i + 1] = -projection.y(point.getX(), point.getY()) / pixel;
        }
        double width = (Mark.PLATE_LEFT + 0.5) * PLATE_PX + GAP_PX;
        double height = 2 * Mark.PLATE_HALF_HEIGHT * PLATE_PX + GAP_PX;
        double offX = (0.5 - Mark.PLATE_LEFT) / 2 * PLATE_PX;
        double[] drawn = PlateDisplacement.of(spots, width, height, SPOT_HALF_PX, offX);
        List<Member<T>> members = new ArrayList<>();
        for (int i = 0; i < located.size(); i++) {
            Located<T> one = located.get(i);
            double moved = Math.hypot(drawn[2 * i] - spots[2 * i], drawn[2 * i + 1] - spots[2 * i + 1]);
            if (moved == 0) {
                members.add(new Member<>(one.subject, one.point, Optional.empty()));
                continue;
            }
            LonLat place = projection.inverse(drawn[2 * i] * pixel, -drawn[2 * i + 1] * pixel);
            Coordinate at = place.coordinate();
            Optional<LineString> stalk = moved < STALK_PX
                    ? Optional.empty()
                    : Optional.of(GEOMETRY.createLineString(new Coordinate[] {one.point.getCoordinate(), at}));
            members.add(new Member<>(one.subject, GEOMETRY.createPoint(at), stalk));
        }
        return members;
    }
}
