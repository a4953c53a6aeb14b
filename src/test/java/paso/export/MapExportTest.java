package paso.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paso.export.file.ExportMonitor;
import paso.export.format.Formats;
import paso.export.format.PngMetadata;
import paso.export.publish.MapFormat;
import paso.export.spec.FileOptions;
import paso.export.spec.Furniture;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.Scene;
import paso.portrayal.Portrayer;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.render.Fonts;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

class MapExportTest {

    private static final MapFormat PNG = Formats.of(Path.of("map.png")).orElseThrow();

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

    private static MapSpec spec(Set<Furniture> furniture, Language language) {
        return new MapSpec(
                PictureSize.onScreen(1000, 700),
                scene.info().home(),
                ClockReading.of(AsOf.noonOf(scene.info().defaultDay())),
                LayerSetting.allOf(portrayer.document()),
                Theme.LIGHT,
                language,
                Emphasis.NONE,
                false,
                new MapSpec.Inscription("Own title", scene.info().credit(), furniture),
                FileOptions.NONE);
    }

    private static List<String> furnitureTexts(MapSpec spec) {
        List<DisplayList.Group> groups = export.compose(spec).groups();
        return groups.get(groups.size() - 1).ops().stream()
                .filter(DisplayList.Texts.class::isInstance)
                .flatMap(op -> ((DisplayList.Texts) op).texts().stream())
                .map(DisplayList.Text::text)
                .toList();
    }

    @Test
    void theFurnitureTellsTitleDateLegendScaleAndCredit() {
        List<String> texts = furnitureTexts(spec(MapSpec.Inscription.USUAL, Language.EN));

        assertThat(texts).contains("Own title", "Ports of entry", "Closed", "5", "54", "200 km");
        assertThat(String.join(" ", texts)).contains("27 December 2023").contains("GeoNames");
    }

    @Test
    void theFurnitureSpeaksSpanish() {
        List<String> texts = furnitureTexts(spec(MapSpec.Inscription.USUAL, Language.ES));

        assertThat(String.join(" ", texts)).contains("27 de diciembre de 2023", "Cerrado");
        assertThat(texts).doesNotContain("Closed");
    }

    @Test
    void onlyTheWantedFurnitureIsThere() {
        assertThat(furnitureTexts(spec(Set.of(), Language.EN))).isEmpty();
        assertThat(furnitureTexts(spec(EnumSet.of(Furniture.SCALE_BAR), Language.EN)))
                .hasSize(1)
                .allMatch(text -> text.endsWith(" km"));
        assertThat(furnitureTexts(spec(EnumSet.of(Furniture.NORTH_ARROW), Language.EN)))
                .containsExactly("N");
    }

    @Test
    void aCancelledExportWritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");
        AtomicInteger asked = new AtomicInteger();

        assertThat(export.write(spec(Set.of(), Language.EN), PNG, file, () -> true))
                .isFalse();
        assertThat(export.write(spec(Set.of(), Language.EN), PNG, file, () -> asked.incrementAndGet() > 1))
                .isFalse();
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFinishedExportSaysSo() throws IOException {
        Path file = folder.resolve("map.png");

        assertThat(export.write(spec(MapSpec.Inscription.USUAL, Language.EN), PNG, file, ExportMonitor.NONE))
                .isTrue();
        assertThat(PngMetadata.of(file).texts()).containsEntry("Title", "Own title");
    }
}
