package paso.portrayal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import paso.geo.Bounds;
import paso.geo.EpsgProjection;
import paso.geo.Geodesy;
import paso.geo.Insets;
import paso.geo.LambertConformalConic;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.geo.Projections;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.PortOfEntry;
import paso.model.Scene;
import paso.portrayal.layer.GraticuleSource;
import paso.portrayal.list.DisplayList;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.pack.Packer;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.MapRequest;
import paso.render.Fonts;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

/** The shipped dataset in every projection. */
class ProjectedMapTest {

    private static final AsOf TALKS = AsOf.noonOf(LocalDate.of(2023, 12, 27));
    private static final Bounds BORDER = Bounds.ofDegrees(-118.5, 13.5, -88, 34);
    private static Scene scene;
    private static Portrayer onTheWeb;

    @BeforeAll
    static void read() throws IOException {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
        onTheWeb = Portrayer.of(scene, Styles.shipped(), new Fonts(), WebMercator.INSTANCE);
    }

    static Stream<Projection> projections() {
        return Stream.concat(
                Projections.ALL.stream(),
                Stream.of(EpsgProjection.of("EPSG:6372").orElseThrow()));
    }

    private static MapRequest request(Viewport viewport, String... layers) {
        return new MapRequest(
                viewport,
                ClockReading.of(TALKS),
                Stream.of(layers).map(layer -> new LayerSetting(layer, true, 1)).toList(),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                List.of(),
                1);
    }

    private static <T extends DisplayList.Op> List<T> ops(Portrayal portrayal, Class<T> kind) {
        List<T> found = new ArrayList<>();
        portrayal.displayList().groups().forEach(group -> group.ops().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .forEach(found::add));
        return found;
    }

    @ParameterizedTest
    @MethodSource("projections")
    void aPortIsDrawnWhereTheProjectionHasIt(Projection projection) {
        PortOfEntry lukeville = (PortOfEntry) scene.find("lukeville").orElseThrow();
        LonLat place =
                LonLat.ofDegrees(lukeville.point().getX(), lukeville.point().getY());
        Viewport viewport = Viewport.fitting(
                projection,
                Bounds.ofDegrees(
                        place.lonDeg() - 0.2, place.latDeg() - 0.2, place.lonDeg() + 0.1, place.latDeg() + 0.1),
                900,
                700,
                Insets.NONE);
        Portrayal portrayal =
                onTheWeb.showing(onTheWeb.document(), projection, () -> false).portray(request(viewport, "ports"));
        assertThat(ops(portrayal, DisplayList.Markers.class)).anySatisfy(markers -> assertThat(Math.hypot(
                        markers.xy()[0] - viewport.pixelXOf(place), markers.xy()[1] - viewport.pixelYOf(place)))
                .isLessThan(0.1));
    }

    @ParameterizedTest
    @MethodSource("projections")
    void anotherProjectionKeepsPlaceAndScaleInTheMiddle(Projection projection) {
        Viewport web = Viewport.fitting(WebMercator.INSTANCE, BORDER, 1280, 800, Insets.NONE);
        Viewport there = web.in(projection);
        LonLat center = web.placeAt(640, 400);
        assertThat(there.pixelXOf(center)).isCloseTo(640, within(0.01));
        assertThat(there.pixelYOf(center)).isCloseTo(400, within(0.01));
        assertThat(there.groundMetersPerPixel()).isCloseTo(web.groundMetersPerPixel(), within(0.01));
        Viewport back = there.in(WebMercator.INSTANCE);
        assertThat(back.pixelXOf(center)).isCloseTo(640, within(0.01));
        assertThat(back.metersPerPixel()).isCloseTo(web.metersPerPixel(), within(0.1));
    }

    @ParameterizedTest
    @MethodSource("projections")
    void theGraticuleFollowsTheProjection(Projection projection) {
        Viewport viewport = Viewport.fitting(projection, BORDER, 1280, 800, Insets.NONE);
        Portrayal portrayal =
                onTheWeb.showing(onTheWeb.document(), projection, () -> false).portray(request(viewport, "graticule"));
        List<DisplayList.Lines> lines = ops(portrayal, DisplayList.Lines.class);
        assertThat(lines).hasSize(2);
        // the crossing of a meridian and a parallel, and a place on the parallel between two meridians
        for (LonLat place : List.of(LonLat.ofDegrees(-105, 25), LonLat.ofDegrees(-102.5, 25))) {
            assertThat(lines)
                    .anySatisfy(all -> assertThat(nearest(all, viewport.pixelXOf(place), viewport.pixelYOf(place)))
                            .isLessThan(1));
        }
        Set<String> texts = Set.copyOf(ops(portrayal, DisplayList.Texts.class).stream()
                .flatMap(texted -> texted.texts().stream().map(DisplayList.Text::text))
                .toList());
        assertThat(texts).contains("105° W", "100° W", "25° N", "20° N");
    }

