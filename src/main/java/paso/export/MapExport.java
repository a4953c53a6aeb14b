package paso.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.model.LocalText;
import paso.portrayal.DisplayList;
import paso.portrayal.LayerInfo;
import paso.portrayal.LegendEntry;
import paso.portrayal.MapRequest;
import paso.portrayal.Portrayer;
import paso.render.CancelFlag;
import paso.render.Fonts;
import paso.render.RasterPainter;
import paso.render.SvgPainter;

/**
 * Publishes the map: what the window shows, at any size, with its furniture. Safe to use from any thread, and slow enough
 * (tenths of a second and up) to keep it off the window's own.
 */
public final class MapExport {

    private static final long ASK_EVERY_MILLIS = 50;
    private static final int MOST_ROUNDS = 4;

    /** Layers that the inset may cover, and those that it should cover last. */
    private static final Set<String> UNDER_ALL = Set.of("basemap", "graticule", "sectors", "hillshade");

    private static final Set<String> HEAVY = Set.of("ports", "caravans", "events");
    private static final double HEAVY_WEIGHT = 10;

    private final Portrayer portrayer;
    private final Fonts fonts;

    public MapExport(Portrayer portrayer, Fonts fonts) {
        this.portrayer = portrayer;
        this.fonts = fonts;
    }

    /** Which part of the plane the picture shows, and where: places on it can be found with this. */
    public Viewport viewport(MapSpec spec) {
        return viewport(spec, layout(spec));
    }

    /** The whole picture, map and furniture; the last group is the furniture. */
    public DisplayList compose(MapSpec spec) {
        Layout layout = layout(spec);
        Viewport viewport = viewport(spec, layout);
        Optional<InsetPlace> inset = InsetPlace.in(layout, viewport, box -> weight(spec, viewport, box));
        List<Bounds> covered = new ArrayList<>(covered(layout, viewport));
        inset.map(InsetPlace::box).map(MapExport::bounds).ifPresent(covered::add);
        DisplayList map = portrayer.portray(request(spec, viewport, covered)).displayList();
        Drawing drawing = new Drawing();
        inset.ifPresent(
                place -> place.draw(drawing, layout.palette(), portrayer.insetMap(), portrayer.roles(spec.theme())));
        layout.draw(drawing, viewport);
        List<DisplayList.Group> groups = new ArrayList<>(map.groups());
        groups.add(new DisplayList.Group("furniture", 1, drawing.ops()));
        return new DisplayList(map.widthPx(), map.heightPx(), map.backgroundArgb(), groups);
    }

    /** Endings of the formats that {@link #write} knows, without the dot. */
    public static final List<String> FORMATS = List.of("png", "jpg", "svg");

    /** The ending of a file's name in small letters, without the dot. */
    public static String endingOf(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Writes the picture in the format that the file's ending tells: SVG, JPEG, else PNG.
     *
     * @param cancelled asked now and then; once it says yes nothing is written
     * @return whether the file was written, which it is unless it was cancelled
     * @throws ExportException where the file cannot be written; what was there before is still there
     */
    public boolean write(MapSpec spec, Path file, BooleanSupplier cancelled) throws ExportException {
        return switch (endingOf(file)) {
            case "svg" -> !cancelled.getAsBoolean() && svg(spec, file);
            case "jpg" -> jpeg(spec, file, cancelled);
            default -> png(spec, file, cancelled);
        };
    }

    /**
     * Writes the picture as PNG, with resolution, title, date and credit inside.
     *
     * @param cancelled asked now and then; once it says yes nothing is written
     * @return whether the file was written, which it is unless it was cancelled
     * @throws ExportException where the file cannot be written; what was there before is still there
     */
    public boolean png(MapSpec spec, Path file, BooleanSupplier cancelled) throws ExportException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", spec.inscription().title());
        texts.put("Description", MapDate.inWords(spec.reading(), spec.language()));
        texts.put("Source", spec.inscription().credit());
        texts.put("Software", "Paso");
        return raster(
                spec,
                file,
                cancelled,
                (image, to) -> PngFile.write(image, spec.size().dpi(), texts, to));
    }

    /**
     * Writes the picture as JPEG, with resolution, title, date and credit inside.
     *
     * @param cancelled asked now and then; once it says yes nothing is written
     * @return whether the file was written, which it is unless it was cancelled
     * @throws ExportException where the file cannot be written; what was there before is still there
     */
    public boolean jpeg(MapSpec spec, Path file, BooleanSupplier cancelled) throws ExportException {
        String comment = spec.inscription().title() + ". " + description(spec);
        return raster(
                spec,
                file,
                cancelled,
                (image, to) -> JpegFile.write(image, spec.size().dpi(), comment, to));
    }

    /** Writes a painted picture. */
    private interface RasterFormat {
        void write(BufferedImage image, Path to) throws IOException;
    }

    private boolean raster(MapSpec spec, Path file, BooleanSupplier cancelled, RasterFormat format)
            throws ExportException {
        SafeFile.requireWritable(file);
        Optional<BufferedImage> painted = paint(compose(spec), cancelled);
        if (painted.isEmpty() || cancelled.getAsBoolean()) {
            return false;
        }
        SafeFile.write(file, temporary -> format.write(painted.get(), temporary));
        return true;
    }

