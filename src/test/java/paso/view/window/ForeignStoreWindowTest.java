package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import foreign.TablesFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.TransformException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.view.RealWindow;

/** A file that only a data store of others can read is added as one is dropped: each of its tables is a layer. */
class ForeignStoreWindowTest extends RealWindow {

    private static final LonLat WELL = LonLat.ofDegrees(-103.25, 27.5);
    private static final LonLat PLOT = LonLat.ofDegrees(-106.5, 26);

    @TempDir
    private Path folder;

    private boolean isListed(String layer) {
        return lookup("#layer-file-" + layer).tryQuery().isPresent();
    }

    private String selectedAt(LonLat place) {
        Point2D onScreen = fx(() -> {
            Viewport viewport = state().viewport().get();
            return workspace().map().localToScreen(viewport.pixelXOf(place), viewport.pixelYOf(place));
        });
        clickOn(onScreen);
        return fx(() -> state().selectedId().get().orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:6372", "EPSG:4326"})
    void eachTableIsALayerWhoseFeaturesArePickedAtTheirPlace(String system)
            throws IOException, FactoryException, TransformException, TimeoutException {
        Path file = new TablesFile()
                .table("wells", system)
                .point("a", WELL.lonDeg(), WELL.latDeg())
                .table("plots", system)
                .triangle("ccc", PLOT.lonDeg(), PLOT.latDeg())
                .write(folder.resolve("survey.tables"));
        open(WindowStart.plain());
        waitForMap();
        interact(() -> workspace().add(file));
        waitUntil(() -> isListed("wells") && isListed("plots"));
        waitForMap();

        assertThat(selectedAt(WELL)).startsWith("file:wells");
        assertThat(selectedAt(LonLat.ofDegrees(PLOT.lonDeg(), PLOT.latDeg() + 0.4)))
                .startsWith("file:plots");
        assertThat(selectedAt(LonLat.ofDegrees(PLOT.lonDeg(), PLOT.latDeg() - 0.4)))
                .isEmpty();
    }
}
