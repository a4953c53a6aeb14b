package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paso.document.Edit;
import paso.geo.LonLat;
import paso.model.LayerKey;
import paso.view.RealWindow;

/** A file that a person adds: while it is read, and once it is taken away again. */
class AddedFileTest extends RealWindow {

    @TempDir
    private Path folder;

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
    }

    private String message() {
        return fx(() -> node("#message-bar").isVisible() ? textOf("#message") : "");
    }

    @Test
    void aFileThatTakesLongSaysHowFarItIsAndCanBeGivenUp() throws TimeoutException {
        opening = Optional.of((file, cancel, read) -> {
            read.accept(0.42);
            while (!cancel.isCancelled()) {
                Thread.onSpinWait();
            }
            throw new CancellationException();
        });
        interact(() -> workspace().add(folder.resolve("huge.geojson")));
        waitUntil(() -> message().equals("Reading huge.geojson…  42 %"));
        assertThat(node("#message-cancel").isVisible()).isTrue();

        long pressed = System.nanoTime();
        clickOn("#message-cancel");
        waitUntil(() -> message().equals("huge.geojson was not added."));
        assertThat((System.nanoTime() - pressed) / 1e9).as("seconds").isLessThan(5);
        assertThat(fx(() -> state().document().shown().get().added())).isEmpty();

        // the next file is read as ever
        opening = Optional.empty();
        interact(() -> workspace().add(shelter()));
        waitUntil(() -> message().startsWith("shelter: 1 features added"));
    }

    private Path shelter() {
        try {
            return Files.writeString(folder.resolve("shelter.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"beds":40},"geometry":{"type":"Point","coordinates":[-95.5,24.5]}}
                ]}
                """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsSaidOfAFileGoesWithIt() throws TimeoutException {
        interact(() -> workspace().add(shelter()));
        waitUntil(() -> !fx(() -> state().document().shown().get().added()).isEmpty());
        waitForMap();
        Point2D at = fx(() -> workspace()
                .map()
                .localToScreen(
                        state().viewport().get().pixelXOf(LonLat.ofDegrees(-95.5, 24.5)),
                        state().viewport().get().pixelYOf(LonLat.ofDegrees(-95.5, 24.5))));
        clickOn(at);
        waitUntil(() -> tipIsShown());
        LayerKey key = fx(() -> state().document().shown().get().added().get(0).key());
        assertThat(fx(() -> state().selectedId().get().orElse(""))).startsWith(key.id());

        interact(() -> state().document().edit(new Edit.Remove(key)));
        assertThat(fx(() -> state().selectedId().get())).isEmpty();
        assertThat(fx(() -> state().hoveredId().get())).isEmpty();
        assertThat(tipIsShown()).isFalse();
        waitForMap();
        assertThat(lookup("#layer-" + key.id().replace(':', '-')).tryQuery()).isEmpty();
        assertThat(fx(() -> node("#legend").lookupAll(".label").stream()
                        .anyMatch(label -> ((Labeled) label).getText().equals("shelter"))))
                .isFalse();
    }

    private boolean tipIsShown() {
        return fx(() -> workspace().map().lookupAll(".map-tip").stream().anyMatch(Node::isVisible));
    }
}
