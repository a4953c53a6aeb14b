package paso.export.layout;

import java.util.List;
import java.util.Set;
import paso.export.block.LegendBlock;
import paso.export.spec.Furniture;
import paso.export.spec.MapSpec;

/** What has to find room around the map. */
record Content(MapSpec spec, List<LegendBlock.Section> sections, Set<Furniture> furniture) {

    Content {
        sections = List.copyOf(sections);
        furniture = Set.copyOf(furniture);
    }

    boolean has(Furniture part) {
        return furniture.contains(part);
    }

    boolean hasLegend() {
        return has(Furniture.LEGEND) && !sections.isEmpty();
    }

    int widthPx() {
        return spec.size().widthPx();
    }

    int heightPx() {
        return spec.size().heightPx();
    }
}
