package paso.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.portrayal.pack.PlainMap;
import paso.render.CancelFlag;
import paso.render.Fonts;
import paso.render.RasterPainter;
import paso.source.store.LayerReader;
import paso.source.store.OpenStore;
import paso.source.store.Sources;
import paso.view.window.PlayBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast a file is loaded and drawn. Run the jar on an idle machine; times are wall-clock milliseconds. */
@Command(
        name = "paso-bench",
        subcommands = {BenchMain.Render.class, PlayBench.class},
        description = "Measures Paso.",
        mixinStandardHelpOptions = true)
public final class BenchMain {

    private BenchMain() {}

    public static void main(String[] args) {
        CommandLine line = new CommandLine(new BenchMain());
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            if (problem instanceof IOException) {
                command.getErr().println("paso-bench: " + problem.getMessage());
                return 1;
            }
            throw problem;
        });
        System.exit(line.execute(args));
    }

    /** Draws a file again and again through Paso's own source, portrayal and render. */
    @Command(
            name = "render",
            description = "Draws FILE in Web Mercator, one symbol a kind, and prints one line of JSON.",
            mixinStandardHelpOptions = true)
    static final class Render implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "a GeoJSON or CSV file")
        Path file = Path.of("");

        @Option(
                names = "--extent",
                paramLabel = "W,S,E,N",
                split = ",",
                description = "degrees; the file's own without")
        double @Nullable [] extent;

        @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080")
        String size = "";

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Option(names = "--repeat", defaultValue = "20", description = "how many warm redraws")
        int repeat;

        @Option(names = "--label", paramLabel = "COLUMN", description = "labels the features with this attribute")
        @Nullable
        String label;

        @Option(names = "--out", paramLabel = "PNG", description = "writes the picture there")
        @Nullable
        Path out;

        @Override
        public Integer call() throws IOException {
            requireUsable();
            Fonts fonts = new Fonts();
            long start = System.nanoTime();
            PlainMap.Builder builder = new PlainMap.Builder(WebMercator.INSTANCE, fonts);
            try (OpenStore open = Sources.open(file);
                    LayerReader layer = open.layer(open.layerNames().get(0))) {
                requireColumn(layer);
                layer.forEach(feature -> builder.add(
                        (Geometry) feature.getDefaultGeometry(),
                        label == null ? "" : text(feature.getAttribute(label))));
            }
            long loaded = System.nanoTime();
            PlainMap map = builder.build();
            Viewport viewport = viewport(map);
            long prepared = System.nanoTime();
            BufferedImage image =
                    new BufferedImage(viewport.widthPx(), viewport.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            double[] redraws = new double[repeat];
            double first;
            try (RasterPainter painter = new RasterPainter(fonts)) {
                first = draw(map, viewport, painter, pixels);
                for (int i = 0; i < 3; i++) {
                    draw(map, viewport, painter, pixels);
                }
                for (int i = 0; i < repeat; i++) {
                    redraws[i] = draw(map, viewport, painter, pixels);
                }
            }
            if (out != null) {
                ImageIO.write(image, "png", out.toFile());
            }
            print(map, millis(loaded - start), millis(prepared - loaded), first, redraws);
            return 0;
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

        private void requireColumn(LayerReader layer) {
            if (label != null && layer.schema().getDescriptor(label) == null) {
                throw wrong("--label " + label + ": " + file + " has no such column");
            }
        }

        private CommandLine.ParameterException wrong(String problem) {
            return new CommandLine.ParameterException(spec.commandLine(), problem);
        }

        private static String text(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }

        private Viewport viewport(PlainMap map) {
            String[] sides = size.split("x", -1);
            int width = Integer.parseInt(sides[0]);
            int height = Integer.parseInt(sides[1]);
            if (extent != null) {
                Bounds degrees = Bounds.ofDegrees(extent[0], extent[1], extent[2], extent[3]);
                return Viewport.fitting(WebMercator.INSTANCE, degrees, width, height, Insets.NONE);
            }
            Bounds plane = map.planeBounds().orElse(new Bounds(-1e7, -1e7, 1e7, 1e7));
            LonLat low = WebMercator.INSTANCE.inverse(plane.minX(), plane.minY());
            LonLat high = WebMercator.INSTANCE.inverse(plane.maxX(), plane.maxY());
            return Viewport.fitting(
                    WebMercator.INSTANCE,
                    new Bounds(low.lonDeg(), low.latDeg(), high.lonDeg(), high.latDeg()),
                    width,
                    height,
                    Insets.NONE);
        }

        private static double draw(PlainMap map, Viewport viewport, RasterPainter painter, int[] pixels) {
            long start = System.nanoTime();
            painter.paint(map.portray(viewport), pixels, new CancelFlag());
            return millis(System.nanoTime() - start);
        }

        private static double millis(long nanos) {
            return Math.round(nanos / 1e4) / 100.0;
        }

        private void print(PlainMap map, double load, double prepare, double first, double[] redraws)
                throws IOException {
            Arrays.sort(redraws);
            Map<String, Object> redraw = new LinkedHashMap<>();
            redraw.put("min", redraws[0]);
            redraw.put("median", redraws[redraws.length / 2]);
            redraw.put("max", redraws[redraws.length - 1]);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", String.valueOf(file.getFileName()));
            line.put("features", map.featureCount());
            line.put("vertices", map.vertexCount());
            line.put("load_ms", load);
            line.put("prepare_ms", prepare);
            line.put("first_frame_ms", first);
            line.put("redraw_ms", redraw);
            line.put("heap_mb", (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576);
            System.out.println(new ObjectMapper().writeValueAsString(line));
        }
    }
}
