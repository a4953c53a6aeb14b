package paso.view.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import paso.geo.Viewport;
import paso.geo.WebMercator;

class FlightTest {

    private static Viewport view(double x, double y, double metersPerPixel) {
        return new Viewport(WebMercator.INSTANCE, x, y, metersPerPixel, 1000, 600);
    }

    @Test
    void farFlightsRiseAndComeDownAgain() {
        Flight flight = new Flight(view(-12_000_000, 3_500_000, 100), view(-11_000_000, 3_000_000, 150));

        assertThat(flight.at(0.5).metersPerPixel()).isGreaterThan(400);
        assertThat(flight.at(0)).isEqualTo(flight.from());
        assertThat(flight.at(1)).isEqualTo(flight.to());
    }

    @Test
    void zoomingOnTheSpotKeepsTheSpot() {
        Flight flight = new Flight(view(5_000, 7_000, 400), view(5_000, 7_000, 100));

        assertThat(flight.at(0.5).metersPerPixel()).isCloseTo(200, within(1e-6));
        assertThat(flight.at(0.5).centerX()).isCloseTo(5_000, within(1e-6));
    }

    @Test
    void standingStillHasNoLength() {
        Viewport here = view(1, 2, 30);

        assertThat(new Flight(here, here).length()).isZero();
    }

    @Property
    void everyStepIsNearTheOneBefore(
            @ForAll @DoubleRange(min = -1e7, max = 1e7) double x,
            @ForAll @DoubleRange(min = -1e7, max = 1e7) double y,
            @ForAll @DoubleRange(min = 1, max = 20_000) double fromScale,
            @ForAll @DoubleRange(min = 1, max = 20_000) double toScale) {
        Flight flight = new Flight(view(0, 0, fromScale), view(x, y, toScale));
        int steps = 400;
        Viewport before = flight.from();
        for (int i = 1; i <= steps; i++) {
            Viewport now = flight.at((double) i / steps);
            double movedPx = Math.hypot(now.centerX() - before.centerX(), now.centerY() - before.centerY())
                    / before.metersPerPixel();
            double zoomed = Math.abs(Math.log(now.metersPerPixel() / before.metersPerPixel()));
            assertThat(movedPx).isLessThan(1000 * flight.length() / steps * 3 + 2);
            assertThat(zoomed).isLessThan(flight.length() / steps * 3 + 0.02);
            before = now;
        }
    }
}
