package paso.portrayal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
import paso.style.Symbolizer.Placement;
import paso.style.Symbolizer.Side;
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

    private static LabelCandidate candidate(String text, double priority, double x, double y, double wrapPx) {
        return new LabelCandidate(
                "layer",
                priority,
                new LabelCandidate.Name(text, LETTERING, 0, wrapPx),
                new LabelCandidate.Site(x, y, new Box(x - 5, y - 5, x + 5, y + 5), Optional.empty()),
                new LabelCandidate.Position(Placement.AROUND, 4, 0, Side.ANY, LabelCandidate.Leading.NONE, false));
    }

    private static LabelCandidate around(String text, double priority, double x, double y) {
        return candidate(text, priority, x, y, 0);
    }

    private static Box box(DisplayList.Text text) {
        double width = HALF_EM.widthPx(text.text(), text.lettering());
        return new Box(text.x(), text.y() - 0.7 * 12, text.x() + width, text.y());
    }

    private static List<DisplayList.Text> place(LabelPlacer placer, List<LabelCandidate> candidates) {
        return placer.place(candidates)
                .getOrDefault("layer", new PlacedLabels())
                .texts();
    }

    @Property(tries = 100)
    void noTwoLabelsOverlapAndNoneLeavesThePicture(@ForAll @IntRange(max = 200) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<LabelCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            candidates.add(
                    around("Place " + i, random.nextInt(5), random.nextDouble() * 600, random.nextDouble() * 400));
        }
        List<Box> boxes = place(new LabelPlacer(600, 400, HALF_EM), candidates).stream()
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
        placer.cover(new Box(200, 0, 400, 200));
        List<DisplayList.Text> texts =
                place(placer, List.of(around("Beside the sheet", 1, 190, 100), around("Under the sheet", 1, 300, 100)));

        assertThat(texts).extracting(DisplayList.Text::text).containsExactly("Beside the sheet");
        assertThat(box(texts.get(0)).maxX()).isLessThanOrEqualTo(200);
    }

    @Test
    void aLongNameIsBrokenAndItsLinesStayTogether() {
        LabelPlacer placer = new LabelPlacer(400, 200, HALF_EM);
        LabelCandidate label = candidate("Eagle Pass International Bridge", 1, 100, 100, 100);
        List<DisplayList.Text> texts = place(placer, List.of(label));

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
        List<LabelCandidate> candidates =
                List.of(around("A", 1, 50, 50), around("B", 1, 55, 52), around("C", 2, 52, 55));
        List<DisplayList.Text> once = place(new LabelPlacer(200, 200, HALF_EM), candidates);

        assertThat(once).isNotEmpty();
        assertThat(place(new LabelPlacer(200, 200, HALF_EM), candidates)).isEqualTo(once);
    }

    private static LabelCandidate leading(String text, LabelCandidate.Leading leading) {
        return new LabelCandidate(
                "layer",
                1,
                new LabelCandidate.Name(text, LETTERING, 0, 0),
                new LabelCandidate.Site(200, 150, new Box(195, 145, 205, 155), Optional.empty()),
                new LabelCandidate.Position(Placement.AROUND, 4, 0, Side.ANY, leading, false));
    }

    /** Everything right around the point is taken. */
    private static LabelPlacer crowded() {
        LabelPlacer placer = new LabelPlacer(400, 300, HALF_EM);
        for (double dx : new double[] {-40, -14, 14, 40}) {
            for (double dy : new double[] {-14, 0, 14}) {
                placer.keepOff(new Box(195 + dx, 145 + dy, 205 + dx, 155 + dy));
            }
        }
        return placer;
    }

    @Test
    void whereItIsCrowdedANameStandsFartherOffWithALeaderThatCrossesNothing() {
        LabelPlacer placer = crowded();
        assertThat(place(placer, List.of(leading("Left out", LabelCandidate.Leading.NONE))))
                .isEmpty();

        PlacedLabels placed = placer.place(List.of(leading("Farther off", LabelCandidate.Leading.CROWDED)))
                .getOrDefault("layer", new PlacedLabels());
        assertThat(placed.texts()).extracting(DisplayList.Text::text).containsExactly("Farther off");
        assertThat(placed.leaders()).hasSize(1);
        CalloutPlacer.Leader leader = placed.leaders().get(0);
        assertThat(Math.hypot(leader.toX() - 200, leader.toY() - 150)).isLessThan(8);
        assertThat(placer.symbols()).noneMatch(symbol -> CalloutPlacer.crosses(leader, symbol));
        assertThat(CalloutPlacer.crosses(leader, box(placed.texts().get(0)))).isFalse();
    }

    @Test
    void whatMustBeNamedCoversSymbolsRatherThanBeLeftOut() {
        LabelPlacer placer = new LabelPlacer(400, 300, HALF_EM);
        placer.keepOff(new Box(0, 0, 400, 300));
        assertThat(place(placer, List.of(leading("Left out", LabelCandidate.Leading.CROWDED))))
                .isEmpty();
        assertThat(place(placer, List.of(leading("Selected", LabelCandidate.Leading.ALWAYS))))
                .hasSize(1);
    }

    @Test
    void aNameFollowsALongLineAndStandsAgain() {
        double[] wave = new double[2 * 401];
        for (int i = 0; i <= 400; i++) {
            wave[2 * i] = 5 * i - 200;
            wave[2 * i + 1] = 150 + 40 * Math.sin(i / 25.0);
        }
        Course course = new Course(List.of(wave), 25, 600);
        LabelCandidate label = new LabelCandidate(
                "layer",
                1,
                new LabelCandidate.Name("Rio Grande / Río Bravo", LETTERING, 0, 0),
                new LabelCandidate.Site(800, 150, new Box(799, 149, 801, 151), Optional.of(course)),
                new LabelCandidate.Position(Placement.LINE, 4, 0, Side.ANY, LabelCandidate.Leading.NONE, false));
        List<DisplayList.CurvedText> names = new LabelPlacer(1600, 300, HALF_EM)
                .place(List.of(label))
                .getOrDefault("layer", new PlacedLabels())
                .curved();

        assertThat(names.size()).isBetween(2, 3);
        for (DisplayList.CurvedText name : names) {
            for (int i = 0; i < name.turnDeg().length; i++) {
                double line = 150 + 40 * Math.sin((name.xy()[2 * i] + 200) / 125.0);
                assertThat(line - name.xy()[2 * i + 1]).as("over the line").isBetween(1.0, 9.0);
            }
        }
    }

    @Test
    void theEdgeCutsANameOnlyWhereTheStyleAllowsIt() {
        for (boolean partials : new boolean[] {false, true}) {
            LabelCandidate label = new LabelCandidate(
                    "layer",
                    1,
                    new LabelCandidate.Name("Tamaulipas", LETTERING, 0, 0),
                    new LabelCandidate.Site(10, 100, new Box(10, 100, 10, 100), Optional.empty()),
                    new LabelCandidate.Position(
                            Placement.CENTER, 0, 0, Side.ANY, LabelCandidate.Leading.NONE, partials));
            assertThat(place(new LabelPlacer(400, 200, HALF_EM), List.of(label)))
                    .hasSize(partials ? 1 : 0);
        }
    }
}
