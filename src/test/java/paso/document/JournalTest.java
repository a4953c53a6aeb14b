package paso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static paso.document.MadeUpLayers.START;
import static paso.document.MadeUpLayers.add;
import static paso.document.MadeUpLayers.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import paso.model.LayerKey;
import paso.model.LocalText;

class JournalTest {

    private static final Journal EMPTY = Journal.of(START);
    private static final MapDocument OTHER = MadeUpLayers.of("Other");

    /** Any of all kinds of edits, of layers that are there or not. */
    private static Edit any(Random random) {
        List<LayerKey> keys =
                List.of(LayerKey.PORTS, LayerKey.RAIL, LayerKey.BASEMAP, key("file:a"), key("file:b"), key("file:b-2"));
        LayerKey layer = keys.get(random.nextInt(keys.size()));
        boolean yes = random.nextBoolean();
        return switch (random.nextInt(13)) {
            case 0, 1 -> add(yes ? "a.csv" : "b.csv", yes ? "a" : "b");
            case 2 -> add("else/b.csv", "b");
            case 3 -> new Edit.Remove(layer);
            case 4 -> new Edit.Move(layer, random.nextInt(7) - 3);
            case 5 -> new Edit.Restyle(layer, new StyleChoice.Shipped(yes ? "" : "other"));
            case 6 -> new Edit.Rename(layer, LocalText.of("Name " + random.nextInt(3)));
            case 7 -> new Edit.Show(layer, yes);
            case 8 -> new Edit.ShowAll(yes);
            case 9 -> yes ? new Edit.Solo(layer) : new Edit.EndSolo(layer, Map.of(layer, true));
            case 10 -> new Edit.Fade(layer, random.nextInt(5) / 4.0);
            case 11 -> new Edit.ChangeScene(yes ? OTHER : START);
            default -> new Edit.Arrange(List.of(new Edit.Arrange.Place(layer, yes, 0.5)));
        };
    }

    private static Journal after(List<Edit> edits) {
        Journal journal = EMPTY;
        for (Edit edit : edits) {
            journal = journal.with(edit);
        }
        return journal;
    }

    @Property(tries = 300)
    void undoingAllIsTheStartAndDoingAllAgainTheEnd(
            @ForAll @IntRange(max = Journal.MOST_STEPS) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<MapDocument> seen = new ArrayList<>();
        Journal journal = EMPTY;
        for (int i = 0; i < count; i++) {
            Journal next = journal.with(any(random));
            // edits that are carried on are undone together: what was in between is never come back to
            if (next.done().size() > journal.done().size()) {
                seen.add(journal.document());
            } else if (next.done().size() < journal.done().size()) {
                seen.remove(seen.size() - 1);
            }
            journal = next;
        }
        MapDocument end = journal.document();

        for (int i = seen.size() - 1; i >= 0; i--) {
            journal = journal.undo();
            assertThat(journal.document()).isEqualTo(seen.get(i));
        }
        assertThat(journal.document()).isEqualTo(START);
        assertThat(journal.toUndo()).isEmpty();
        assertThat(journal.undo()).isEqualTo(journal);
        while (journal.toRedo().isPresent()) {
            journal = journal.redo();
        }
        assertThat(journal.document()).isEqualTo(end);
        assertThat(journal.redo()).isEqualTo(journal);
    }

    @Test
    void whatWouldBeUndoneAndDoneAgainIsNamed() {
        Journal journal = after(List.of(add("a.csv", "a"), new Edit.Remove(key("file:a"))));
        assertThat(journal.toUndo()).contains(new EditName(EditName.What.REMOVE, List.of(LocalText.of("a"))));
        assertThat(journal.toRedo()).isEmpty();

        Journal undone = journal.undo();
        assertThat(undone.toUndo()).contains(new EditName(EditName.What.ADD, List.of(LocalText.of("a"))));
        assertThat(undone.toRedo()).contains(new EditName(EditName.What.REMOVE, List.of(LocalText.of("a"))));
        assertThat(undone.with(new Edit.ShowAll(false)).toRedo()).isEmpty();
    }

    @Test
    void oneDragOfASliderIsUndoneAtOnce() {
        Journal dragged = after(List.of(
                new Edit.Show(LayerKey.PORTS, false),
                new Edit.Fade(LayerKey.PORTS, 0.9),
                new Edit.Fade(LayerKey.PORTS, 0.5),
                new Edit.Fade(LayerKey.PORTS, 0.2),
                new Edit.Fade(LayerKey.RAIL, 0.2)));
        assertThat(dragged.done()).hasSize(3);
        assertThat(dragged.undo().undo().document()).isEqualTo(START.with(new Edit.Show(LayerKey.PORTS, false)));
    }

    @Test
    void aDragBackToWhereItBeganIsNoEdit() {
        assertThat(after(List.of(new Edit.Fade(LayerKey.PORTS, 0.5), new Edit.Fade(LayerKey.PORTS, 1))))
                .isEqualTo(EMPTY);
    }

    @Test
    void whatChangesNothingIsNotKeptAndLosesNothingThatCanBeDoneAgain() {
        Journal undone = after(List.of(new Edit.ShowAll(false))).undo();
        assertThat(undone.with(new Edit.Remove(key("file:gone")))).isSameAs(undone);
    }

    @Test
    void onlyTheLatestStepsAreKept() {
        List<Edit> many = new ArrayList<>();
        for (int i = 0; i <= Journal.MOST_STEPS; i++) {
            many.add(new Edit.Show(LayerKey.PORTS, i % 2 == 1));
        }
        Journal journal = after(many);
        assertThat(journal.done()).hasSize(Journal.MOST_STEPS);
        while (journal.toUndo().isPresent()) {
            journal = journal.undo();
        }
        assertThat(journal.document()).isEqualTo(START.with(many.get(0)));
    }
}
