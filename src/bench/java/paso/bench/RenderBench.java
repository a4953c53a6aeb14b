package paso.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import paso.document.Edit;
import paso.document.Origin;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.FeatureSet;
import paso.model.Language;
import paso.model.Scene;
import paso.portrayal.Portrayal;
import paso.portrayal.Portrayer;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.MapRequest;
import paso.render.CancelFlag;
import paso.render.Fonts;
import paso.render.RasterPainter;
import paso.render.SuccessivePainter;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.source.store.LayerReader;
import paso.source.store.OpenStore;
import paso.source.store.Sources;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a file again and again as the window draws one that a person added: portrayed, its legend counted, painted. */
@Command(
        name = "render",
        description = "Draws FILE in Web Mercator as the window draws an added file, and prints one line of JSON: a"
                + " picture moved by a pixel, one with a feature under the pointer, one as of a later hour, and what is"
                + " under a pixel.",
        mixinStandardHelpOptions = true)
final class RenderBench implements Callable<Integer> {

    private static final String LAYER = "file:bench";
    private static final double PICK_TOLERANCE_PX = 6;
    private static final int PICKS = 200;
    private static final int WARM_RUNS = 10;

    @Parameters(paramLabel = "FILE", description = "a GeoJSON or CSV file")
    private Path file = Path.of("");

    @Option(names = "--extent", paramLabel = "W,S,E,N", split = ",", description = "degrees; the file's own without")
    private double @Nullable [] extent;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080")
    private String size = "";

    @Option(names = "--repeat", defaultValue = "20", description = "how many warm redraws")
    private int repeat;

    @Option(names = "--label", paramLabel = "COLUMN", description = "labels points with this attribute, at any scale")
    private @Nullable String label;

    @Option(names = "--over-map", description = "over the shipped map with its usual layers, not alone")
    private boolean overMap;

    @Option(names = "--out", paramLabel = "PNG", description = "writes the picture there")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        requireUsable();
        Scene scene = DatasetReader.read(DatasetLocation.packed()).scene();
        Fonts fonts = new Fonts();
        Portrayer map = Portrayer.of(scene, styles(), fonts, WebMercator.INSTANCE);
        long start = System.nanoTime();
        FeatureSet features = load();
        long loaded = System.nanoTime();
        Portrayer portrayer = map.with(new Edit.Add(Origin.table(Path.of("bench.csv"), "bench"), features));
        long prepared = System.nanoTime();
        MapRequest request = request(portrayer, viewport(features));
        try (RasterPainter painter = new RasterPainter(fonts)) {
            Drawing drawing = new Drawing(portrayer, painter, request.viewport());
            Timings first = new Timings(1);
            Portrayal portrayal = drawing.draw(request, first);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", String.valueOf(file.getFileName()));
            line.put("features", features.size());
            line.put("vertices", vertices(features));
            line.put("load_ms", Timings.rounded((loaded - start) / 1e6));
            line.put("prepare_ms", Timings.rounded((prepared - loaded) / 1e6));
            line.put("first_ms", first.summary());
            line.put("redraw_ms", drawing.repeated(moving(request)));
            line.put("hover_ms", drawing.repeated(hovering(request, portrayal)));
            line.put("tick_ms", drawing.repeated(ticking(request)));
            line.put("pick_ms", picks(portrayal));
            if (out != null) {
                drawing.draw(request, new Timings(1));
                ImageIO.write(drawing.image, "png", out.toFile());
            }
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            line.put("heap_mb", (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576);
            System.out.println(new ObjectMapper().writeValueAsString(line));
        }
        return 0;
    }

    /** Asks for pictures one after the other, as the window does. */
    private final class Drawing {
        private final Portrayer portrayer;
        private final SuccessivePainter painter;
        private final BufferedImage image;
        private final int[] pixels;
        private Optional<Portrayal> before = Optional.empty();

        Drawing(Portrayer portrayer, RasterPainter painter, Viewport viewport) {
            this.portrayer = portrayer;
            this.painter = new SuccessivePainter(painter);
            this.image = new BufferedImage(viewport.widthPx(), viewport.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
            this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        }

        Portrayal draw(MapRequest request, Timings timings) {
            long start = System.nanoTime();
            Portrayal portrayal = portrayer.portray(request, before);
            before = Optional.of(portrayal);
            long portrayed = System.nanoTime();
            portrayal.legend();
            long counted = System.nanoTime();
            painter.paint(portrayal.displayList(), pixels, new CancelFlag());
            long painted = System.nanoTime();
            timings.add("portray", portrayed - start);
            timings.add("legend", counted - portrayed);
            timings.add("paint", painted - counted);
            timings.add("total", painted - start);
            return portrayal;
        }

        /** The requests in turn. */
        Map<String, Object> repeated(List<MapRequest> requests) {
            for (int i = 0; i < WARM_RUNS; i++) {
                draw(requests.get(i % requests.size()), new Timings(1));
            }
            Timings timings = new Timings(repeat);
            for (int i = 0; i < repeat; i++) {
                draw(requests.get(i % requests.size()), timings);
                timings.next();
            }
            return timings.summary();
        }
    }

    /** The same picture, and moved by a pixel. */
    private static List<MapRequest> moving(MapRequest request) {
        return List.of(request, at(request, request.viewport().draggedBy(1, 0)));
    }

