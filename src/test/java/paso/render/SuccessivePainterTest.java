package paso.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import paso.document.Edit;
import paso.document.Origin;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.FeatureSet;
import paso.model.Language;
import paso.model.Scene;
import paso.model.Subject;
import paso.portrayal.Portrayal;
import paso.portrayal.Portrayer;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.MapRequest;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;
import paso.time.TimeLength;
import paso.time.TimeWindow;

/** What is taken over from picture to picture: never a pixel, a count or an answer that a fresh one would not give. */
class SuccessivePainterTest {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int STEPS = 40;

    private static Scene scene;
    private static Portrayer portrayer;
    private static RasterPainter painter;

    @BeforeAll
    static void portrayTheShippedDatasetUnderAFile() throws IOException, SchemaException {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
        Fonts fonts = new Fonts();
        painter = new RasterPainter(fonts);
        portrayer = Portrayer.of(scene, Styles.shipped(), fonts, WebMercator.INSTANCE)
                .with(new Edit.Add(Origin.table(Path.of("mine.csv"), "mine"), shelters()));
    }

    @AfterAll
    static void close() {
        painter.close();
    }

    private static FeatureSet shelters() throws SchemaException {
        SimpleFeatureType type = DataUtilities.createType("mine", "geom:Point:srid=4326,name:String");
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        GeometryFactory geometries = new GeometryFactory();
        Random random = new Random(3);
        List<SimpleFeature> features = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            builder.add(geometries.createPoint(
                    new Coordinate(-117 + 20 * random.nextDouble(), 26 + 7 * random.nextDouble())));
            builder.add("Shelter " + i);
            features.add(builder.buildFeature("mine." + i));
        }
        return new FeatureSet("mine", type, features);
    }

    private static MapRequest start() {
        return new MapRequest(
                Viewport.fitting(WebMercator.INSTANCE, scene.info().home(), WIDTH, HEIGHT, Insets.NONE),
                ClockReading.of(AsOf.noonOf(LocalDate.of(2023, 12, 20))),
                LayerSetting.allOf(portrayer.document()),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                List.of(new Bounds(0, 0, 60, HEIGHT)),
                1);
    }

    /** What a person might do next; mostly time goes on. */
    private static MapRequest next(MapRequest request, Random random) {
        Viewport viewport = request.viewport();
        ClockReading reading = request.reading();
        List<LayerSetting> layers = new ArrayList<>(request.layers());
        Theme theme = request.theme();
        Language language = request.language();
        Emphasis emphasis = request.emphasis();
        boolean callouts = request.callouts();
        switch (random.nextInt(20)) {
            case 0 -> viewport = viewport.draggedBy(random.nextInt(80) - 40, random.nextInt(80) - 40);
            case 1 -> viewport = viewport.zoomedAbout(random.nextInt(WIDTH), random.nextInt(HEIGHT), 2);
            case 2 -> viewport = start().viewport();
            case 3, 4 ->
                emphasis = new Emphasis(emphasis.selectedId(), Optional.of(someId(random)), emphasis.relatedIds());
            case 5 ->
                emphasis = new Emphasis(
                        Optional.of(someId(random)),
                        emphasis.hoveredId(),
                        new HashSet<>(List.of(someId(random), someId(random))));
            case 6 -> emphasis = Emphasis.NONE;
            case 7 -> theme = theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
            case 8 -> language = language == Language.EN ? Language.ES : Language.EN;
            case 9, 10 ->
                layers.replaceAll(layer -> random.nextInt(6) > 0
                        ? layer
                        : new LayerSetting(layer.layer(), !layer.visible(), layer.opacity()));
            case 11 ->
                layers.replaceAll(layer -> random.nextInt(4) > 0
                        ? layer
                        : new LayerSetting(layer.layer(), layer.visible(), random.nextBoolean() ? 1 : 0.5));
            case 12 -> callouts = !callouts;
            case 13 ->
                reading = new ClockReading(
                        reading.asOf(),
                        reading.window().isPresent()
                                ? Optional.empty()
                                : TimeLength.parse("7d").map(length -> new TimeWindow(length, false)));
            default ->
                reading = new ClockReading(
                        AsOf.local(LocalDateTime.of(2023, 11, 25, 0, 0).plusHours(random.nextInt(24 * 60))),
                        reading.window());
        }
        return new MapRequest(
                viewport,
                reading,
                layers,
                theme,
                language,
                emphasis,
                callouts,
                request.covered(),
                request.pixelRatio());
    }

    private static String someId(Random random) {
        List<Subject> subjects = List.copyOf(scene.ports());
        return random.nextBoolean()
                ? subjects.get(random.nextInt(subjects.size())).id()
                : "file:mine#" + random.nextInt(60);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aPictureAfterOthersIsPixelForPixelAFreshOne(long seed) {
        Random random = new Random(seed);
        SuccessivePainter successive = new SuccessivePainter(painter);
        int[] kept = new int[WIDTH * HEIGHT];
        int[] fresh = new int[WIDTH * HEIGHT];
        Optional<Portrayal> before = Optional.empty();
        MapRequest request = start();
        for (int step = 0; step < STEPS; step++) {
            Portrayal portrayal = portrayer.portray(request, before);
            Portrayal anew = portrayer.portray(request);
            successive.paint(portrayal.displayList(), kept, new CancelFlag());
            painter.paint(anew.displayList(), fresh, new CancelFlag());

            String when = "seed " + seed + ", step " + step + ": " + request;
            assertThat(Arrays.mismatch(kept, fresh)).as(when).isEqualTo(-1);
            assertThat(portrayal.legend()).as(when).isEqualTo(anew.legend());
            for (int i = 0; i < 20; i++) {
                double x = random.nextInt(WIDTH);
                double y = random.nextInt(HEIGHT);
                assertThat(portrayal.pick(x, y, 12)).as(when).isEqualTo(anew.pick(x, y, 12));
            }
            before = Optional.of(portrayal);
            request = next(request, random);
        }
    }

    private static List<DisplayList.Op> ops(Portrayal portrayal, String layer) {
        return portrayal.displayList().groups().stream()
                .filter(group -> group.layer().equals(layer))
                .findFirst()
                .orElseThrow()
                .ops();
    }

    @Test
    void whatTheClockDoesNotChangeIsTheSameObject() {
        MapRequest morning = start();
        MapRequest noon = new MapRequest(
                morning.viewport(),
                ClockReading.of(AsOf.local(LocalDateTime.of(2023, 12, 20, 13, 0))),
                morning.layers(),
                morning.theme(),
                morning.language(),
                morning.emphasis(),
                morning.callouts(),
                morning.covered(),
                morning.pixelRatio());

        Portrayal first = portrayer.portray(morning);
        Portrayal second = portrayer.portray(noon, Optional.of(first));

        for (String layer : List.of("basemap", "rail", "checkpoints", "ports", "file:mine")) {
            List<DisplayList.Op> before = ops(first, layer);
            List<DisplayList.Op> after = ops(second, layer);
            assertThat(after).as(layer).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i)).as(layer).isSameAs(before.get(i));
            }
        }
    }

    @Test
    void aPictureThatWasGivenUpLeavesNothingBehind() {
        SuccessivePainter successive = new SuccessivePainter(painter);
        int[] pixels = new int[WIDTH * HEIGHT];
        int[] fresh = new int[WIDTH * HEIGHT];
        Portrayal portrayal = portrayer.portray(start());
        CancelFlag cancelled = new CancelFlag();
        cancelled.cancel();

        successive.paint(portrayal.displayList(), pixels, new CancelFlag());
        assertThat(successive.paint(portrayal.displayList(), pixels, cancelled)).isFalse();
        assertThat(successive.paint(portrayal.displayList(), pixels, new CancelFlag()))
                .isTrue();

        painter.paint(portrayal.displayList(), fresh, new CancelFlag());
        assertThat(Arrays.mismatch(pixels, fresh)).isEqualTo(-1);
    }
}
