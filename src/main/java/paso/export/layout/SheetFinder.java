package paso.export.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paso.export.block.Block;
import paso.export.block.LegendBlock;
import paso.export.block.PageBox;
import paso.export.block.Paragraph;
import paso.export.block.SheetType;
import paso.export.block.StateList;
import paso.export.spec.Furniture;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.words.StateWords;
import paso.export.words.Texts;
import paso.geo.Projection;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
import paso.style.Roles;

/**
 * Finds how a sheet is laid out: legend and lists in a column at the right or in a band below the map, loose or dense, whichever
 * keeps type large, names most of what is not open, and leaves the map at least its part of the page.
 */
final class SheetFinder {

    /** The least part of the page that is the map's. */
    static final double LEAST_MAP = 0.45;

    private static final List<Double> PAPER_SHARES = List.of(1.0, 0.96);
    private static final List<Double> SCREEN_SHARES = List.of(1.25, 1.12, 1.0, 0.9, 0.8, 0.72);
    private static final List<Integer> COLUMN_WIDTHS = List.of(236, 216, 196, 180, 340, 380);
    private static final int TWO_COLUMNS_FROM = 300;
    private static final double COLUMN_GAP = 20;
    private static final double LEAST_BAND_COLUMN = 136;
    private static final double MOST_BAND_COLUMN = 250;
    private static final int MOST_BAND_COLUMNS = 5;
    private static final int ENOUGH_LISTED = 8;
    private static final double WIDE = 1.15;
    private static final double LISTED_WORTH = 0.7;
    private static final double DENSE_LOSS = 0.06;

    private final MapSpec spec;
    private final SheetContent content;
    private final Roles roles;
    private final Projection projection;
    private final Imprint imprint;
    private final TextMeasurer measurer;

    SheetFinder(
            MapSpec spec,
            SheetContent content,
            Roles roles,
            Projection projection,
            Imprint imprint,
            TextMeasurer measurer) {
        this.spec = spec;
        this.content = content;
        this.roles = roles;
        this.projection = projection;
        this.imprint = imprint;
        this.measurer = measurer;
    }

    SheetLayout best() {
        Optional<SheetLayout> best = best(content);
        List<LegendBlock.Section> sections = content.sections();
        // a legend too long for any page loses its lowest layers, and says so
        for (int kept = sections.size() - 1; best.isEmpty() && kept >= 0; kept--) {
            List<LegendBlock.Section> fewer = new ArrayList<>(sections.subList(0, kept));
            fewer.add(new LegendBlock.Section(
                    new Texts(spec.language()).get("sheet.moreLayers", sections.size() - kept), List.of()));
            best = best(new SheetContent(
                    fewer, content.crossings(), content.railLines(), content.sources(), content.hasCaravans()));
        }
        return best.orElseGet(this::bare);
    }

    private Optional<SheetLayout> best(SheetContent told) {
        boolean paper = !SheetType.isForScreens(spec.size());
        Optional<SheetLayout> best = Optional.empty();
        for (double share : paper ? PAPER_SHARES : SCREEN_SHARES) {
            if (best.filter(one -> worth(one) >= most(share, one)).isPresent()) {
                break;
            }
            Trial trial = new Trial(told, SheetType.of(roles, spec.size(), share));
            best = Stream.concat(best.stream(), trial.all().stream()).max(Comparator.comparingDouble(this::worth));
        }
        return best;
    }

    /** What a layout with smaller type could be worth, if it named everything and left the map a little more. */
    private static double most(double share, SheetLayout found) {
        return ofType(share) + LISTED_WORTH + 0.1 + (found.isDense() ? DENSE_LOSS : 0) + LEAST_MAP;
    }

    private static double ofType(double share) {
        return 2.5 * Math.min(share, 1) + 0.5 * Math.max(0, share - 1);
    }

    private double worth(SheetLayout layout) {
        double page = (double) spec.size().widthPx() * spec.size().heightPx();
        double map = (double) layout.frame().width() * layout.frame().height() / page;
        double wanted = Math.min(ENOUGH_LISTED, content.listed());
        double listed = wanted == 0 ? 1 : Math.min(layout.listed(), wanted) / wanted;
        return ofType(layout.type().share()) + LISTED_WORTH * listed + map - (layout.isDense() ? DENSE_LOSS : 0);
    }

