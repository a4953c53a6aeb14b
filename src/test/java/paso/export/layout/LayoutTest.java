package paso.export.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.export.block.BlockDrawing;
import paso.export.block.LegendBlock;
import paso.export.block.PageBox;
import paso.export.spec.FileOptions;
import paso.export.spec.Furniture;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.LocalText;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LegendEntry;
import paso.render.Fonts;
import paso.style.Roles;
import paso.style.Styles;
import paso.style.Theme;
import paso.symbol.Mark;
import paso.time.AsOf;
import paso.time.ClockReading;

class LayoutTest {

    private static final Bounds HOME = Bounds.ofDegrees(-118.5, 13.5, -88, 34);
    private static final Fonts FONTS = new Fonts();
    private static final Roles ROLES = Styles.shipped().roles(Theme.LIGHT);
    private static final String CREDIT =
            "Base map: Natural Earth (public domain); towns: GeoNames (CC BY 4.0); facts: data/sources.csv";

    private static MapSpec spec(int width, int height, double dpi, Set<Furniture> furniture) {
        return new MapSpec(
                new PictureSize(width, height, dpi),
                HOME,
                ClockReading.of(AsOf.noonOf(LocalDate.of(2023, 12, 27))),
                List.of(),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                new MapSpec.Inscription("Five crossings closed, one partly open", CREDIT, furniture),
                FileOptions.NONE);
    }

    private static List<LegendBlock.Section> legend() {
        List<LegendBlock.Section> sections = new ArrayList<>();
        for (String title : List.of("Ports of entry", "Rail lines", "Checkpoints", "Caravans")) {
            List<LegendEntry> entries = new ArrayList<>();
            for (String label : List.of("Open", "Partly open", "Closed")) {
                Mark mark = Mark.of(Mark.MarkShape.CIRCLE, 11, 0xff009e73, 0xffffffff, 1);
                entries.add(new LegendEntry(
                        title, LocalText.of(label), Optional.of(mark), List.of(), Optional.empty(), OptionalInt.of(9)));
            }
            sections.add(new LegendBlock.Section(title, entries));
        }
        return sections;
    }

    private static Layout layout(MapSpec spec) {
        return new LayoutFinder(FONTS, ROLES, WebMercator.INSTANCE).best(spec, legend());
    }

    private static Viewport viewport(MapSpec spec, Insets covered) {
        return Viewport.fitting(
                WebMercator.INSTANCE, HOME, spec.size().widthPx(), spec.size().heightPx(), covered);
    }

    /** Every card and pill that is drawn, as boxes. */
    private static List<PageBox> boxes(MapSpec spec) {
        Layout layout = layout(spec);
        BlockDrawing drawing = new BlockDrawing();
        layout.draw(drawing, viewport(spec, layout.covered()));
        List<PageBox> boxes = new ArrayList<>();
        for (DisplayList.Op op : drawing.ops()) {
            if (op instanceof DisplayList.Polygons area && area.xy().length > 40) {
                boxes.add(around(area.xy()));
            }
        }
        return boxes;
    }

    private static PageBox around(float[] xy) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < xy.length; i += 2) {
            left = Math.min(left, xy[i]);
            right = Math.max(right, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        return new PageBox(left, top, right - left, bottom - top);
    }

    @ParameterizedTest
    @CsvSource({
        "640, 400, 96",
        "800, 600, 96",
        "1280, 800, 96",
        "1920, 1080, 96",
        "3840, 2160, 96",
        "3840, 2160, 192",
        "900, 1200, 96",
        "1080, 1920, 144",
        "2480, 3508, 300",
        "600, 600, 96",
        "2400, 600, 96",
        "400, 300, 96",
        "64, 64, 96"
    })
    void nothingOverlapsAndTheExtentIsLeftFree(int width, int height, double dpi) {
        MapSpec spec = spec(width, height, dpi, EnumSet.allOf(Furniture.class));
        List<PageBox> boxes = boxes(spec);
        Viewport viewport = viewport(spec, layout(spec).covered());
        double left = viewport.pixelXOf(LonLat.ofDegrees(HOME.minX(), HOME.maxY()));
        double top = viewport.pixelYOf(LonLat.ofDegrees(HOME.minX(), HOME.maxY()));
        double right = viewport.pixelXOf(LonLat.ofDegrees(HOME.maxX(), HOME.minY()));
        double bottom = viewport.pixelYOf(LonLat.ofDegrees(HOME.maxX(), HOME.minY()));
        PageBox extent = new PageBox(left, top, right - left, bottom - top).inside(0.5);

        for (int i = 0; i < boxes.size(); i++) {
            PageBox box = boxes.get(i);
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(width);
            assertThat(box.bottom()).isLessThanOrEqualTo(height);
            for (int k = 0; k < i; k++) {
                assertThat(box.overlaps(boxes.get(k)))
                        .as(box + " and " + boxes.get(k))
                        .isFalse();
            }
            boolean isNorthArrow = box.height() > box.width();
            if (!isNorthArrow || box.height() > height / 4.0) {
                assertThat(box.overlaps(extent)).as(box + " on " + extent).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"640, 400", "1280, 800", "900, 1200"})
    void everythingIsThereWhereItFits(int width, int height) {
        assertThat(boxes(spec(width, height, 96, MapSpec.Inscription.USUAL))).hasSizeGreaterThanOrEqualTo(3);
        assertThat(layout(spec(width, height, 96, MapSpec.Inscription.USUAL))
                        .content()
                        .furniture())
                .isEqualTo(MapSpec.Inscription.USUAL);
    }

    @Test
    void whatIsNotWantedIsNotThere() {
        assertThat(boxes(spec(1280, 800, 96, Set.of()))).isEmpty();
        assertThat(boxes(spec(1280, 800, 96, Set.of(Furniture.CREDIT)))).hasSize(1);
        assertThat(boxes(spec(1280, 800, 96, Set.of(Furniture.TITLE, Furniture.LEGEND))))
                .hasSize(1);
    }

    @Test
    void twiceTheResolutionIsTheSamePictureInTwiceThePixels() {
        List<PageBox> plain = boxes(spec(1280, 800, 96, MapSpec.Inscription.USUAL));
        List<PageBox> dense = boxes(spec(2560, 1600, 192, MapSpec.Inscription.USUAL));

        assertThat(dense).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(dense.get(i).x()).isCloseTo(2 * plain.get(i).x(), org.assertj.core.data.Offset.offset(2.0));
            assertThat(dense.get(i).bottom())
                    .isCloseTo(2 * plain.get(i).bottom(), org.assertj.core.data.Offset.offset(2.0));
        }
    }
}
