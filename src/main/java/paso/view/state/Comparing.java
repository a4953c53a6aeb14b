package paso.view.state;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import paso.analysis.Differences;
import paso.time.AsOf;

/**
 * Compares the clock's moment with another: begins with one that is worth it, steps it, ends, and says which of both is the
 * earlier. JavaFX thread only.
 */
public final class Comparing {

    private static final int DAYS_BACK = 7;

    /** Two moments in order, at every place. */
    public record Stretch(AsOf from, AsOf to) {}

    private final MapState state;
    private final Clock clock;
    private final ObjectProperty<AsOf> other;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final BooleanProperty sideBySide = new SimpleBooleanProperty();
    private boolean chosen;

    public Comparing(MapState state) {
        this.state = state;
        clock = state.clock();
        other = new SimpleObjectProperty<>(clock.asOf().get());
        other.addListener((property, was, is) -> {
            if (on.get() && !clock.against().get().equals(Optional.of(is))) {
                chosen = true;
                clock.against().set(Optional.of(is));
            }
        });
        clock.against().addListener((property, was, is) -> show());
        show();
    }

    private void show() {
        Optional<AsOf> against = clock.against().get();
        against.ifPresent(other::set);
        on.set(against.isPresent());
    }

    /** Whether two moments are compared. */
    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /** Whether each moment has a half of the map for itself, with the same place in its middle; else a bar swipes. */
    public BooleanProperty sideBySide() {
        return sideBySide;
    }

    /** The moment beside the clock's; while nothing is compared, the one that was last. */
    public ObjectProperty<AsOf> other() {
        return other;
    }

    public void toggle() {
        if (on.get()) {
            stop();
        } else {
            start();
        }
    }

    /** Begins with the moment that a person chose last, or else with {@link #proposal}. */
    void start() {
        boolean again = chosen && !other.get().equals(clock.asOf().get());
        clock.against().set(Optional.of(again ? other.get() : proposal()));
    }

    public void stop() {
        clock.against().set(Optional.empty());
    }

    /**
     * Where the window of time begins, if there is one; else a week earlier; where nothing differs since then, the day before
     * the latest change there was.
     */
    AsOf proposal() {
        AsOf now = clock.asOf().get();
        Optional<AsOf> since = clock.reading().since().map(clock::nearest).filter(moment -> !moment.equals(now));
        if (since.isPresent()) {
            return since.get();
        }
        AsOf weekBefore = clock.nearest(now.plus(-DAYS_BACK, ChronoUnit.DAYS));
        if (weekBefore.equals(now)) {
            return clock.nearest(now.plus(DAYS_BACK, ChronoUnit.DAYS));
        }
        if (!Differences.between(state.scene(), weekBefore, now).isEmpty()) {
            return weekBefore;
        }
        return state.scene()
                .previousChange(weekBefore)
                .map(change -> change.plus(-1, ChronoUnit.DAYS))
                .map(clock::nearest)
                .orElse(weekBefore);
    }

    public void stepDays(int days) {
        other.set(clock.nearest(other.get().plus(days, ChronoUnit.DAYS)));
    }

    public void nextChange() {
        state.scene().nextChange(other.get()).filter(clock::covers).ifPresent(other::set);
    }

    public void previousChange() {
        state.scene().previousChange(other.get()).filter(clock::covers).ifPresent(other::set);
    }

    /** Whether the moment beside the clock's is the earlier one, or the same. */
    public boolean isOtherFirst() {
        return !other.get().onAxis().isAfter(clock.asOf().get().onAxis());
    }

    private Stream<ZoneId> zones() {
        return state.scene().subjects().stream()
                .flatMap(subject -> subject.localZone().stream())
                .distinct();
    }

    /**
     * Both moments, the earlier first; empty while nothing is compared, and where a wall-clock time and an exact instant are
     * so close that which comes first differs from place to place.
     */
    public Optional<Stretch> stretch() {
        if (!on.get()) {
            return Optional.empty();
        }
        boolean otherFirst = !other.get().onAxis().isAfter(clock.shown().get().onAxis());
        AsOf first = otherFirst ? other.get() : clock.shown().get();
        AsOf second = otherFirst ? clock.shown().get() : other.get();
        boolean inOrder = zones().noneMatch(zone -> first.instantIn(zone).isAfter(second.instantIn(zone)));
        return inOrder ? Optional.of(new Stretch(first, second)) : Optional.empty();
    }
}
