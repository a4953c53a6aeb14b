package paso.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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

/**
 * Publishes the map: what the window shows, at any size, with its furniture. Safe to use from any thread, and slow enough
 * (tenths of a second and up) to keep it off the window's own.
 */
public final class MapExport {

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
        DisplayList map = portrayer.portray(request(spec, viewport)).displayList();
        Drawing drawing = new Drawing();
        layout.draw(drawing, viewport);
        List<DisplayList.Group> groups = new ArrayList<>(map.groups());
        groups.add(new DisplayList.Group("furniture", 1, drawing.ops()));
        return new DisplayList(map.widthPx(), map.heightPx(), map.backgroundArgb(), groups);
    }

    /**
     * Writes the picture as PNG, with resolution, title, date and credit inside.
     *
     * @param cancelled asked now and then; once it says yes nothing is written
     * @return whether the file was written, which it is unless it was cancelled
     * @throws ExportException where the file cannot be written; what was there before is still there
     */
    public boolean png(MapSpec spec, Path file, BooleanSupplier cancelled) throws ExportException {
        SafeFile.requireWritable(file);
        Optional<BufferedImage> painted = paint(compose(spec), cancelled);
        if (painted.isEmpty() || cancelled.getAsBoolean()) {
            return false;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", spec.inscription().title());
        texts.put("Description", MapDate.inWords(spec.asOf(), spec.language()));
        texts.put("Source", spec.inscription().credit());
        texts.put("Software", "Paso");
        SafeFile.write(
                file, temporary -> PngFile.write(painted.get(), spec.size().dpi(), texts, temporary));
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
            return painter.paint(picture, pixels, cancel) ? Optional.of(image) : Optional.empty();
        }
    }

    private Layout layout(MapSpec spec) {
        Viewport whole = Viewport.fitting(
                portrayer.projection(),
                spec.extentDeg(),
                spec.size().widthPx(),
                spec.size().heightPx(),
                Insets.NONE);
        List<LegendBlock.Section> sections =
                spec.inscription().furniture().contains(Furniture.LEGEND) ? sections(spec, whole) : List.of();
        return new LayoutFinder(fonts, portrayer.roles(spec.theme()), portrayer.projection()).best(spec, sections);
    }

    /** The legend in the order of the layers, topmost first, each layer's entries under its title. */
    private List<LegendBlock.Section> sections(MapSpec spec, Viewport viewport) {
        Map<String, LocalText> titles = new HashMap<>();
        for (LayerInfo layer : portrayer.layers()) {
            titles.put(layer.id(), layer.title());
        }
        Map<String, List<LegendEntry>> byLayer = new LinkedHashMap<>();
        for (LegendEntry entry : portrayer.legend(request(spec, viewport))) {
            byLayer.computeIfAbsent(entry.layer(), layer -> new ArrayList<>()).add(entry);
        }
        List<LegendBlock.Section> sections = new ArrayList<>();
        byLayer.forEach((layer, entries) -> sections.add(new LegendBlock.Section(
                titles.getOrDefault(layer, LocalText.of(layer)).in(spec.language()), entries)));
        return sections;
    }

    private Viewport viewport(MapSpec spec, Layout layout) {
        return Viewport.fitting(
                portrayer.projection(),
                spec.extentDeg(),
                spec.size().widthPx(),
                spec.size().heightPx(),
                layout.covered());
    }

    private static MapRequest request(MapSpec spec, Viewport viewport) {
        return new MapRequest(
                viewport,
                spec.asOf(),
                spec.layers(),
                spec.theme(),
                spec.language(),
                spec.selectedId(),
                Optional.empty(),
                List.of(),
                spec.size().pixelRatio());
    }
}
