package paso.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import paso.time.AsOf;

/**
 * The clock of the window: steps the state's date by days or from change to change, and lets it run. The date stays within
 * the dataset's days. JavaFX thread only.
 */
public final class Playback {

    /** How fast time can run. */
    public enum Speed {
        QUARTER_DAY(6),
        DAY(24),
        TWO_DAYS(48),
        FIVE_DAYS(120),
        WEEK(168),
        MONTH(720);

        private final int hoursPerSecond;

        Speed(int hoursPerSecond) {
            this.hoursPerSecond = hoursPerSecond;
        }

        public int hoursPerSecond() {
            return hoursPerSecond;
        }

        /** The next faster one, and after the fastest the slowest. */
        public Speed next() {
            List<Speed> all = List.of(values());
            return all.get((all.indexOf(this) + 1) % all.size());
        }
    }

    /** Steps a second, so that what moves does not jump by days. */
    private static final int STEPS_PER_SECOND = 12;

    private final MapState state;
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.DAY);
    private final Timeline ticks =
            new Timeline(new KeyFrame(Duration.seconds(1.0 / STEPS_PER_SECOND), tick -> advance()));

    public Playback(MapState state) {
        this.state = state;
        ticks.setCycleCount(Animation.INDEFINITE);
        playing.addListener((property, was, is) -> run(is));
    }

    /** Whether time runs. Starting on the last day starts over from the first; the end of the dataset stops it. */
    public BooleanProperty playing() {
        return playing;
    }

    /** How fast time runs. */
    public ObjectProperty<Speed> speed() {
        return speed;
    }

    public void toggle() {
        playing.set(!playing.get());
    }

    /** Moves by whole days, keeping the time of day; negative goes back. */
    public void stepDays(int days) {
        set(state.asOf().get().plus(days, ChronoUnit.DAYS));
    }

    /** Moves to the next moment at which some status changes; stays where there is none. */
    public void nextChange() {
        change(state.scene().nextChange(state.asOf().get()));
    }

    /** Moves to the last moment before at which some status changed; stays where there is none. */
    public void previousChange() {
        change(state.scene().previousChange(state.asOf().get()));
    }

    public void toFirstDay() {
        set(AsOf.noonOf(state.scene().info().firstDay()));
    }

    public void toLastDay() {
        set(AsOf.noonOf(state.scene().info().lastDay()));
    }

    private void change(Optional<AsOf> to) {
        to.filter(moment -> !day(moment).isBefore(state.scene().info().firstDay())
                        && !day(moment).isAfter(state.scene().info().lastDay()))
                .ifPresent(state.asOf()::set);
    }

    private void run(boolean run) {
        if (run) {
            if (atEnd()) {
                toFirstDay();
            }
            ticks.play();
        } else {
            ticks.stop();
        }
    }

    private void advance() {
        set(state.asOf().get().plus(60L * speed.get().hoursPerSecond() / STEPS_PER_SECOND, ChronoUnit.MINUTES));
        if (atEnd()) {
            playing.set(false);
        }
    }

    private boolean atEnd() {
        return !day(state.asOf().get()).isBefore(state.scene().info().lastDay());
    }

    private void set(AsOf moment) {
        LocalDate first = state.scene().info().firstDay();
        LocalDate last = state.scene().info().lastDay();
        LocalDate day = day(moment);
        LocalDate within = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        state.asOf()
                .set(within.equals(day) ? moment : moment.plus(ChronoUnit.DAYS.between(day, within), ChronoUnit.DAYS));
    }

    private static LocalDate day(AsOf moment) {
        return moment.localIn(ZoneOffset.UTC).toLocalDate();
    }
}
