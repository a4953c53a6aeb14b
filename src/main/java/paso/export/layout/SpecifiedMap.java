package paso.export.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paso.export.block.LegendBlock;
import paso.export.block.PageBox;
import paso.export.spec.MapSpec;
import paso.export.words.ShownFacts;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.Projection;
import paso.geo.Viewport;
import paso.portrayal.Portrayer;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;
import paso.style.Roles;

/**
 * A map as it is asked for, with what draws it.
 *
 * @param measurer of the fonts it is painted with
 */
public record SpecifiedMap(MapSpec spec, Portrayer portrayer, TextMeasurer measurer) {

    /** What lies under everything is no loss under the inset. */
    private static final Set<String> UNDER_ALL = Set.of("basemap", "graticule", "sectors", "hillshade");

    /** What the map is about: one of these, and a border, weighs as much as ten of all else. */
    private static final Set<String> HEAVY = Set.of("ports", "caravans", "events");

    private static final double HEAVY_WEIGHT = 10;

    Roles roles() {
        return portrayer.roles(spec.theme());
    }

    public Projection projection() {
        return portrayer.projection();
    }

    /** The extent in a picture of the size asked for, of which a part is covered. */
    Viewport fitting(Insets covered) {
        return Viewport.fitting(
                projection(),
                spec.extentDeg(),
                spec.size().widthPx(),
                spec.size().heightPx(),
                covered);
    }

    MapRequest request(Viewport viewport, List<PageBox> covered, double pixelRatio) {
        return new MapRequest(
                viewport,
                spec.reading(),
                spec.layers(),
                spec.theme(),
                spec.language(),
                spec.emphasis().withoutHover(),
                spec.callouts(),
                covered.stream()
                        .map(box -> new Bounds(box.x(), box.y(), box.right(), box.bottom()))
                        .toList(),
                pixelRatio);
    }

    DisplayList portray(MapRequest request) {
        return portrayer.portray(request).displayList();
    }

    public ShownFacts facts(MapRequest request) {
        return ShownFacts.of(portrayer.scene(), spec.asOf(), portrayer.seen(request));
    }

    /** The legend in the order of the layers, topmost first, each layer's entries under its title. */
    List<LegendBlock.Section> sections(MapRequest request) {
        Map<String, List<LegendEntry>> byLayer = new LinkedHashMap<>();
        for (LegendEntry entry : portrayer.legend(request)) {
            // symbols come in pixels of the design
            byLayer.computeIfAbsent(entry.layer(), layer -> new ArrayList<>())
                    .add(entry.scaledBy(request.pixelRatio()));
        }
        List<LegendBlock.Section> sections = new ArrayList<>();
        byLayer.forEach((layer, entries) -> sections.add(
                new LegendBlock.Section(portrayer.document().titleOf(layer).in(spec.language()), entries)));
        return sections;
    }

    /** How much of what the map tells lies in a box. */
    double weight(Viewport viewport, PageBox box) {
        Viewport part = new Viewport(
                viewport.projection(),
                viewport.toPlaneX(box.x() + box.width() / 2),
                viewport.toPlaneY(box.y() + box.height() / 2),
                viewport.metersPerPixel(),
                (int) Math.ceil(box.width()),
                (int) Math.ceil(box.height()));
        double weight = portrayer.insetMap().holdsBorder(part) ? HEAVY_WEIGHT : 0;
        for (LegendEntry entry :
                portrayer.legend(request(part, List.of(), spec.size().pixelRatio()))) {
            if (!UNDER_ALL.contains(entry.layer())) {
                weight += entry.count().orElse(1) * (HEAVY.contains(entry.layer()) ? HEAVY_WEIGHT : 1);
            }
        }
        return weight;
    }
}
