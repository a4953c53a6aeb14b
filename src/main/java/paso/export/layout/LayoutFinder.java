package paso.export.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import paso.export.block.Block;
import paso.export.block.LegendBlock;
import paso.export.block.PageBox;
import paso.export.block.Palette;
import paso.export.block.TitleBlock;
import paso.export.spec.Furniture;
import paso.export.spec.MapSpec;
import paso.export.words.MapDate;
import paso.geo.Insets;
import paso.geo.Projection;
import paso.geo.Viewport;
import paso.portrayal.list.TextMeasurer;
import paso.style.Roles;

/**
 * Finds where the furniture of a picture goes: a column at the left, or title above and legend below, whichever shows the
 * map larger, as large as leaves the map its part of the picture.
 */
final class LayoutFinder {

    /** Sizes of the furniture that are tried, as shares of the design's. */
    private static final List<Double> SHARES = List.of(1.0, 0.92, 0.85, 0.78, 0.72);

    /** What goes first where a picture is too small for everything. */
    private static final List<Furniture> DISPENSABLE = List.of(
            Furniture.INSET,
            Furniture.LEGEND,
            Furniture.TITLE,
            Furniture.NORTH_ARROW,
            Furniture.SCALE_BAR,
            Furniture.CREDIT);

    private static final double TURNED_DEG = 0.5;

    private final TextMeasurer measurer;
    private final Roles roles;
    private final Projection projection;

    LayoutFinder(TextMeasurer measurer, Roles roles, Projection projection) {
        this.measurer = measurer;
        this.roles = roles;
        this.projection = projection;
    }

    Layout best(MapSpec spec, List<LegendBlock.Section> sections) {
        Set<Furniture> parts = EnumSet.noneOf(Furniture.class);
        parts.addAll(spec.inscription().furniture());
        if (parts.contains(Furniture.SCALE_BAR) && isTurned(spec)) {
            parts.add(Furniture.NORTH_ARROW);
        }
        for (Furniture next : DISPENSABLE) {
            Content content = new Content(spec, sections, parts);
            for (double share : SHARES) {
                Optional<Layout> fits =
                        largest(content, Palette.of(roles, spec.size().pixelRatio() * share));
                if (fits.isPresent()) {
                    return fits.get();
                }
            }
            parts.remove(next);
        }
        return column(
                new Content(spec, sections, Set.of()),
                Palette.of(roles, spec.size().pixelRatio()));
    }

    /** Whether true north is so far from the top that a reader has to be told; it is told with the scale. */
    private boolean isTurned(MapSpec spec) {
        Viewport whole = Viewport.fitting(
                projection, spec.extentDeg(), spec.size().widthPx(), spec.size().heightPx(), Insets.NONE);
        return Math.abs(whole.northDeg()) >= TURNED_DEG;
    }

    private Optional<Layout> largest(Content content, Palette palette) {
        return Stream.of(column(content, palette), stacked(content, palette))
                .filter(Layout::fits)
                .min(Comparator.comparingDouble(this::metersPerPixel));
    }

    private double metersPerPixel(Layout layout) {
        MapSpec spec = layout.content().spec();
        return Viewport.fitting(
                        projection,
                        spec.extentDeg(),
                        spec.size().widthPx(),
                        spec.size().heightPx(),
                        layout.covered())
                .metersPerPixel();
    }

    private Layout column(Content content, Palette palette) {
        double margin = palette.px(Layout.MARGIN);
        double width = Math.max(palette.px(200), Math.min(palette.px(264), content.widthPx() * 0.3));
        List<Block> blocks = new ArrayList<>();
        title(content, palette).ifPresent(blocks::add);
        if (content.hasLegend()) {
            blocks.add(legend(content, 1, palette));
        }
        List<Layout.Card> cards = new ArrayList<>();
        double left = margin;
        if (!blocks.isEmpty()) {
            cards.add(Layout.Card.of(blocks, margin, margin, width, palette));
            left += width + margin;
        }
        PageBox free = new PageBox(left, margin, content.widthPx() - margin - left, content.heightPx() - 2 * margin);
        return new Layout(content, cards, free, palette, measurer);
    }

    private Layout stacked(Content content, Palette palette) {
        double margin = palette.px(Layout.MARGIN);
        double width = content.widthPx() - 2 * margin;
        List<Layout.Card> cards = new ArrayList<>();
        double top = margin;
        double bottom = content.heightPx() - margin;
        Optional<Block> title = title(content, palette);
        if (title.isPresent()) {
            Layout.Card card = Layout.Card.of(List.of(title.get()), margin, margin, width, palette);
            cards.add(card);
            top = card.box().bottom() + margin;
        }
        if (content.hasLegend()) {
            int columns = (int) Math.max(1, Math.min(6, width / palette.px(190)));
            Layout.Card atTop = Layout.Card.of(List.of(legend(content, columns, palette)), margin, 0, width, palette);
            Layout.Card card = atTop.movedTo(bottom - atTop.box().height());
            cards.add(card);
            bottom = card.box().y() - margin;
        }
        return new Layout(content, cards, new PageBox(margin, top, width, bottom - top), palette, measurer);
    }

    private Optional<Block> title(Content content, Palette palette) {
        if (!content.has(Furniture.TITLE)) {
            return Optional.empty();
        }
        MapSpec spec = content.spec();
        String date = MapDate.inWords(spec.reading(), spec.language());
        Locale locale = spec.language().locale();
        String subtitle = date.substring(0, 1).toUpperCase(locale) + date.substring(1);
        return Optional.of(new TitleBlock(spec.inscription().title(), subtitle, palette, measurer));
    }

    private Block legend(Content content, int columns, Palette palette) {
        return new LegendBlock(content.sections(), columns, content.spec().language(), palette, measurer);
    }
}
