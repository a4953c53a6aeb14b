package paso.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paso.portrayal.request.Hit;

class HitCycleTest {

    private final HitCycle cycle = new HitCycle();
    private Optional<String> selected = Optional.empty();

    private Optional<HitCycle.Choice> click(double x, double y, String... ids) {
        List<Hit> hits = Stream.of(ids).map(id -> new Hit(id, "ports", x, y, 0)).toList();
        Optional<HitCycle.Choice> choice = cycle.click(x, y, hits, selected);
        selected = choice.map(HitCycle.Choice::id);
        return choice;
    }

    @Test
    void clicksAtOneSpotGoThroughAllThingsThereAndStartOver() {
        assertThat(click(10, 10, "a", "b", "c")).contains(new HitCycle.Choice("a", 1, 3));
        assertThat(click(11, 12, "a", "b", "c")).contains(new HitCycle.Choice("b", 2, 3));
        assertThat(click(10, 10, "a", "b", "c")).contains(new HitCycle.Choice("c", 3, 3));
        assertThat(click(10, 10, "a", "b", "c")).contains(new HitCycle.Choice("a", 1, 3));
    }

    @Test
    void aClickElsewhereStartsAtTheTop() {
        click(10, 10, "a", "b");

        assertThat(click(60, 10, "a", "b")).contains(new HitCycle.Choice("a", 1, 2));
    }

    @Test
    void theSameThingsInAnotherOrderAreStillTheSameSpot() {
        click(10, 10, "a", "b", "c");

        assertThat(click(10, 10, "b", "a", "c")).map(HitCycle.Choice::id).contains("b");
        assertThat(click(10, 10, "a", "b", "c")).map(HitCycle.Choice::id).contains("c");
    }

    @Test
    void whatWasSelectedFromElsewhereMeanwhileStartsAnew() {
        click(10, 10, "a", "b");
        selected = Optional.of("z");

        assertThat(click(10, 10, "a", "b")).contains(new HitCycle.Choice("a", 1, 2));
    }

    @Test
    void anEmptySpotChoosesNothing() {
        assertThat(click(10, 10)).isEmpty();
    }
}
