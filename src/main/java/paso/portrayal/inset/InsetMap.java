package paso.portrayal.inset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.SphericalCap;
import paso.geo.Viewport;
import paso.model.FeatureSet;
import paso.model.Scene;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.DisplayList.Op;
import paso.portrayal.pack.Simplifier;
import paso.style.Roles;
import paso.symbol.Argb;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/**
 * Draws the overview inset: a round piece of the globe with land, water and borders, and on it the frame of the map. Its
 * shapes are those of the base map, generalised once for each size of circle, when that is first drawn. Safe to share
 * between threads.
 */
public final class InsetMap {

    /** A frame smaller than this is no frame any more: a marker shows the place. */
    private static final double SMALLEST_FRAME_PX = 6;

    private static final double CASING_PX = 2.5;

    /** What is left out of shapes, as a share of the circle's radius: about a third of a pixel in print. */
    private static final double TOLERANCE_SHARE = 0.0025;

    /** Lines inside countries help only where few countries are seen. */
    private static final double WIDEST_WITH_STATES_DEG = 30;

    private static final double WIDE_RING_DEG = 20;

    private final Map<String, FeatureSet> layers = new ConcurrentHashMap<>();
    private final Map<Double, Shapes> shapes = new ConcurrentHashMap<>();

    /**
     * Rings or a line, and a circle around them.
     *
     * @param parts longitude and latitude of each vertex
     */
    private record Shape(List<double[]> parts, LonLat middle, double reachDeg) {

        boolean mayBeIn(SphericalCap cap) {
            return SphericalCap.angleDeg(middle, cap.center()) <= reachDeg + cap.radiusDeg();
        }
    }

    private record Shapes(List<Shape> land, List<Shape> lakes, List<Shape> states, List<Shape> countries) {}

    private InsetMap() {}

    /** Of the scene's base map; what it has not is not drawn. */
    public static InsetMap of(Scene scene) {
        InsetMap map = new InsetMap();
        for (String name : List.of("world", "countries", "lakes", "states", "borders")) {
            scene.baseMap(name).ifPresent(layer -> map.layers.put(name, layer));
        }
        return map;
    }

    /**
     * What to paint for an overview.
     *
     * @param radiusPx of the rim; the inset reaches {@link #reachPx} from its middle
     * @param unitPx pixels of the picture for one pixel of the design
     */
    public List<Op> draw(InsetView view, Roles roles, double centerX, double centerY, double radiusPx, double unitPx) {
        SphericalCap cap = view.cap();
        Shapes seen = shapes.computeIfAbsent(cap.radiusDeg(), this::shapesFor);
        Canvas canvas = new Canvas(centerX, centerY, radiusPx);
        double[] rim = SphericalCap.rim();
        canvas.area(List.of(scaled(rim, (radiusPx + CASING_PX * unitPx) / radiusPx)), roles.argb("sheet"), 0);
        canvas.area(List.of(rim), roles.argb("inset-water"), 0);
        canvas.lines(graticule(cap), Stroke.solid(Argb.faded(roles.argb("inset-line"), 0.22), 0.5 * unitPx));
        int land = roles.argb("inset-land");
        // the outline in the land's own colour closes the seams between neighbours
        canvas.areas(polygons(seen.land(), cap), land, 0.5 * unitPx);
        canvas.areas(polygons(seen.lakes(), cap), roles.argb("inset-water"), 0);
        int line = roles.argb("inset-line");
        canvas.lines(lines(seen.states(), cap), Stroke.solid(Argb.faded(line, 0.35), 0.5 * unitPx));
        boolean isNear = cap.radiusDeg() <= WIDEST_WITH_STATES_DEG;
        canvas.lines(
                lines(seen.countries(), cap),
                Stroke.solid(Argb.faded(line, isNear ? 1 : 0.7), (isNear ? 0.8 : 0.6) * unitPx));
        canvas.lines(List.of(rim), Stroke.solid(line, unitPx));
        frame(canvas, view, roles, unitPx);
        return canvas.ops;
    }

    /** Whether a border of countries runs through a picture. */
    public boolean holdsBorder(Viewport picture) {
        Bounds degrees = picture.degreeBounds();
        Envelope envelope = new Envelope(degrees.minX(), degrees.maxX(), degrees.minY(), degrees.maxY());
        Geometry box = new GeometryFactory().toGeometry(envelope);
        FeatureSet borders = layers.get("borders");
        for (int i = 0; borders != null && i < borders.size(); i++) {
            Optional<Geometry> border = borders.geometry(i);
            if (border.isPresent()
                    && border.get().getEnvelopeInternal().intersects(envelope)
                    && border.get().intersects(box)) {
                return true;
            }
        }
        return false;
    }