    /** The map and its title alone, for a picture that has room for no more. */
    private SheetLayout bare() {
        SheetType type = SheetType.of(roles, spec.size(), SCREEN_SHARES.get(SCREEN_SHARES.size() - 1));
        DisplayList.Clip whole =
                new DisplayList.Clip(0, 0, spec.size().widthPx(), spec.size().heightPx());
        return new SheetLayout(type, whole, List.of(), 0, true);
    }

    /** All layouts at one size of type. */
    private final class Trial {

        private final SheetContent told;
        private final SheetType type;
        private final SheetWords words;
        private final Texts texts = new Texts(spec.language());
        private final double margin;
        private final double pageWidth = spec.size().widthPx();
        private final double pageHeight = spec.size().heightPx();
        private final double innerWidth;
        private final List<SheetLayout.Placed> head = new ArrayList<>();
        private final double mapTop;

        Trial(SheetContent told, SheetType type) {
            this.told = told;
            this.type = type;
            this.words = new SheetWords(spec, content, projection, imprint, type, measurer);
            this.margin = type.marginPx();
            this.innerWidth = pageWidth - 2 * margin;
            this.mapTop = layHead();
        }

        private double layHead() {
            if (!has(Furniture.TITLE)) {
                return margin;
            }
            double top = margin - type.rows(1);
            if (!spec.inscription().title().isBlank()) {
                top += lay(head, words.title(innerWidth), margin, top, innerWidth) + type.rows(1);
            }
            top += lay(head, words.subtitle(), margin, top, innerWidth);
            return top + type.rows(2);
        }

        private double lay(List<SheetLayout.Placed> placed, Block block, double x, double y, double width) {
            double height = block.heightPx(width);
            placed.add(new SheetLayout.Placed(new PageBox(x, y, width, height), block));
            return height;
        }

        private boolean has(Furniture part) {
            return spec.inscription().furniture().contains(part);
        }

        private boolean hasLegend() {
            return has(Furniture.LEGEND) && !told.sections().isEmpty();
        }

        private boolean hasLists() {
            return has(Furniture.LEGEND) && told.listed() > 0;
        }

        List<SheetLayout> all() {
            List<SheetLayout> all = new ArrayList<>();
            boolean wide = pageWidth >= WIDE * pageHeight;
            if (!hasLegend() && !hasLists()) {
                band(0, 0, false).ifPresent(all::add);
                return all;
            }
            for (boolean dense : new boolean[] {false, true}) {
                if (wide) {
                    COLUMN_WIDTHS.forEach(
                            width -> side(type.palette().px(width), dense).ifPresent(all::add));
                }
                int most = Math.min(MOST_BAND_COLUMNS, (int)
                        ((innerWidth + gap()) / (type.palette().px(LEAST_BAND_COLUMN) + gap())));
                for (int columns = 1; columns <= most; columns++) {
                    for (int legend = hasLegend() ? 1 : 0; legend <= columns; legend++) {
                        if (legend == columns || hasLists()) {
                            band(legend, columns - legend, dense).ifPresent(all::add);
                        }
                    }
                }
            }
            return all;
        }

        private double gap() {
            return type.palette().px(COLUMN_GAP);
        }

        /** Legend and lists in a column from the map's top to the page's foot. */
        private Optional<SheetLayout> side(double width, boolean dense) {
            List<SheetLayout.Placed> placed = new ArrayList<>(head);
            double mapWidth = innerWidth - width - gap();
            double mapBottom = layFoot(placed, margin, mapWidth);
            double x = pageWidth - margin - width;
            double bottom = pageHeight - margin;
            // a heading's cap line is level with the frame
            double y = mapTop - type.rows(1);
            int columns = width >= type.palette().px(TWO_COLUMNS_FROM) ? 2 : 1;
            if (hasLegend()) {
                y += lay(placed, legend(columns, dense), x, y, width);
            }
            if (y > bottom) {
                return Optional.empty();
            }
            int listed = layLists(placed, x, y + (hasLegend() ? type.rows(1) : 0), width, bottom, columns);
            return finished(placed, margin, mapWidth, mapBottom, listed, dense);
        }

