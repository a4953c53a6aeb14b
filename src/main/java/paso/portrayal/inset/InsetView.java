package paso.portrayal.inset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.SphericalCap;
import paso.geo.Viewport;

/**
 * Which part of the globe an overview inset shows beside a map, and where the map's own extent is on it.
 *
 * <p>A map of half a continent is found on the whole Earth; one of a region, or of a town, on a nearer circle that still
 * holds coasts and the border for a reader to know. There are only three circles, and their middles lie on a coarse grid, so
 * that the inset holds still while the map is moved a little.
 *
 * @param outline the edge of the map, followed through many places, the last the first again
 * @param middle the place in the middle of the map
 */
public record InsetView(SphericalCap cap, List<LonLat> outline, LonLat middle) {

    /** A map that reaches farther than this from its middle, in degrees of arc, needs no overview. */
    private static final double MOST_REACH_DEG = 55;

    private static final int STEPS_A_SIDE = 24;

    /** How far circle and map reach: the first circle whose map is large enough is taken, the last one else. */
    private record Circle(double radiusDeg, double leastReachDeg, double gridDeg) {}

    private static final List<Circle> CIRCLES =
            List.of(new Circle(SphericalCap.HEMISPHERE_DEG, 6, 15), new Circle(26, 1.2, 5), new Circle(11, 0, 2.5));

    /** Keeps the middle off round numbers, where the point opposite would lie on an edge that data are cut along. */
    private static final double OFF_GRID_DEG = 0.0137;

    public InsetView {
        outline = List.copyOf(outline);
    }

    /**
     * The overview of a part of a picture.
     *
     * @param partPx in pixels of the viewport, y down
     * @return empty where the map is of so much of the Earth that an overview tells nothing
     */
    public static Optional<InsetView> of(Viewport viewport, Bounds partPx) {
        LonLat middle = viewport.placeAt(partPx.centerX(), partPx.centerY());
        List<LonLat> outline = outline(viewport, partPx);
        double reach = outline.stream()
                .mapToDouble(place -> SphericalCap.angleDeg(middle, place))
                .max()
                .orElse(0);
        if (reach > MOST_REACH_DEG) {
            return Optional.empty();
        }
        Circle circle = CIRCLES.stream()
                .filter(one -> reach >= one.leastReachDeg())
                .findFirst()
                .orElseThrow();
        return Optional.of(
                new InsetView(new SphericalCap(onGrid(middle, circle.gridDeg()), circle.radiusDeg()), outline, middle));
    }

    private static LonLat onGrid(LonLat place, double gridDeg) {
        double lat = Math.round(place.latDeg() / gridDeg) * gridDeg;
        double cos = Math.max(0.1, Math.cos(Math.toRadians(lat)));
        double lonGrid = gridDeg / cos;
        double lon = Math.round(place.lonDeg() / lonGrid) * lonGrid;
        return LonLat.ofDegrees(
                Math.IEEEremainder(lon + OFF_GRID_DEG, 360), lat > 0 ? lat - OFF_GRID_DEG : lat + OFF_GRID_DEG);
    }

    private static List<LonLat> outline(Viewport viewport, Bounds part) {
        double[] x = {part.minX(), part.maxX(), part.maxX(), part.minX(), part.minX()};
        double[] y = {part.minY(), part.minY(), part.maxY(), part.maxY(), part.minY()};
        List<LonLat> outline = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            for (int i = 0; i < STEPS_A_SIDE; i++) {
                double share = (double) i / STEPS_A_SIDE;
                outline.add(viewport.placeAt(
                        x[side] + share * (x[side + 1] - x[side]), y[side] + share * (y[side + 1] - y[side])));
            }
        }
        outline.add(outline.get(0));
        return outline;
    }

    /** The same circle with another map on it, as while the map is moved by the inset itself. */
    public InsetView holding(SphericalCap other) {
        return new InsetView(other, outline, middle);
    }

    /** The smallest rectangle around the map's outline, as shares of the rim, y up; what is beyond the rim left out. */
    public Optional<Bounds> frame() {
        return outline.stream()
                .filter(cap::contains)
                .map(place -> new Bounds(cap.x(place), cap.y(place), cap.x(place), cap.y(place)))
                .reduce(Bounds::union);
    }
}
