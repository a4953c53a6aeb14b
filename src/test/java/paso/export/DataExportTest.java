package paso.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paso.export.file.ExportMonitor;
import paso.export.format.Formats;
import paso.export.publish.MapFormat;
import paso.export.spec.FileOptions;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.Scene;
import paso.portrayal.Portrayer;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.render.Fonts;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

/** Formats of data with somebody who waits for them. */
class DataExportTest {

    private static Scene scene;
    private static Portrayer portrayer;
    private static MapExport export;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        scene = ShippedScene.read();
        Fonts fonts = new Fonts();
        portrayer = Portrayer.of(scene, Styles.shipped(), fonts, WebMercator.INSTANCE);
        export = new MapExport(portrayer, fonts, new Imprint("Paso", "", LocalDate.EPOCH));
    }

    private static MapSpec spec() {
        return new MapSpec(
                PictureSize.onScreen(1000, 700),
                scene.info().home(),
                ClockReading.of(AsOf.noonOf(scene.info().defaultDay())),
                LayerSetting.allOf(portrayer.document()),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                new MapSpec.Inscription("Own title", scene.info().credit(), Set.of()),
                FileOptions.NONE);
    }

    private static MapFormat format(Path file) {
        return Formats.of(file).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.gpkg", "map.geojson", "map.csv", "map.kml", "map.kmz"})
    void whereverItIsGivenUpNothingIsLeftAndTheOldFileStays(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "old");
        AtomicInteger asked = new AtomicInteger();
        assertThat(export.write(spec(), format(file), file, () -> asked.incrementAndGet() < 0))
                .isTrue();
        int all = asked.get();
        assertThat(all).isGreaterThan(2);
        for (int when = 1; when <= all; when++) {
            Files.writeString(file, "old");
            Files.deleteIfExists(folder.resolve(name + "-metadata.json"));
            AtomicInteger left = new AtomicInteger(when);
            assertThat(export.write(spec(), format(file), file, () -> left.decrementAndGet() <= 0))
                    .as("given up at question " + when)
                    .isFalse();
            assertThat(file).hasContent("old");
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(file);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.gpkg", "map.geojson", "map.csv", "map.kml", "map.kmz"})
    void progressOnlyGrows(String name) throws IOException {
        List<Double> shares = new ArrayList<>();
        ExportMonitor watcher = new ExportMonitor() {
            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void done(double share) {
                shares.add(share);
            }
        };
        export.write(spec(), format(folder.resolve(name)), folder.resolve(name), watcher);
        assertThat(shares).isNotEmpty().isSorted().allMatch(share -> share > 0 && share <= 1);
    }
}
