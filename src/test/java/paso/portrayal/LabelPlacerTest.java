package paso.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import paso.style.Symbolizer.Placement;
import paso.symbol.Lettering;

class LabelPlacerTest {

    private static final Lettering LETTERING = new Lettering(Lettering.Face.MAP, 12, -1, -1, 1.5, 0);

    /** Every letter half an em wide. */
    private static final TextMeasurer HALF_EM = new TextMeasurer() {
        @Override
        public double widthPx(String text, Lettering lettering) {
            return text.length() * lettering.sizePx() / 2;
        }

        @Override
        public double capHeightPx(Lettering lettering) {
            return lettering.sizePx() * 0.7;
        }

        @Override
        public double lineHeightPx(Lettering lettering) {
            return lettering.sizePx() * 1.25;
        }
    };

    private static LabelPlacer.Wish around(String text, double priority, double x, double y) {
        return new LabelPlacer.Wish("layer", text, LETTERING, priority, Placement.AROUND, x, y, 5, 4, 0, 0);
    }

    private static LabelPlacer.Box box(DisplayList.Text text) {
        double width = HALF_EM.widthPx(text.text(), text.lettering());
        return new LabelPlacer.Box(text.x(), text.y() - 0.7 * 12, text.x() + width, text.y());
    }

    private static List<DisplayList.Text> place(LabelPlacer placer, List<LabelPlacer.Wish> wishes) {
        return placer.place(wishes).getOrDefault("layer", new PlacedLabels()).texts();
    }

    @Property(tries = 100)
    void noTwoLabelsOverlapAndNoneLeavesThePicture(@ForAll @IntRange(max = 200) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<LabelPlacer.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            wishes.add(around("Place " + i, random.nextInt(5), random.nextDouble() * 600, random.nextDouble() * 400));
        }
        List<LabelPlacer.Box> boxes = place(new LabelPlacer(600, 400, HALF_EM), wishes).stream()
                .map(LabelPlacerTest::box)
                .toList();

        for (int i = 0; i < boxes.size(); i++) {
            assertThat(boxes.get(i).minX()).isGreaterThanOrEqualTo(0);
            assertThat(boxes.get(i).maxX()).isLessThanOrEqualTo(600);
            assertThat(boxes.get(i).minY()).isGreaterThanOrEqualTo(0);
            assertThat(boxes.get(i).maxY()).isLessThanOrEqualTo(400);
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
            }
        }
    }

    @Test
    void theMoreImportantOneIsPlacedFirst() {
        LabelPlacer placer = new LabelPlacer(90, 30, HALF_EM);
        List<DisplayList.Text> texts =
                place(placer, List.of(around("Village", 1, 20, 15), around("Lukeville", 90, 20, 15)));

        assertThat(texts).extracting(DisplayList.Text::text).containsExactly("Lukeville");
    }

    @Test
    void nothingIsWrittenWhereASheetLies() {
        LabelPlacer placer = new LabelPlacer(400, 200, HALF_EM);
        placer.cover(new LabelPlacer.Box(200, 0, 400, 200));
        List<DisplayList.Text> texts =
                place(placer, List.of(around("Beside the sheet", 1, 190, 100), around("Under the sheet", 1, 300, 100)));

        assertThat(texts).extracting(DisplayList.Text::text).containsExactly("Beside the sheet");
        assertThat(box(texts.get(0)).maxX()).isLessThanOrEqualTo(200);
    }

    @Test
    void aLongNameIsBrokenAndItsLinesStayTogether() {
        LabelPlacer placer = new LabelPlacer(400, 200, HALF_EM);
        LabelPlacer.Wish wish = new LabelPlacer.Wish(
                "layer", "Eagle Pass International Bridge", LETTERING, 1, Placement.AROUND, 100, 100, 5, 4, 0, 100);
        List<DisplayList.Text> texts = place(placer, List.of(wish));

        assertThat(texts).extracting(DisplayList.Text::text).containsExactly("Eagle Pass", "International", "Bridge");
        assertThat(texts.get(1).y() - texts.get(0).y()).isBetween(10f, 16f);
    }

    @Test
    void oneNameIsNotWrittenTwiceInOnePlace() {
        LabelPlacer placer = new LabelPlacer(400, 200, HALF_EM);
        List<DisplayList.Text> texts =
                place(placer, List.of(around("Tapachula", 2, 100, 100), around("Tapachula", 1, 120, 120)));

        assertThat(texts).hasSize(1);
    }

    @Test
    void theSameWishesGiveTheSamePlaces() {
        List<LabelPlacer.Wish> wishes = List.of(around("A", 1, 50, 50), around("B", 1, 55, 52), around("C", 2, 52, 55));
        List<DisplayList.Text> once = place(new LabelPlacer(200, 200, HALF_EM), wishes);

        assertThat(once).isNotEmpty();
        assertThat(place(new LabelPlacer(200, 200, HALF_EM), wishes)).isEqualTo(once);
    }
}
