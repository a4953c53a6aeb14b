package paso.portrayal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
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
import paso.geo.Viewport;
import paso.geo.WebMercator;
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
        PackedLayer.Builder builder = PackedLayer.builder(WebMercator.INSTANCE);
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
        PackedLayer layer = layer(wkt("LINESTRING (-170 31.76, 170 31.76)"));
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
        PackedLayer.Builder builder = PackedLayer.builder(WebMercator.INSTANCE);
        builder.add(wkt("POINT (-100 20)"));
        assertThatThrownBy(() -> builder.add(wkt("LINESTRING (0 0, 1 1)")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
