package paso.export.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import paso.export.MapExport;
import paso.export.ShippedScene;
import paso.export.file.ExportMonitor;
import paso.export.format.Formats;
import paso.export.publish.MapFormat;
import paso.export.spec.FileOptions;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.geo.LambertConformalConic;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Scene;
import paso.model.Source;
import paso.model.Status;
import paso.portrayal.Portrayer;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.render.Fonts;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;
import paso.time.TimeLength;
import paso.time.TimeWindow;

/** A published file says what it shows, in every format, and says the truth. */
class MapRecordTest {

    private static Scene scene;
    private static Portrayer portrayer;
    private static MapExport export;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        scene = ShippedScene.read();
        Fonts fonts = new Fonts();
        portrayer = Portrayer.of(scene, Styles.shipped(), fonts, LambertConformalConic.NORTH_AMERICA);
        export = new MapExport(portrayer, fonts, new Imprint("Paso 9.9", "sha256:ab", LocalDate.of(2024, 1, 2)));
    }

    private static MapSpec spec(Language language) {
        TimeLength week = TimeLength.parse("1w").orElseThrow();
        List<LayerSetting> layers = LayerSetting.allOf(portrayer.document()).stream()
                .map(layer -> layer.layer().equals("rail") ? new LayerSetting("rail", true, 0.5) : layer)
                .toList();
        return new MapSpec(
                PictureSize.onScreen(1000, 700),
                scene.info().home(),
                new ClockReading(AsOf.noonOf(scene.info().defaultDay()), Optional.of(new TimeWindow(week, true))),
                layers,
                Theme.LIGHT,
                language,
                new Emphasis(Optional.of("lukeville"), Optional.empty(), Set.of()),
                true,
                new MapSpec.Inscription("<Ñandú> & \"Título\" ✓", scene.info().credit(), MapSpec.Inscription.USUAL),
                FileOptions.NONE);
    }

    static Stream<MapFormat> pictures() {
        return Formats.ALL.stream().filter(format -> format.kind() != MapFormat.Kind.DATA);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureOfEachFormatGivesItsRecordBack(MapFormat format) throws IOException {
        Path file = folder.resolve("map." + format.endings().get(0));
        MapSpec spec = spec(Language.ES);

        export.write(spec, format, file, ExportMonitor.NONE);

        MapRecord record = export.publication(spec).record();
        assertThat(record.sources()).hasSizeGreaterThan(100);
        MapRecord read = RecordFinder.in(file).orElseThrow();
        assertThat(read).usingRecursiveComparison().ignoringFields("sources").isEqualTo(record);
        assertThat(read.sources())
                .extracting(Source::id, Source::title, Source::publisher, Source::url)
                .isEqualTo(record.sources().stream()
                        .map(source -> new org.assertj.core.groups.Tuple(
                                source.id(), source.title(), source.publisher(), source.url()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theSameMapIsTheSameFile(MapFormat format) throws IOException {
        Path one = folder.resolve("one." + format.endings().get(0));
        Path other = folder.resolve("other." + format.endings().get(0));

        export.write(spec(Language.EN), format, one, ExportMonitor.NONE);
        export.write(spec(Language.EN), format, other, ExportMonitor.NONE);

        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void aRecordTooLongForOneSegmentOfJpegIsSpreadAndFound() throws IOException {
        MapRecord record = export.publication(spec(Language.EN)).record();
        List<Source> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(new Source("id" + i, "Título número " + i, "somebody", "2023", "https://example.org/" + i, ""));
        }
        MapRecord longer = new MapRecord(
                record.title(),
                record.description(),
                record.reading(),
                record.extentDeg(),
                record.crs(),
                record.layers(),
                record.theme(),
                record.language(),
                record.callouts(),
                record.selectedId(),
                record.widthPx(),
                record.heightPx(),
                record.dpi(),
                many,
                record.credit(),
                record.program(),
                record.datasetFingerprint(),
                record.madeOn());
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        List<byte[]> segments = JpegXmp.segments(longer);
        for (byte[] segment : segments) {
            int length = segment.length + 2;
            jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
            jpeg.writeBytes(segment);
        }
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2});
        Path file = Files.write(folder.resolve("long.jpg"), jpeg.toByteArray());

        assertThat(segments).hasSizeGreaterThan(3).allMatch(segment -> segment.length <= 65_533);
        assertThat(new String(segments.get(0), StandardCharsets.UTF_8)).contains("HasExtendedXMP", "dc:title");
        assertThat(RecordFinder.in(file)).contains(longer);
    }

    @Test
    void aFileWithoutARecordHasNoneAndADamagedOneSaysSo() throws IOException {
        Path none = Files.writeString(folder.resolve("none.svg"), "<svg><paso:recor></svg>");
        Path cut = Files.writeString(folder.resolve("cut.svg"), "<svg><paso:record>{\"paso\":1,\"title\":");
        Path broken = Files.writeString(folder.resolve("broken.svg"), "<paso:record>{\"paso\":1,</paso:record>");
        Path noExtent = Files.writeString(
                folder.resolve("extent.svg"),
                "<paso:record>{\"paso\":1,\"as_of\":\"2023-12-27T12:00\",\"extent\":[5,1,2,3]}</paso:record>");

        assertThat(RecordFinder.in(none)).isEmpty();
        assertThat(RecordFinder.in(cut)).isEmpty();
        assertThatThrownBy(() -> RecordFinder.in(broken))
                .hasMessage(broken + ": the record of the map in it is damaged; export the map again");
        assertThatThrownBy(() -> RecordFinder.in(noExtent))
                .hasMessage(noExtent + ": the record of the map in it tells no extent; export the map again");
    }

    @ParameterizedTest
    @EnumSource
    void theWordsNameWhatIsNotOpenAndCountTheRest(Language language) {
        AsOf asOf = AsOf.noonOf(scene.info().defaultDay());
        String words = export.publication(spec(language)).record().description();

        for (LayerKey layer : List.of(LayerKey.PORTS, LayerKey.RAIL)) {
            for (Status status : List.of(Status.CLOSED, Status.PARTIAL)) {
                List<String> names = scene.stateful().stream()
                        .filter(subject -> subject.layer().equals(layer)
                                && subject.stateAt(asOf).status() == status)
                        .map(subject -> subject.name().in(language))
                        .toList();
                assertThat(words).as("%s %s", layer, status).contains(names);
            }
        }
        assertThat(words)
                .contains(language == Language.EN ? "54 open, 1 partly open, 5 closed" : "54 abiertos")
                .contains(language == Language.EN ? "closed for vehicles" : "cerrado para vehículos")
                .contains(language == Language.EN ? "about 6,000 people" : "unas 6,000 personas")
                .doesNotContain("{");
    }
}