    /** How far the inset reaches from its middle. */
    public static double reachPx(double radiusPx, double unitPx) {
        return radiusPx + CASING_PX * unitPx;
    }

    private static void frame(Canvas canvas, InsetView view, Roles roles, double unitPx) {
        int accent = roles.argb("accent");
        int sheet = roles.argb("sheet");
        SphericalCap cap = view.cap();
        double sizePx = view.frame()
                .map(box -> Math.max(box.width(), box.height()) * canvas.radiusPx)
                .orElse(0.0);
        boolean isWhole = view.outline().stream().allMatch(cap::contains);
        if (isWhole && sizePx < SMALLEST_FRAME_PX * unitPx) {
            marker(canvas, cap.x(view.middle()), cap.y(view.middle()), accent, sheet, unitPx);
            return;
        }
        List<double[]> edge = cap.line(packed(view.outline()));
        if (isWhole) {
            canvas.area(edge, Argb.faded(accent, 0.2), 0);
        }
        canvas.lines(edge, Stroke.solid(Argb.faded(sheet, 0.8), 3.2 * unitPx));
        canvas.lines(edge, Stroke.solid(accent, 1.5 * unitPx));
    }

    /** A dot in a gap of crossed hairs, which lead the eye to it. */
    private static void marker(Canvas canvas, double x, double y, int accent, int sheet, double unitPx) {
        double from = 6 * unitPx / canvas.radiusPx;
        double to = 11 * unitPx / canvas.radiusPx;
        List<double[]> hairs = List.of(
                new double[] {x - to, y, x - from, y},
                new double[] {x + from, y, x + to, y},
                new double[] {x, y - to, x, y - from},
                new double[] {x, y + from, x, y + to});
        canvas.lines(hairs, Stroke.solid(Argb.faded(sheet, 0.8), 3 * unitPx));
        canvas.lines(hairs, Stroke.solid(accent, 1.3 * unitPx));
        canvas.ops.add(new DisplayList.Markers(
                Mark.of(Mark.MarkShape.SQUARE, 6 * unitPx, accent, sheet, 1.2 * unitPx),
                new float[] {canvas.x(x), canvas.y(y)},
                1));
    }

    private static List<List<double[]>> polygons(List<Shape> shapes, SphericalCap cap) {
        return shapes.stream()
                .filter(shape -> shape.mayBeIn(cap))
                .map(shape -> cap.polygon(shape.parts()))
                .filter(rings -> !rings.isEmpty())
                .toList();
    }

    private static List<double[]> lines(List<Shape> shapes, SphericalCap cap) {
        return shapes.stream()
                .filter(shape -> shape.mayBeIn(cap))
                .flatMap(shape -> shape.parts().stream())
                .flatMap(part -> cap.line(part).stream())
                .toList();
    }

    private static List<double[]> graticule(SphericalCap cap) {
        int step = cap.radiusDeg() == SphericalCap.HEMISPHERE_DEG ? 30 : cap.radiusDeg() > 15 ? 10 : 5;
        List<double[]> lines = new ArrayList<>();
        for (int lon = -180; lon < 180; lon += step) {
            lines.addAll(cap.line(new double[] {lon, -90 + step, lon, 90 - step}));
        }
        for (int lat = -90 + step; lat < 90; lat += step) {
            lines.addAll(cap.line(new double[] {-180, lat, 180, lat}));
        }
        return lines;
    }

    private Shapes shapesFor(double radiusDeg) {
        double tolerance = radiusDeg * TOLERANCE_SHARE;
        List<Shape> land = new ArrayList<>(shapes("world", tolerance));
        land.addAll(shapes("countries", tolerance));
        return new Shapes(
                land,
                shapes("lakes", 2 * tolerance),
                radiusDeg <= WIDEST_WITH_STATES_DEG ? shapes("states", tolerance) : List.of(),
                shapes("borders", tolerance));
    }

    private List<Shape> shapes(String layer, double tolerance) {
        List<Shape> made = new ArrayList<>();
        FeatureSet features = layers.get(layer);
        for (int i = 0; features != null && i < features.size(); i++) {
            features.geometry(i).ifPresent(geometry -> add(geometry, tolerance, made));
        }
        return made;
    }