    private static double nearest(DisplayList.Lines lines, double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int part = 0; part + 1 < lines.partStarts().length; part++) {
            for (int v = lines.partStarts()[part] + 1; v < lines.partStarts()[part + 1]; v++) {
                double ax = lines.xy()[2 * v - 2];
                double ay = lines.xy()[2 * v - 1];
                double dx = lines.xy()[2 * v] - ax;
                double dy = lines.xy()[2 * v + 1] - ay;
                double along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
                nearest = Math.min(nearest, Math.hypot(ax + along * dx - x, ay + along * dy - y));
            }
        }
        return nearest;
    }

    @ParameterizedTest
    @MethodSource("projections")
    void aGraticuleLineHasARoundDistanceToTheNextAtEveryScale(Projection projection) {
        Viewport whole = Viewport.fitting(projection, BORDER, 1280, 800, Insets.NONE);
        for (double zoom = 1; zoom < 50_000; zoom *= 7) {
            Viewport viewport = whole.zoomedAbout(640, 400, zoom);
            double step = GraticuleSource.stepDeg(viewport, 1);
            assertThat(Math.abs(Math.IEEEremainder(step * 3600, 1))).isLessThan(1e-6);
            double gapPx = Geodesy.distanceMeters(LonLat.ofDegrees(-100, 20), LonLat.ofDegrees(-100, 20 + step))
                    / viewport.groundMetersPerPixel();
            assertThat(gapPx).isBetween(110.0, 420.0);
        }
    }

    @ParameterizedTest
    @MethodSource("projections")
    void noCoastIsAStreakOverTheWorld(Projection projection) {
        Viewport viewport =
                Viewport.fitting(projection, BORDER, 1280, 800, Insets.NONE).withScale(40_000);
        Portrayal portrayal =
                onTheWeb.showing(onTheWeb.document(), projection, () -> false).portray(request(viewport, "basemap"));
        for (DisplayList.Polygons polygons : ops(portrayal, DisplayList.Polygons.class)) {
            for (int ring = 0; ring + 1 < polygons.ringStarts().length; ring++) {
                for (int v = polygons.ringStarts()[ring] + 1; v < polygons.ringStarts()[ring + 1]; v++) {
                    double edge = Math.abs(polygons.xy()[2 * v] - polygons.xy()[2 * v - 2]);
                    double y = viewport.toPlaneY(polygons.xy()[2 * v + 1]);
                    LonLat place = projection.inverse(viewport.toPlaneX(polygons.xy()[2 * v]), y);
                    // the foot of Antarctica is a straight line on rectangular maps
                    assertThat(place.latDeg() < -84 || edge < 320)
                            .as("an edge of %s px at %s", edge, place)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void whatCrossesTheCutBecomesAPieceOnEachSide() throws ParseException {
        Projection conic = LambertConformalConic.NORTH_AMERICA;
        Packer packed = new Packer(conic);
        packed.add(new WKTReader().read("POLYGON ((80 40, 90 40, 90 50, 80 50, 80 40))"));
        packed.add(new WKTReader().read("POLYGON ((-100 -70, -90 -70, -90 -65, -100 -65, -100 -70))"));
        PackedLayer layer = packed.build();
        Bounds both = layer.boundsOf(0).orElseThrow();
        assertThat(both.minX()).isCloseTo(-both.maxX(), within(1.5e6));
        Viewport west = Viewport.fitting(conic, Bounds.ofDegrees(80, 40, 83.9, 50), 400, 400, Insets.NONE);
        Viewport east = Viewport.fitting(conic, Bounds.ofDegrees(84.1, 40, 90, 50), 400, 400, Insets.NONE);
        assertThat(layer.distancePx(0, west, west.pixelXOf(LonLat.ofDegrees(82, 45)), 200))
                .isZero();
        assertThat(layer.distancePx(0, east, east.pixelXOf(LonLat.ofDegrees(88, 45)), 200))
                .isZero();
        // between the two sides of the cut, under the pole of the cone, there is nothing
        double above = conic.y(-96, 89);
        assertThat(layer.distancePx(0, west, west.toPixelX(0), west.toPixelY(above + 3e6)))
                .isGreaterThan(100);
        assertThat(layer.boundsOf(1)).as("beyond the end of the cone").isEmpty();
    }

    @Test
    void aWayOverTheAntimeridianIsOnBothSidesOfTheMap() throws ParseException {
        Packer packed = new Packer(WebMercator.INSTANCE);
        packed.add(new WKTReader().read("LINESTRING (170 10, 179 10, -179 10, -170 10)"));
        Viewport world = Viewport.fitting(WebMercator.INSTANCE, new Bounds(-180, -60, 180, 60), 1000, 600, Insets.NONE);
        PackedLayer layer = packed.build();
        double y = world.pixelYOf(LonLat.ofDegrees(0, 10));
        assertThat(layer.distancePx(0, world, world.pixelXOf(LonLat.ofDegrees(175, 10)), y))
                .isLessThan(0.01);
        assertThat(layer.distancePx(0, world, world.pixelXOf(LonLat.ofDegrees(-175, 10)), y))
                .isLessThan(0.01);
        assertThat(layer.distancePx(0, world, world.pixelXOf(LonLat.ofDegrees(0, 10)), y))
                .isGreaterThan(400);
    }

    @ParameterizedTest
    @MethodSource("projections")
    void theScaleBarIsRoundAndAsLongAsOnTheGround(Projection projection) {
        Viewport whole = Viewport.fitting(projection, BORDER, 1280, 800, Insets.NONE);
        for (double zoom = 4; zoom < 5000; zoom *= 3) {
            Viewport viewport = whole.zoomedAbout(640, 400, zoom);
            ScaleBar bar = ScaleBar.fitting(viewport, 120);
            double power = Math.pow(10, Math.floor(Math.log10(bar.meters()) + 1e-9));
            assertThat(bar.meters() / power)
                    .satisfiesAnyOf(
                            lead -> assertThat(lead).isCloseTo(1, within(1e-9)),
                            lead -> assertThat(lead).isCloseTo(2, within(1e-9)),
                            lead -> assertThat(lead).isCloseTo(5, within(1e-9)));
            assertThat(bar.lengthPx()).isBetween(45.0, 120.0);
            double onGround = Geodesy.distanceMeters(
                    viewport.placeAt(640 - bar.lengthPx() / 2, 400), viewport.placeAt(640 + bar.lengthPx() / 2, 400));
            assertThat(onGround / bar.meters()).isCloseTo(1, within(0.001));
        }
    }
}
