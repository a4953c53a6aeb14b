package paso.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final Bounds STORY = Bounds.ofDegrees(-118.5, 13.5, -88, 34);

    @Test
    void anExtentFittedIsWhollyInWhatTheSheetsLeaveFree() {
        Insets covered = new Insets(64, 350, 230, 270);
        Viewport viewport = Viewport.fitting(WebMercator.INSTANCE, STORY, 1440, 900, covered);

        assertThat(viewport.pixelXOf(LonLat.ofDegrees(-118.5, 20))).isGreaterThanOrEqualTo(270 - 1e-6);
        assertThat(viewport.pixelXOf(LonLat.ofDegrees(-88, 20))).isLessThanOrEqualTo(1440 - 350 + 1e-6);
        assertThat(viewport.pixelYOf(LonLat.ofDegrees(-100, 34))).isGreaterThanOrEqualTo(64 - 1e-6);
        assertThat(viewport.pixelYOf(LonLat.ofDegrees(-100, 13.5))).isLessThanOrEqualTo(900 - 230 + 1e-6);
    }

    @Property
    void zoomingHoldsThePlaceUnderThePointer(
            @ForAll @DoubleRange(min = 0, max = 1440) double x,
            @ForAll @DoubleRange(min = 0, max = 900) double y,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        Viewport before = Viewport.fitting(WebMercator.INSTANCE, STORY, 1440, 900, Insets.NONE);
        Viewport after = before.zoomedAbout(x, y, factor);

        assertThat(after.toPlaneX(x)).isCloseTo(before.toPlaneX(x), within(1e-3));
        assertThat(after.toPlaneY(y)).isCloseTo(before.toPlaneY(y), within(1e-3));
    }

    @Property
    void projectingThereAndBackGivesThePlace(
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @DoubleRange(min = -85, max = 85) double lat) {
        WebMercator mercator = WebMercator.INSTANCE;
        LonLat back = mercator.inverse(mercator.x(lon, lat), mercator.y(lon, lat));

        assertThat(back.lonDeg()).isCloseTo(lon, within(1e-9));
        assertThat(back.latDeg()).isCloseTo(lat, within(1e-9));
    }

    @Test
    void webMercatorAgreesWithThePublishedExample() {
        // the test point of guidance note 7-2 for method 1024: 100°20'W, 24°22'54.433"N
        double lon = -(100 + 20.0 / 60);
        double lat = 24 + 22 / 60.0 + 54.433 / 3600;
        assertThat(WebMercator.INSTANCE.x(lon, lat)).isCloseTo(-11_169_055.58, within(0.01));
        assertThat(WebMercator.INSTANCE.y(lon, lat)).isCloseTo(2_800_000.00, within(0.01));
    }

    @Test
    void aPoleIsHeldAtTheEdgeOfTheWorld() {
        assertThat(WebMercator.INSTANCE.y(0, 90)).isCloseTo(20_037_508.34, within(0.01));
    }

    @Test
    void draggingGoesWithTheHand() {
        Viewport before = Viewport.fitting(WebMercator.INSTANCE, STORY, 800, 600, Insets.NONE);
        LonLat grabbed = before.placeAt(300, 200);
        Viewport after = before.draggedBy(50, -20);

        assertThat(after.pixelXOf(grabbed)).isCloseTo(350, within(1e-6));
        assertThat(after.pixelYOf(grabbed)).isCloseTo(180, within(1e-6));
    }

    @Test
    void groundScaleIsThatOfTheMiddle() {
        Viewport viewport = Viewport.fitting(WebMercator.INSTANCE, STORY, 800, 600, Insets.NONE);
        LonLat left = viewport.placeAt(390, 300);
        LonLat right = viewport.placeAt(410, 300);

        // the sphere of Web Mercator and the ellipsoid differ by up to half a percent
        assertThat(viewport.groundMetersPerPixel() * 20)
                .isCloseTo(Geodesy.distanceMeters(left, right), within(viewport.groundMetersPerPixel() * 20 * 0.005));
    }
}