        /** Legend and lists side by side below the map. */
        private Optional<SheetLayout> band(int legendColumns, int listColumns, boolean dense) {
            List<SheetLayout.Placed> placed = new ArrayList<>(head);
            double footTop = layFoot(placed, margin, innerWidth);
            double mapX = type.isScreen() ? 0 : margin;
            double mapWidth = pageWidth - 2 * mapX;
            int columns = legendColumns + listColumns;
            if (columns == 0) {
                return finished(placed, mapX, mapWidth, footTop, 0, dense);
            }
            double columnWidth = Math.min(
                    (innerWidth - gap() * (columns - 1)) / columns,
                    type.palette().px(MOST_BAND_COLUMN));
            double legendWidth = width(legendColumns, columnWidth);
            double listWidth = width(listColumns, columnWidth);
            double least = Math.ceil(LEAST_MAP * pageWidth * pageHeight / mapWidth) + 1;
            double most = footTop - type.rows(3) - mapTop - least;
            Optional<Block> legend = legendColumns == 0 ? Optional.empty() : Optional.of(legend(legendColumns, dense));
            double legendHeight =
                    legend.map(block -> block.heightPx(legendWidth)).orElse(0.0);
            List<SheetLayout.Placed> lists = new ArrayList<>();
            int listed = listColumns == 0 ? 0 : layLists(lists, 0, 0, listWidth, most, listColumns);
            double listHeight =
                    lists.stream().mapToDouble(one -> one.box().bottom()).max().orElse(0);
            double height = Math.max(legendHeight, listHeight);
            if (height > most || (listColumns > 0 && listed == 0)) {
                return Optional.empty();
            }
            double top = footTop - type.rows(2) - height;
            legend.ifPresent(block ->
                    placed.add(new SheetLayout.Placed(new PageBox(margin, top, legendWidth, legendHeight), block)));
            double listX = margin + (legendColumns == 0 ? 0 : legendWidth + gap());
            for (SheetLayout.Placed list : lists) {
                PageBox box = list.box();
                placed.add(new SheetLayout.Placed(
                        new PageBox(box.x() + listX, box.y() + top, box.width(), box.height()), list.block()));
            }
            return finished(placed, mapX, mapWidth, top, listed, dense);
        }

        private double width(int columns, double columnWidth) {
            return columns * columnWidth + Math.max(0, columns - 1) * gap();
        }

        private LegendBlock legend(int columns, boolean dense) {
            return new LegendBlock(
                    told.sections(),
                    columns,
                    spec.language(),
                    type.palette(),
                    measurer,
                    dense ? LegendBlock.Setting.DENSE_SHEET : LegendBlock.Setting.SHEET);
        }

        /** Returns how many are listed. */
        private int layLists(
                List<SheetLayout.Placed> placed, double x, double y, double width, double bottom, int columns) {
            if (!hasLists()) {
                return 0;
            }
            double top = y;
            int listed = 0;
            List<List<StateWords.Entry>> lists = List.of(told.crossings(), told.railLines());
            List<String> headings = List.of(texts.get("sheet.crossings"), texts.get("sheet.rail"));
            for (int i = 0; i < lists.size(); i++) {
                if (lists.get(i).isEmpty()) {
                    continue;
                }
                Optional<StateList> list = StateList.fitting(
                        headings.get(i), lists.get(i), texts, columns, width, bottom - top, roles, type, measurer);
                if (list.isPresent()) {
                    top += lay(placed, list.get(), x, top, width);
                    listed += list.get().count();
                }
            }
            return listed;
        }

        /** Returns where the map or the band has to end. */
        private double layFoot(List<SheetLayout.Placed> placed, double x, double width) {
            double bottom = pageHeight - margin;
            if (!has(Furniture.CREDIT)) {
                return bottom;
            }
            Paragraph foot = words.foot(width, type.mostFootLines());
            double top = bottom - foot.heightPx(width);
            lay(placed, foot, x, top, width);
            return top;
        }

        private Optional<SheetLayout> finished(
                List<SheetLayout.Placed> placed,
                double mapX,
                double mapWidth,
                double mapBottom,
                int listed,
                boolean dense) {
            int left = (int) Math.round(mapX);
            int top = (int) Math.round(mapTop);
            int width = (int) Math.round(mapX + mapWidth) - left;
            int height = (int) Math.round(mapBottom - type.rows(1)) - top;
            if (width < 1 || height < 1 || (double) width * height < LEAST_MAP * pageWidth * pageHeight) {
                return Optional.empty();
            }
            return Optional.of(
                    new SheetLayout(type, new DisplayList.Clip(left, top, width, height), placed, listed, dense));
        }
    }
}