    /** The same picture with one feature under the pointer, and another. */
    private static List<MapRequest> hovering(MapRequest request, Portrayal portrayal) {
        double x = request.viewport().widthPx() / 2.0;
        double y = request.viewport().heightPx() / 2.0;
        List<MapRequest> hovered = new ArrayList<>();
        portrayal.pick(x, y, x / 4).stream()
                .limit(2)
                .map(hit -> new Emphasis(Optional.empty(), Optional.of(hit.id()), Set.of()))
                .forEach(emphasis -> hovered.add(new MapRequest(
                        request.viewport(),
                        request.reading(),
                        request.layers(),
                        request.theme(),
                        request.language(),
                        emphasis,
                        request.callouts(),
                        request.covered(),
                        request.pixelRatio())));
        return hovered.isEmpty() ? List.of(request) : hovered;
    }

    /** The same picture while time plays: at noon, and six hours later. */
    private static List<MapRequest> ticking(MapRequest request) {
        return List.of(request, request.at(ClockReading.of(request.asOf().plus(6, ChronoUnit.HOURS))));
    }

    private static MapRequest at(MapRequest request, Viewport viewport) {
        return new MapRequest(
                viewport,
                request.reading(),
                request.layers(),
                request.theme(),
                request.language(),
                request.emphasis(),
                request.callouts(),
                request.covered(),
                request.pixelRatio());
    }

    /** What a pointer asks at each move, at places all over the picture. */
    private static Object picks(Portrayal portrayal) {
        Viewport viewport = portrayal.request().viewport();
        SplittableRandom random = new SplittableRandom(1);
        Timings timings = new Timings(PICKS);
        for (int warm = 0; warm < 2; warm++) {
            timings = new Timings(PICKS);
            for (int i = 0; i < PICKS; i++) {
                double x = random.nextDouble(viewport.widthPx());
                double y = random.nextDouble(viewport.heightPx());
                long start = System.nanoTime();
                portrayal.pick(x, y, PICK_TOLERANCE_PX);
                timings.add("pick", System.nanoTime() - start);
                timings.next();
            }
        }
        return timings.summary().get("pick");
    }

    private MapRequest request(Portrayer portrayer, Viewport viewport) {
        List<LayerSetting> layers =
                overMap ? LayerSetting.allOf(portrayer.document()) : List.of(new LayerSetting(LAYER, true, 1));
        return new MapRequest(
                viewport,
                ClockReading.of(AsOf.noonOf(portrayer.scene().info().defaultDay())),
                layers,
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                List.of(),
                1);
    }

    private FeatureSet load() throws IOException {
        try (OpenStore open = Sources.open(file);
                LayerReader layer = open.layer(open.layerNames().get(0))) {
            if (label != null && layer.schema().getDescriptor(label) == null) {
                throw wrong("--label " + label + ": " + file + " has no such column");
            }
            FeatureSet all = layer.readAll();
            return new FeatureSet("bench", all.type(), all.features());
        }
    }

    /** The shipped styles; where a column is asked for, names are taken from it. */
    private Styles styles() throws IOException {
        Styles shipped = Styles.shipped();
        if (label == null) {
            return shipped;
        }
        try (InputStream in = Styles.class.getResourceAsStream("/styles/user.sld")) {
            if (in == null) {
                throw new IOException("the shipped style of added files is not there");
            }
            String named = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("<ogc:PropertyName>label<", "<ogc:PropertyName>" + label + "<")
                    .replaceAll("<MaxScaleDenominator>[^<]*</MaxScaleDenominator>", "");
            byte[] bytes = named.getBytes(StandardCharsets.UTF_8);
            return shipped.with(
                    LAYER,
                    Styles.USER,
                    shipped.read("user.sld", new ByteArrayInputStream(bytes))
                            .layers()
                            .get(0));
        }
    }

    private Viewport viewport(FeatureSet features) {
        String[] sides = size.split("x", -1);
        Bounds degrees = extent != null
                ? Bounds.ofDegrees(extent[0], extent[1], extent[2], extent[3])
                : features.extentDeg().orElse(Bounds.ofDegrees(-90, -60, 90, 60));
        return Viewport.fitting(
                WebMercator.INSTANCE, degrees, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), Insets.NONE);
    }

    private static long vertices(FeatureSet features) {
        return features.features().stream()
                .map(feature -> (Geometry) feature.getDefaultGeometry())
                .filter(geometry -> geometry != null)
                .mapToLong(Geometry::getNumPoints)
                .sum();
    }

    private void requireUsable() {
        if (!size.matches("[1-9][0-9]{0,4}x[1-9][0-9]{0,4}")) {
            throw wrong("--size " + size + ": give width and height in pixels, like 1920x1080");
        }
        if (repeat < 1) {
            throw wrong("--repeat " + repeat + ": give 1 or more");
        }
        if (extent != null && (extent.length != 4 || !(extent[0] < extent[2]) || !(extent[1] < extent[3]))) {
            throw wrong("--extent: give west,south,east,north in degrees, like -118.5,13.5,-88,34");
        }
    }

    private CommandLine.ParameterException wrong(String problem) {
        return new CommandLine.ParameterException(spec.commandLine(), problem);
    }
}