    /** The date in words and the credit. */
    private static String description(MapSpec spec) {
        return Stream.of(
                        MapDate.inWords(spec.reading(), spec.language()),
                        spec.inscription().credit())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(". "));
    }

    /**
     * Writes the picture as SVG: layers as groups, symbols defined once, real text in the names of the shipped fonts.
     *
     * @return true
     * @throws ExportException where the file cannot be written; what was there before is still there
     */
    public boolean svg(MapSpec spec, Path file) throws ExportException {
        SafeFile.requireWritable(file);
        DisplayList picture = compose(spec);
        Map<String, String> titles = new HashMap<>();
        for (LayerInfo layer : portrayer.layers()) {
            titles.put(layer.id(), layer.title().in(spec.language()));
        }
        SafeFile.write(file, temporary -> {
            try (FileChannel channel =
                            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                SvgPainter.write(
                        picture,
                        spec.size().dpi(),
                        spec.inscription().title(),
                        description(spec),
                        layer -> titles.getOrDefault(layer, layer),
                        out);
                out.flush();
                channel.force(true);
            } catch (XMLStreamException e) {
                throw e.getNestedException() instanceof IOException disk ? disk : new IOException(e);
            }
        });
        return true;
    }

    private Optional<BufferedImage> paint(DisplayList picture, BooleanSupplier cancelled) {
        BufferedImage image = new BufferedImage(picture.widthPx(), picture.heightPx(), BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        CancelFlag cancel = new CancelFlag();
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        try (RasterPainter painter = new RasterPainter(fonts)) {
            CompletableFuture<Boolean> whole =
                    CompletableFuture.supplyAsync(() -> painter.paint(picture, pixels, cancel));
            return awaited(whole, cancel, cancelled) ? Optional.of(image) : Optional.empty();
        }
    }

    /** Waits for the painter, and passes on to it that nobody wants the picture any more. */
    private static boolean awaited(CompletableFuture<Boolean> whole, CancelFlag cancel, BooleanSupplier cancelled) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return whole.get(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillPainting) {
                    if (cancelled.getAsBoolean()) {
                        cancel.cancel();
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                    cancel.cancel();
                } catch (ExecutionException e) {
                    throw new IllegalStateException("painting failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Layout layout(MapSpec spec) {
        Viewport whole = Viewport.fitting(
                portrayer.projection(),
                spec.extentDeg(),
                spec.size().widthPx(),
                spec.size().heightPx(),
                Insets.NONE);
        LayoutFinder finder = new LayoutFinder(fonts, portrayer.roles(spec.theme()), portrayer.projection());
        if (!spec.inscription().furniture().contains(Furniture.LEGEND)) {
            return finder.best(spec, List.of());
        }
        // the legend tells what is in the picture, and what is in the picture depends on the room that the legend takes
        List<LegendBlock.Section> sections = sections(spec, whole);
        Layout layout = finder.best(spec, sections);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<LegendBlock.Section> shown = sections(spec, viewport(spec, layout));
            if (shown.equals(sections)) {
                break;
            }
            sections = shown;
            layout = finder.best(spec, sections);
        }
        return layout;
    }

    /** The legend in the order of the layers, topmost first, each layer's entries under its title. */
    private List<LegendBlock.Section> sections(MapSpec spec, Viewport viewport) {
        Map<String, LocalText> titles = new HashMap<>();
        for (LayerInfo layer : portrayer.layers()) {
            titles.put(layer.id(), layer.title());
        }
        Map<String, List<LegendEntry>> byLayer = new LinkedHashMap<>();
        for (LegendEntry entry : portrayer.legend(request(spec, viewport, List.of()))) {
            byLayer.computeIfAbsent(entry.layer(), layer -> new ArrayList<>()).add(entry);
        }
        List<LegendBlock.Section> sections = new ArrayList<>();
        byLayer.forEach((layer, entries) -> sections.add(new LegendBlock.Section(
                titles.getOrDefault(layer, LocalText.of(layer)).in(spec.language()), entries)));
        return sections;
    }

    private static List<Bounds> covered(Layout layout, Viewport viewport) {
        return layout.boxes(viewport).stream().map(MapExport::bounds).toList();
    }

    private static Bounds bounds(Box box) {
        return new Bounds(box.x(), box.y(), box.right(), box.bottom());
    }

    /** How much of what the map tells lies in a box: what is not at its place on the ground for nothing weighs most. */
    private double weight(MapSpec spec, Viewport viewport, Box box) {
        Viewport part = new Viewport(
                viewport.projection(),
                viewport.toPlaneX(box.x() + box.width() / 2),
                viewport.toPlaneY(box.y() + box.height() / 2),
                viewport.metersPerPixel(),
                (int) Math.ceil(box.width()),
                (int) Math.ceil(box.height()));
        double weight = 0;
        for (LegendEntry entry : portrayer.legend(request(spec, part, List.of()))) {
            if (!UNDER_ALL.contains(entry.layer())) {
                weight += entry.count().orElse(1) * (HEAVY.contains(entry.layer()) ? HEAVY_WEIGHT : 1);
            }
        }
        return weight;
    }

    private Viewport viewport(MapSpec spec, Layout layout) {
        return Viewport.fitting(
                portrayer.projection(),
                spec.extentDeg(),
                spec.size().widthPx(),
                spec.size().heightPx(),
                layout.covered());
    }

    private static MapRequest request(MapSpec spec, Viewport viewport, List<Bounds> covered) {
        return new MapRequest(
                viewport,
                spec.reading(),
                spec.layers(),
                spec.theme(),
                spec.language(),
                spec.emphasis().withoutHover(),
                spec.callouts(),
                covered,
                spec.size().pixelRatio());
    }
}
