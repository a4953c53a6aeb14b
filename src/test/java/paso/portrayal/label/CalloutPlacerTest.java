package paso.portrayal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import paso.portrayal.label.CalloutPlacer.Leader;
import paso.portrayal.label.CalloutPlacer.Placed;
import paso.portrayal.label.CalloutPlacer.Size;
import paso.portrayal.list.Box;

class CalloutPlacerTest {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;

    private static CalloutPlacer placer(List<Box> hidden, List<Box> texts, List<Box> symbols) {
        return new CalloutPlacer(WIDTH, HEIGHT, 1, hidden, texts, symbols, new InkGrid(WIDTH, HEIGHT, 1));
    }

    private static CalloutPlacer.Wish wish(double x, double y, Size... sizes) {
        return new CalloutPlacer.Wish(x, y, 6, sizes.length == 0 ? List.of(new Size(140, 50)) : List.of(sizes));
    }

    private static Box square(double x, double y, double half) {
        return new Box(x - half, y - half, x + half, y + half);
    }

    @Property(tries = 200)
    void boxesAndLeadersKeepClearOfEachOtherAndOfWhatHidesTheMap(
            @ForAll @IntRange(max = 40) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<CalloutPlacer.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            wishes.add(wish(
                    random.nextDouble() * WIDTH,
                    random.nextDouble() * HEIGHT,
                    new Size(60 + random.nextInt(120), 20 + random.nextInt(90)),
                    new Size(60, 20)));
        }
        List<Box> hidden = List.of(new Box(0, 0, 250, 400));
        List<Box> texts = List.of(square(500, 300, 30), square(700, 500, 20));
        List<Placed> placed = placer(hidden, texts, List.of()).place(wishes);

        for (Placed one : placed) {
            Box box = one.box();
            assertThat(box.minX()).isNotNegative();
            assertThat(box.minY()).isNotNegative();
            assertThat(box.maxX()).isLessThanOrEqualTo(WIDTH);
            assertThat(box.maxY()).isLessThanOrEqualTo(HEIGHT);
            assertThat(hidden).noneMatch(box::overlaps);
            assertThat(texts).noneMatch(box::overlaps);
            assertThat(hidden).noneMatch(other -> CalloutPlacer.crosses(one.leader(), other));
            CalloutPlacer.Wish wish = wishes.get(one.wish());
            Box place = square(wish.anchorX(), wish.anchorY(), 0.01);
            assertThat(texts).noneMatch(text -> !text.overlaps(place) && CalloutPlacer.crosses(one.leader(), text));
            for (Placed other : placed) {
                if (other.wish() != one.wish()) {
                    assertThat(box.overlaps(other.box())).isFalse();
                    assertThat(CalloutPlacer.crosses(one.leader(), other.box())).isFalse();
                    assertThat(CalloutPlacer.crosses(one.leader(), other.leader()))
                            .isFalse();
                }
            }
        }
        assertThat(placer(hidden, texts, List.of()).place(wishes)).isEqualTo(placed);
    }

    @Test
    void theLeaderGoesFromTheBoxToTheSymbolsRim() {
        Placed placed = placer(List.of(), List.of(), List.of())
                .place(List.of(wish(500, 350)))
                .get(0);
        Leader leader = placed.leader();

        assertThat(Math.hypot(leader.toX() - 500, leader.toY() - 350)).isBetween(5.9, 6.1);
        assertThat(leader.fromX()).isBetween(placed.box().minX(), placed.box().maxX());
        assertThat(leader.fromY()).isBetween(placed.box().minY(), placed.box().maxY());
    }

    @Test
    void symbolsAreLeftInSightWhereThereIsRoomElsewhere() {
        List<Box> symbols = new ArrayList<>();
        for (double x = 515; x < 700; x += 20) {
            symbols.add(square(x, 350, 8));
        }
        Placed placed = placer(List.of(), List.of(), symbols)
                .place(List.of(wish(500, 350)))
                .get(0);

        assertThat(symbols).noneMatch(placed.box()::overlaps);
    }

    @Test
    void aSmallerSizeIsTakenWhereTheLargerFindsNoRoom() {
        List<Box> texts = List.of(new Box(0, 0, 1000, 330), new Box(0, 400, 1000, 700));
        List<Placed> placed = placer(List.of(), texts, List.of())
                .place(List.of(wish(500, 350, new Size(140, 120), new Size(140, 40))));

        assertThat(placed).singleElement().extracting(Placed::size).isEqualTo(1);
    }

    @Test
    void ofTooManyTheFirstAreTold() {
        List<CalloutPlacer.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            wishes.add(wish(480 + 5 * (i % 8), 330 + 5 * Math.floorDiv(i, 8)));
        }
        List<Placed> placed = placer(List.of(), List.of(), List.of()).place(wishes);

        assertThat(placed).hasSizeBetween(3, 59);
        assertThat(placed.get(0).wish()).isZero();
        double area = placed.stream()
                .mapToDouble(one -> (one.box().maxX() - one.box().minX())
                        * (one.box().maxY() - one.box().minY()))
                .sum();
        assertThat(area).isLessThan(0.25 * WIDTH * HEIGHT);
    }

    @Test
    void aPlaceUnderTheLegendOrOutsideThePictureIsNotTold() {
        List<Box> legend = List.of(new Box(0, 0, 200, 200));

        assertThat(placer(legend, List.of(), List.of()).place(List.of(wish(100, 100), wish(-5, 300), wish(500, 705))))
                .isEmpty();
    }

    @Test
    void aSmallMoveOfTheMapMovesTheCalloutsWithIt() {
        List<CalloutPlacer.Wish> before = List.of(wish(400, 300), wish(460, 330), wish(600, 200));
        List<CalloutPlacer.Wish> after = before.stream()
                .map(wish -> wish(wish.anchorX() + 3, wish.anchorY() - 2))
                .toList();
        List<Placed> first = placer(List.of(), List.of(), List.of()).place(before);
        List<Placed> second = placer(List.of(), List.of(), List.of()).place(after);

        for (int i = 0; i < 3; i++) {
            assertThat(second.get(i).box().minX() - first.get(i).box().minX()).isBetween(2.99, 3.01);
            assertThat(second.get(i).box().minY() - first.get(i).box().minY()).isBetween(-2.01, -1.99);
        }
    }
}
