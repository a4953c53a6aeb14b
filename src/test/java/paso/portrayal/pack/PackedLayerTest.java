package paso.portrayal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LambertConformalConic;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.portrayal.list.DisplayList;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;
import paso.symbol.Stroke;

class PackedLayerTest {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Bounds STORY = Bounds.ofDegrees(-118.5, 13.5, -88, 34);
    private static final Stroke LINE = Stroke.solid(0xff000000, 1);

    private static Viewport viewport(Bounds degrees) {
        return Viewport.fitting(WebMercator.INSTANCE, degrees, 800, 600, Insets.NONE);
    }

    private static PackedLayer layer(Geometry... geometries) {
        Packer builder = new Packer(WebMercator.INSTANCE);
        for (Geometry geometry : geometries) {
            builder.add(geometry);
        }
        return builder.build();
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Coordinate[]> walks(int count, int vertices, long seed) {
        Random random = new Random(seed);
        List<Coordinate[]> walks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Coordinate[] walk = new Coordinate[vertices];
            double lon = -118.5 + random.nextDouble() * 30.5;
            double lat = 13.5 + random.nextDouble() * 20.5;
            for (int v = 0; v < vertices; v++) {
                walk[v] = new Coordinate(lon, lat);
                lon += (random.nextDouble() - 0.5) * 0.4;
                lat += (random.nextDouble() - 0.5) * 0.4;
            }
            walks.add(walk);
        }
        return walks;
    }

    @Property(tries = 60)
    void whatIsVisibleIsWhatTouchesThePicture(
            @ForAll @IntRange(min = 0, max = 400) int count,
            @ForAll long seed,
            @ForAll @DoubleRange(min = -120, max = -90) double west,
            @ForAll @DoubleRange(min = 12, max = 30) double south,
            @ForAll @DoubleRange(min = 0.01, max = 20) double width) {
        PackedLayer layer = layer(
                walks(count, 4, seed).stream().map(GEOMETRIES::createLineString).toArray(Geometry[]::new));
        Viewport viewport = viewport(Bounds.ofDegrees(west, south, west + width, south + width / 2));
        Bounds asked = viewport.planeBounds().grownBy(10 * viewport.metersPerPixel());
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (layer.boundsOf(i).orElseThrow().intersects(asked)) {
                expected.add(i);
            }
        }

