package paso.view.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paso.document.Edit;
import paso.export.MapExport;
import paso.export.file.ExportMonitor;
import paso.export.format.Formats;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.model.LayerKey;
import paso.portrayal.request.LayerSetting;
import paso.time.AsOf;
import paso.view.RealWindow;
import paso.view.export.ExportForm;
import paso.view.window.WindowStart;

/** A picture that Paso made, opened in the window, brings back the view that it was made of. */
class RestoredViewTest extends RealWindow {

    @TempDir
    private Path folder;

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
    }

    private Path exported(String name) throws IOException {
        Path file = folder.resolve(name);
        MapSpec spec = fx(() -> new ExportForm(state()).spec(PictureSize.onScreen(900, 600)));
        new MapExport(fx(() -> state().portrayer().get()), content().fonts(), new Imprint("Paso", "", LocalDate.EPOCH))
                .write(spec, Formats.of(file).orElseThrow(), file, ExportMonitor.NONE);
        return file;
    }

    private String message() {
        return fx(() -> ((Labeled) lookup("#message").query()).getText());
    }

    @Test
    void layersMomentSelectionAndExtentComeBack() throws Exception {
        interact(() -> {
            state().clock().goTo(AsOf.noonOf(LocalDate.of(2023, 12, 20)));
            state().selectedId().set(Optional.of("lukeville"));
            state().document().edit(new Edit.Show(LayerKey.RAIL, false));
            workspace().navigator().showAtOnce(Bounds.ofDegrees(-113.5, 31, -110.5, 32.5));
        });
        waitForMap();
        Viewport before = fx(() -> state().viewport().get());
        List<LayerSetting> layers = fx(() -> List.copyOf(state().layers()));
        Path picture = exported("view.jpg");

        interact(() -> {
            state().clock().goTo(AsOf.noonOf(LocalDate.of(2024, 1, 20)));
            state().selectedId().set(Optional.empty());
            state().document().undo();
            workspace().navigator().startAtHome();
        });
        interact(() -> workspace().add(picture));
        waitUntil(() -> message().contains("view.jpg"));
        waitForMap();

        assertThat(fx(() -> state().asOf().get())).isEqualTo(AsOf.noonOf(LocalDate.of(2023, 12, 20)));
        assertThat(fx(() -> state().selectedId().get())).contains("lukeville");
        assertThat(fx(() -> List.copyOf(state().layers()))).isEqualTo(layers);
        Viewport after = fx(() -> state().viewport().get());
        assertThat(after.metersPerPixel()).isCloseTo(before.metersPerPixel(), within(before.metersPerPixel() * 1e-3));
        LonLat corner = before.placeAt(200, 200);
        assertThat(after.pixelXOf(corner)).isCloseTo(200, within(1.0));
        assertThat(after.pixelYOf(corner)).isCloseTo(200, within(1.0));
    }

    @Test
    void thePicturesProjectionComesBackToo() throws Exception {
        interact(() -> workspace().show(paso.geo.AlbersEqualArea.NORTH_AMERICA));
        waitUntil(() -> state().portrayer().get().projection().code().equals("ESRI:102008"));
        Path picture = exported("albers.svg");
        interact(() -> workspace().show(paso.geo.WebMercator.INSTANCE));
        waitUntil(() -> state().portrayer().get().projection().code().equals("EPSG:3857"));

        interact(() -> workspace().add(picture));

        waitUntil(() -> message().contains("albers.svg"));
        assertThat(fx(() -> state().viewport().get().projection().code())).isEqualTo("ESRI:102008");
    }

    @Test
    void aPictureOfSomethingElseIsToldAndChangesNothing() throws Exception {
        Path picture = Files.writeString(folder.resolve("holiday.png"), "no map");
        Viewport before = fx(() -> state().viewport().get());

        interact(() -> workspace().add(picture));

        waitUntil(() -> message().contains("holiday.png says nothing of a map"));
        assertThat(fx(() -> state().viewport().get())).isEqualTo(before);
    }
}
