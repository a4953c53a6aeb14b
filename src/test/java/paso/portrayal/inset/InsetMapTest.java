package paso.portrayal.inset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LambertConformalConic;
import paso.geo.LonLat;
import paso.geo.PlateCarree;
import paso.geo.Projection;
import paso.geo.Projections;
import paso.geo.SphericalCap;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Scene;
import paso.portrayal.list.DisplayList;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.Roles;
import paso.style.Styles;
import paso.style.Theme;

/** Where the map lies: the circle that is chosen, the frame on it, and what is drawn. */
class InsetMapTest {

    private static final double RADIUS = 44;
    private static Scene scene;
    private static Roles roles;

    @BeforeAll
    static void read() throws IOException {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
        roles = Styles.shipped().roles(Theme.LIGHT);
    }

    private static Viewport viewport(Projection projection, double west, double south, double east, double north) {
        return Viewport.fitting(projection, Bounds.ofDegrees(west, south, east, north), 1000, 640, Insets.NONE);
    }

    private static Optional<InsetView> view(Viewport viewport) {
        return InsetView.of(viewport, new Bounds(0, 0, viewport.widthPx(), viewport.heightPx()));
    }

    private static List<DisplayList.Op> ops(InsetView view) {
        return InsetMap.of(scene).draw(view, roles, 100, 200, RADIUS, 1);
    }

    @ParameterizedTest
    @CsvSource({
        // the whole story, on the whole Earth
        "-118.5, 13.5, -88, 34, 90",
        // a part of the border, beside the coasts of the continent
        "-115.5, 30, -109, 33.2, 26",
        // a town, beside the coasts and states that are near
        "-106.85, 31.4, -106.15, 32.1, 11",
        "-117.05, 32.53, -117.01, 32.55, 11"
    })
    void aNearerMapHasANearerCircle(double west, double south, double east, double north, double radiusDeg) {
        Viewport viewport = viewport(WebMercator.INSTANCE, west, south, east, north);
        InsetView view = view(viewport).orElseThrow();

        assertThat(view.cap().radiusDeg()).isEqualTo(radiusDeg);
        assertThat(view.outline()).allMatch(view.cap()::contains);
        // not far from the middle of the circle
        assertThat(Math.hypot(view.cap().x(view.middle()), view.cap().y(view.middle())))
                .isLessThan(0.25);
    }

    @Test
    void besideAMapOfTheWorldThereIsNone() {
        assertThat(view(viewport(PlateCarree.INSTANCE, -180, -80, 180, 80))).isEmpty();
        assertThat(view(viewport(WebMercator.INSTANCE, -180, -80, 180, 80))).isEmpty();
    }

    @Test
    void theFrameIsThePicturesEdgeAsTheProjectionHasIt() {
        Viewport viewport = viewport(LambertConformalConic.NORTH_AMERICA, -118.5, 13.5, -88, 34);
        InsetView view = view(viewport).orElseThrow();

        for (LonLat place : view.outline()) {
            double x = viewport.pixelXOf(place);
            double y = viewport.pixelYOf(place);
            double off = Math.min(
                    Math.min(Math.abs(x), Math.abs(x - viewport.widthPx())),
                    Math.min(Math.abs(y), Math.abs(y - viewport.heightPx())));
            assertThat(off).as("%s at %s, %s", place, x, y).isLessThan(0.01);
        }
        assertThat(view.outline().get(0))
                .isEqualTo(view.outline().get(view.outline().size() - 1));
    }