        assertThat(layer.visible(viewport, 10))
                .containsExactly(expected.stream().mapToInt(i -> i).toArray());
    }

    @Property(tries = 40)
    void aGeneralisedLineLiesWithinHalfAPixelOfTheTrueOne(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.2, max = 200) double scale) {
        Coordinate[] walk = walks(1, 200, seed).get(0);
        PackedLayer layer = layer(GEOMETRIES.createLineString(walk));
        Bounds bounds = layer.planeBounds().orElseThrow();
        Viewport viewport = new Viewport(
                WebMercator.INSTANCE, bounds.centerX(), bounds.centerY(), bounds.width() / 800 * scale, 4000, 4000);
        DisplayList.Lines lines = layer.lines(new int[] {0}, viewport, LINE);

        for (Coordinate vertex : walk) {
            double x = viewport.toPixelX(WebMercator.INSTANCE.x(vertex.x, vertex.y));
            double y = viewport.toPixelY(WebMercator.INSTANCE.y(vertex.x, vertex.y));
            if (x >= 0 && x <= 4000 && y >= 0 && y <= 4000) {
                assertThat(distance(lines.xy(), x, y)).isLessThan(0.5);
            }
        }
    }

    private static double distance(float[] xy, double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int v = 1; v < xy.length / 2; v++) {
            double ax = xy[2 * v - 2];
            double ay = xy[2 * v - 1];
            double dx = xy[2 * v] - ax;
            double dy = xy[2 * v + 1] - ay;
            double length = dx * dx + dy * dy;
            double along = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
            nearest = Math.min(nearest, Math.hypot(ax + along * dx - x, ay + along * dy - y));
        }
        return nearest;
    }

    @Test
    void aLineAcrossTheContinentIsExactAtAStreetsScale() {
        PackedLayer layer = layer(wkt("LINESTRING (-124 31.76, -60 31.76)"));
        Viewport street = new Viewport(
                WebMercator.INSTANCE,
                WebMercator.INSTANCE.x(-106.45, 31.76),
                WebMercator.INSTANCE.y(-106.45, 31.76),
                0.1,
                800,
                600);
        DisplayList.Lines lines = layer.lines(layer.visible(street, 0), street, LINE);

        assertThat(lines.xy()).hasSize(4);
        assertThat(lines.xy()[0]).isLessThan(0).isGreaterThan(-100);
        assertThat(lines.xy()[2]).isGreaterThan(800).isLessThan(900);
        assertThat(lines.xy()[1]).isCloseTo(300, within(0.01f));
    }

    @Test
    void aLineThatLeavesAndComesBackIsTwoParts() {
        PackedLayer layer = layer(wkt("LINESTRING (-105 25, -105 60, -100 60, -100 25)"));
        DisplayList.Lines lines = layer.lines(new int[] {0}, viewport(STORY), LINE);

        assertThat(lines.partStarts()).hasSize(3);
    }

    @Property(tries = 60)
    void aPatternStaysInItsPlaceWhileThePictureMoves(
            @ForAll long seed, @ForAll @DoubleRange(min = -300, max = 300) double byPx) {
        PackedLayer layer = layer(GEOMETRIES.createLineString(walks(1, 60, seed).get(0)));
        Bounds bounds = layer.planeBounds().orElseThrow();
        double scale = bounds.width() / 2000;
        Stroke dashed = LINE.dashed(9.0, 4.0);
        // a picture that holds all of the line, and one that cuts it
        Viewport all = new Viewport(WebMercator.INSTANCE, bounds.centerX(), bounds.centerY(), scale, 8000, 8000);
        Viewport cut = new Viewport(
                WebMercator.INSTANCE,
                bounds.centerX() + byPx * scale,
                bounds.centerY() + byPx * scale,
                scale,
                400,
                400);
        float[] whole = layer.lines(new int[] {0}, all, dashed).xy();
        DisplayList.Lines parts = layer.lines(new int[] {0}, cut, dashed);
        double shiftX = all.toPixelX(cut.toPlaneX(0));
        double shiftY = all.toPixelY(cut.toPlaneY(0));

        for (int part = 0; part + 1 < parts.partStarts().length; part++) {
            int first = parts.partStarts()[part];
            int last = parts.partStarts()[part + 1] - 1;
            double endX = parts.xy()[2 * last] + shiftX;
            double endY = parts.xy()[2 * last + 1] + shiftY;
            double length = 0;
            for (int v = first + 1; v <= last; v++) {
                length += Math.hypot(
                        parts.xy()[2 * v] - parts.xy()[2 * v - 2], parts.xy()[2 * v + 1] - parts.xy()[2 * v - 1]);
            }
            double whereItEnds = length;
            assertThat(lengthsUpTo(whole, endX, endY))
                    .as("distances along the whole line to the part's end")
                    .anySatisfy(truly -> {
                        double off = (truly - whereItEnds) / 13;
                        assertThat(Math.abs(off - Math.rint(off)) * 13).isLessThan(0.1);
                    });
        }
    }

    /** Distances along a line of the places where it passes through a point. */
    private static List<Double> lengthsUpTo(float[] xy, double x, double y) {
        List<Double> found = new ArrayList<>();
        double passed = 0;
        for (int v = 1; v < xy.length / 2; v++) {
            double dx = xy[2 * v] - xy[2 * v - 2];
            double dy = xy[2 * v + 1] - xy[2 * v - 1];
            double length = Math.hypot(dx, dy);
            double along = ((x - xy[2 * v - 2]) * dx + (y - xy[2 * v - 1]) * dy) / length;
            double aside = ((x - xy[2 * v - 2]) * dy - (y - xy[2 * v - 1]) * dx) / length;
            if (Math.abs(aside) < 0.05 && along > -0.05 && along < length + 0.05) {
                found.add(passed + along);
            }
            passed += length;
        }
        return found;
    }

    @Test
    void ofSeeThroughPointsOnOnePixelAllAreDrawn() {
        Geometry[] points = new Geometry[30_000];
        Arrays.fill(points, GEOMETRIES.createPoint(new Coordinate(-106.45, 31.76)));
        PackedLayer layer = layer(points);
        DisplayList.Markers markers = layer.markers(
                layer.visible(viewport(STORY), 10), viewport(STORY), Mark.of(MarkShape.CIRCLE, 6, 0x10d55e00, 0, 0));

        assertThat(markers.count()).isEqualTo(30_000);
    }

    @Test
    void anAreaAroundThePictureFillsAllOfIt() {
        PackedLayer layer =
                layer(wkt("POLYGON ((-170 0, -20 0, -20 70, -170 70, -170 0), (-60 5, -50 5, -50 10, -60 5))"));
        DisplayList.Polygons polygons = layer.polygons(new int[] {0}, viewport(STORY), Fill.solid(1), Optional.empty());

        assertThat(polygons.ringStarts()).as("the hole is outside").hasSize(2);
        float[] xy = polygons.xy();
        for (int i = 0; i < xy.length; i += 2) {
            assertThat(xy[i]).isBetween(-20f, 820f);
            assertThat(xy[i + 1]).isBetween(-20f, 620f);
        }
        assertThat(layer.distancePx(0, viewport(STORY), 400, 300)).isZero();
    }

    @Test
    void ofManyPointsOnOnePixelOneIsDrawn() {
        Geometry[] points = new Geometry[30_000];
        for (int i = 0; i < points.length; i++) {
            points[i] = GEOMETRIES.createPoint(new Coordinate(-106.45 + (i % 2) * 5, 31.76));
        }
        PackedLayer layer = layer(points);
        DisplayList.Markers markers = layer.markers(
                layer.visible(viewport(STORY), 10), viewport(STORY), Mark.of(MarkShape.CIRCLE, 6, -1, -1, 1));

        assertThat(markers.count()).isEqualTo(2);
    }

    @Test
    void theNearestIsPickedFirstAndTheTopmostOfEqualOnes() {
        PackedLayer layer = layer(wkt("POINT (-100 20)"), wkt("POINT (-100.2 20)"), wkt("POINT (-100 20)"));
        Viewport viewport = viewport(STORY);
        double x = viewport.toPixelX(WebMercator.INSTANCE.x(-100, 20));
        double y = viewport.toPixelY(WebMercator.INSTANCE.y(-100, 20));

        assertThat(layer.near(viewport, x, y, 12)).containsExactly(2, 0, 1);
        assertThat(layer.near(viewport, x + 60, y, 12)).isEmpty();
    }

    @Test
    void anAnchorOfAnAreaLiesInsideIt() {
        Geometry crescent =
                wkt("POLYGON ((-110 20, -95 20, -95 30, -110 30, -110 28, -97 28, -97 22, -110 22, -110 20))");
        PackedLayer layer = layer(crescent);
        Viewport viewport = viewport(STORY);
        Coordinate anchor = layer.anchor(0, viewport).orElseThrow();

        assertThat(layer.distancePx(0, viewport, anchor.x, anchor.y)).isZero();
    }

    @Test
    void aFeatureWithoutShapeKeepsItsNumber() {
        PackedLayer layer = layer(wkt("POINT (-100 20)"), null, wkt("POINT EMPTY"), wkt("POINT (-101 20)"));

        assertThat(layer.featureCount()).isEqualTo(4);
        assertThat(layer.visible(viewport(STORY), 0)).containsExactly(0, 3);
        assertThat(layer.boundsOf(1)).isEmpty();
    }

    @Test
    void twoKindsInOneLayerAreRefused() {
        Packer builder = new Packer(WebMercator.INSTANCE);
        builder.add(wkt("POINT (-100 20)"));
        assertThatThrownBy(() -> builder.add(wkt("LINESTRING (0 0, 1 1)")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aParallelIsFollowedWhereTheProjectionBendsIt() {
        Projection conic = LambertConformalConic.NORTH_AMERICA;
        Packer builder = new Packer(conic);
        builder.add(wkt("LINESTRING (-120 49, -70 49)"));
        Viewport viewport = Viewport.fitting(conic, Bounds.ofDegrees(-125, 25, -65, 55), 1600, 1000, Insets.NONE);
        DisplayList.Lines drawn = builder.build().lines(new int[] {0}, viewport, LINE);
        for (double lon = -120; lon <= -70; lon += 0.5) {
            double x = viewport.pixelXOf(LonLat.ofDegrees(lon, 49));
            double y = viewport.pixelYOf(LonLat.ofDegrees(lon, 49));
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i + 3 < drawn.xy().length; i += 2) {
                nearest = Math.min(
                        nearest,
                        org.locationtech.jts.algorithm.Distance.pointToSegment(
                                new Coordinate(x, y),
                                new Coordinate(drawn.xy()[i], drawn.xy()[i + 1]),
                                new Coordinate(drawn.xy()[i + 2], drawn.xy()[i + 3])));
            }
            assertThat(nearest).as("at " + lon).isLessThan(PackedLayer.TOLERANCE_PX + 0.1);
        }
    }
}
