package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.time.AsOf;

class WindowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.lang.UnsupportedOperationException: Unable to open DISPLAY       | the display cannot be opened",
                "java.lang.UnsupportedOperationException: Unable to load glass GTK library. | libraries for a window are missing",
                "java.lang.UnsatisfiedLinkError: libgtk-3.so.0: cannot open            | libraries for a window are missing",
                "Error initializing QuantumRenderer: no suitable pipeline found        | libraries for a window are missing"
            })
    void whatIsMissingIsToldByWhatJavaFxSays(String said, String told) {
        assertThat(Window.hindrance(said))
                .hasValueSatisfying(what -> assertThat(what).startsWith(told.strip()));
    }

    @Test
    void aBugIsNotTakenForAMissingDisplay() {
        assertThat(Window.hindrance("java.lang.NullPointerException")).isEmpty();
    }

    @Test
    void aRequestSurvivesTheWayThroughJavaFx() {
        WindowRequest local = new WindowRequest(
                Optional.of(Path.of("my data")),
                List.of(Path.of("--odd=name.geojson"), Path.of("b.csv")),
                Optional.of(AsOf.noonOf(LocalDate.of(2023, 12, 27))));
        WindowRequest exact = new WindowRequest(
                Optional.empty(), List.of(), Optional.of(AsOf.exactly(Instant.parse("2023-12-27T15:00:00Z"))));
        WindowRequest bare = new WindowRequest(Optional.empty(), List.of(), Optional.empty());

        for (WindowRequest request : List.of(local, exact, bare)) {
            assertThat(WindowRequest.ofParameters(request.toParameters())).isEqualTo(request);
        }
    }
}
