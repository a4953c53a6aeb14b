package paso.export.layout;

import java.util.List;
import paso.export.block.LegendBlock;
import paso.export.words.StateWords;

/**
 * What a sheet has to tell beside its map, as it is seen in the map's frame.
 *
 * @param sources publishers with dates, the most telling first
 */
record SheetContent(
        List<LegendBlock.Section> sections,
        List<StateWords.Entry> crossings,
        List<StateWords.Entry> railLines,
        List<String> sources,
        boolean hasCaravans) {

    SheetContent {
        sections = List.copyOf(sections);
        crossings = List.copyOf(crossings);
        railLines = List.copyOf(railLines);
        sources = List.copyOf(sources);
    }

    int listed() {
        return crossings.size() + railLines.size();
    }
}