    private static void add(Geometry geometry, double tolerance, List<Shape> made) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry one = geometry.getGeometryN(i);
            List<double[]> parts = new ArrayList<>();
            if (one instanceof Polygon polygon) {
                generalised(polygon.getExteriorRing(), tolerance).ifPresent(parts::add);
                for (int hole = 0; hole < polygon.getNumInteriorRing() && !parts.isEmpty(); hole++) {
                    generalised(polygon.getInteriorRingN(hole), tolerance).ifPresent(parts::add);
                }
            } else if (one instanceof LineString line) {
                generalised(line, tolerance).ifPresent(parts::add);
            }
            if (!parts.isEmpty()) {
                made.add(around(parts));
            }
        }
    }

    private static Shape around(List<double[]> parts) {
        double[] outer = parts.get(0);
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < outer.length; i += 2) {
            west = Math.min(west, outer[i]);
            east = Math.max(east, outer[i]);
            south = Math.min(south, outer[i + 1]);
            north = Math.max(north, outer[i + 1]);
        }
        LonLat middle = LonLat.ofDegrees((west + east) / 2, (south + north) / 2);
        double reach = 0;
        for (int i = 0; i < outer.length; i += 2) {
            reach = Math.max(reach, SphericalCap.angleDeg(middle, LonLat.ofDegrees(outer[i], outer[i + 1])));
        }
        // a long edge along a parallel bulges out of the circle through its ends
        return new Shape(parts, middle, east - west > WIDE_RING_DEG ? 180 : reach);
    }

    /** With the vertices that matter; empty where nothing is left to see. */
    private static Optional<double[]> generalised(LineString line, double tolerance) {
        CoordinateSequence points = line.getCoordinateSequence();
        double[] lonLat = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            lonLat[2 * i] = points.getX(i);
            lonLat[2 * i + 1] = points.getY(i);
        }
        BitSet kept = new BitSet(points.size());
        if (points.size() >= 2) {
            new Simplifier().keep(lonLat, 0, points.size(), tolerance, kept);
        }
        int least = line instanceof LinearRing ? 4 : 2;
        if (kept.cardinality() < least) {
            return Optional.empty();
        }
        double[] left = new double[2 * kept.cardinality()];
        int next = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            left[next++] = lonLat[2 * i];
            left[next++] = lonLat[2 * i + 1];
        }
        return Optional.of(left);
    }

    private static double[] packed(List<LonLat> places) {
        double[] lonLat = new double[2 * places.size()];
        for (int i = 0; i < places.size(); i++) {
            lonLat[2 * i] = places.get(i).lonDeg();
            lonLat[2 * i + 1] = places.get(i).latDeg();
        }
        return lonLat;
    }

    private static double[] scaled(double[] xy, double factor) {
        double[] scaled = new double[xy.length];
        for (int i = 0; i < xy.length; i++) {
            scaled[i] = factor * xy[i];
        }
        return scaled;
    }

    /** Takes shapes as shares of the rim, y up. */
    private static final class Canvas {
        private final List<Op> ops = new ArrayList<>();
        private final double centerX;
        private final double centerY;
        private final double radiusPx;

        Canvas(double centerX, double centerY, double radiusPx) {
            this.centerX = centerX;
            this.centerY = centerY;
            this.radiusPx = radiusPx;
        }

        float x(double share) {
            return (float) (centerX + share * radiusPx);
        }

        float y(double share) {
            return (float) (centerY - share * radiusPx);
        }

        void area(List<double[]> rings, int argb, double outlinePx) {
            areas(List.of(rings), argb, outlinePx);
        }

        void areas(List<List<double[]>> polygons, int argb, double outlinePx) {
            int[] polygonStarts = new int[polygons.size() + 1];
            List<double[]> rings = new ArrayList<>();
            for (int i = 0; i < polygons.size(); i++) {
                rings.addAll(polygons.get(i));
                polygonStarts[i + 1] = rings.size();
            }
            if (!rings.isEmpty()) {
                Optional<Stroke> outline =
                        outlinePx > 0 ? Optional.of(Stroke.solid(argb, outlinePx)) : Optional.empty();
                ops.add(new DisplayList.Polygons(
                        Fill.solid(argb), outline, vertices(rings), starts(rings), polygonStarts));
            }
        }

        void lines(List<double[]> lines, Stroke stroke) {
            if (!lines.isEmpty()) {
                ops.add(new DisplayList.Lines(stroke, vertices(lines), starts(lines)));
            }
        }

        private float[] vertices(List<double[]> parts) {
            float[] xy = new float[parts.stream().mapToInt(part -> part.length).sum()];
            int next = 0;
            for (double[] part : parts) {
                for (int i = 0; i < part.length; i += 2) {
                    xy[next++] = x(part[i]);
                    xy[next++] = y(part[i + 1]);
                }
            }
            return xy;
        }

        private static int[] starts(List<double[]> parts) {
            int[] starts = new int[parts.size() + 1];
            for (int i = 0; i < parts.size(); i++) {
                starts[i + 1] = starts[i] + parts.get(i).length / 2;
            }
            return starts;
        }
    }
}