    @Test
    void theFrameIsDrawnWhereItsPlacesAreOnTheGlobe() {
        InsetView view =
                view(viewport(WebMercator.INSTANCE, -118.5, 13.5, -88, 34)).orElseThrow();
        DisplayList.Lines frame = accentLines(ops(view));

        for (LonLat place : view.outline()) {
            double x = 100 + RADIUS * view.cap().x(place);
            double y = 200 - RADIUS * view.cap().y(place);
            double nearest = Double.MAX_VALUE;
            for (int i = 0; i < frame.xy().length; i += 2) {
                nearest = Math.min(nearest, Math.hypot(frame.xy()[i] - x, frame.xy()[i + 1] - y));
            }
            assertThat(nearest).as(place.toString()).isLessThan(0.01);
        }
        // seen from above, the parallels at the top and bottom bend down
        double[] top = {view.outline().get(0).latDeg(), view.outline().get(12).latDeg()};
        assertThat(top[0]).isCloseTo(top[1], within(1e-6));
        assertThat(view.cap().y(view.outline().get(12)))
                .isNotCloseTo(view.cap().y(view.outline().get(0)), within(1e-3));
    }

    private static DisplayList.Lines accentLines(List<DisplayList.Op> ops) {
        return (DisplayList.Lines) ops.stream()
                .filter(op ->
                        op instanceof DisplayList.Lines lines && lines.stroke().argb() == roles.argb("accent"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMapTooSmallForAFrameIsMarked() {
        InsetView town =
                view(viewport(WebMercator.INSTANCE, -106.6, 31.7, -106.4, 31.8)).orElseThrow();
        InsetView story =
                view(viewport(WebMercator.INSTANCE, -118.5, 13.5, -88, 34)).orElseThrow();

        assertThat(ops(town)).anySatisfy(op -> {
            assertThat(op).isInstanceOf(DisplayList.Markers.class);
            DisplayList.Markers marker = (DisplayList.Markers) op;
            assertThat(marker.xy()[0])
                    .isCloseTo((float) (100 + RADIUS * town.cap().x(town.middle())), within(0.01f));
            assertThat(marker.xy()[1])
                    .isCloseTo((float) (200 - RADIUS * town.cap().y(town.middle())), within(0.01f));
        });
        assertThat(ops(story)).noneMatch(DisplayList.Markers.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        // at the antimeridian, at both poles, over the horizon
        "170, -20, 180, 10",
        "-180, 50, -165, 70",
        "100, 70, 140, 85",
        "-30, -85, 30, -60",
        "-60, -10, -10, 60",
        "179.5, -0.2, 180, 0.2"
    })
    void nothingIsDrawnBeyondTheRimWhereverTheMapLies(double west, double south, double east, double north) {
        for (Projection projection : Projections.ALL) {
            Viewport viewport = viewport(projection, west, south, east, north);
            Optional<InsetView> view = view(viewport);
            if (view.isEmpty()) {
                continue;
            }
            double reach = InsetMap.reachPx(RADIUS, 1) + 1e-3;
            for (DisplayList.Op op : ops(view.get())) {
                float[] xy = op instanceof DisplayList.Lines lines
                        ? lines.xy()
                        : op instanceof DisplayList.Polygons areas ? areas.xy() : ((DisplayList.Markers) op).xy();
                for (int i = 0; i < xy.length; i += 2) {
                    assertThat(Math.hypot(xy[i] - 100, xy[i + 1] - 200)).isLessThan(reach);
                }
            }
        }
    }

    @Test
    void theCircleHoldsStillWhileTheMapIsMovedALittle() {
        Viewport viewport = viewport(WebMercator.INSTANCE, -118.5, 13.5, -88, 34);
        InsetView before = view(viewport).orElseThrow();
        InsetView after = view(viewport.draggedBy(12, -9)).orElseThrow();

        assertThat(after.cap()).isEqualTo(before.cap());
        assertThat(after.middle()).isNotEqualTo(before.middle());
    }

    @Test
    void aMapWithoutABaseMapHasWaterAndItsFrame() {
        Scene bare = new Scene.Builder(scene.info()).build();
        InsetView view =
                view(viewport(WebMercator.INSTANCE, -118.5, 13.5, -88, 34)).orElseThrow();

        assertThat(accentLines(InsetMap.of(bare).draw(view, roles, 0, 0, RADIUS, 1))
                        .xy())
                .isNotEmpty();
        assertThat(view.cap()).isNotEqualTo(new SphericalCap(view.middle(), 90));
    }
}
