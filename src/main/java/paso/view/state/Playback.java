package paso.view.state;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import paso.model.Scene;
import paso.model.Subject;
import paso.time.AsOf;
import paso.time.TimeLength;
import paso.time.TimeLength.Unit;

/**
 * Moves the clock: by steps, from change to change, and by itself. While it plays, it stands only at moments that are whole
 * {@linkplain #frameMinutes frames} from where it began, so that what is seen at a speed is the same each time. JavaFX
 * thread only.
 */
public final class Playback {

    /** Speeds to choose from, as time that passes in a second. */
    public static final List<TimeLength> SPEEDS = List.of(
            TimeLength.of(1, Unit.HOUR),
            TimeLength.of(6, Unit.HOUR),
            TimeLength.of(12, Unit.HOUR),
            TimeLength.of(1, Unit.DAY),
            TimeLength.of(2, Unit.DAY),
            TimeLength.of(1, Unit.WEEK),
            TimeLength.of(1, Unit.MONTH));

    /** Steps to choose from. */
    public static final List<TimeLength> STEPS = List.of(
            TimeLength.of(1, Unit.HOUR),
            TimeLength.of(1, Unit.DAY),
            TimeLength.of(1, Unit.WEEK),
            TimeLength.of(1, Unit.MONTH));

    static final int FRAMES_PER_SECOND = 30;

    private static final double MINUTES_PER_DAY = 1440;
    private static final long LAST_MINUTE_OF_DAY = 1439;

    private final MapState state;
    private final Clock clock;
    private final Supplier<Instant> now;
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final BooleanProperty looping = new SimpleBooleanProperty();
    private final BooleanProperty ofSelection = new SimpleBooleanProperty();
    private final ObjectProperty<TimeLength> speed = new SimpleObjectProperty<>(TimeLength.of(1, Unit.DAY));
    private final ObjectProperty<TimeLength> step = new SimpleObjectProperty<>(TimeLength.of(1, Unit.DAY));
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nowNanos) {
            frame(nowNanos);
        }
    };
    private long begunNanos = -1;
    private long shownFrames;

    /** @param now the present, for jumping there */
    public Playback(MapState state, Supplier<Instant> now) {
        this.state = state;
        this.clock = state.clock();
        this.now = now;
        playing.addListener((property, was, is) -> run(is));
        speed.addListener((property, was, is) -> begunNanos = -1);
    }

    /** Whether time runs. Starting on the last day starts over from the first; the end of the dataset stops or loops. */
    public BooleanProperty playing() {
        return playing;
    }

    /** Whether time goes on from the first day after the last. */
    public BooleanProperty looping() {
        return looping;
    }

    /** Whether "the next change" is one of the selected subject, where one is selected that changes; else of anything. */
    public BooleanProperty ofSelection() {
        return ofSelection;
    }

    /** The time that passes in a second. */
    public ObjectProperty<TimeLength> speed() {
        return speed;
    }

    /** How far one step goes. */
    public ObjectProperty<TimeLength> step() {
        return step;
    }

    public void toggle() {
        playing.set(!playing.get());
    }

    public void stepForward() {
        clock.goTo(step.get().after(clock.asOf().get()));
    }

    public void stepBack() {
        clock.goTo(step.get().before(clock.asOf().get()));
    }

    /** Moves to the next moment at which a status changes; stays where there is none. */
    public void nextChange() {
        go(Scene.after(clock.asOf().get(), watched()));
    }

    /** Moves to the last moment before at which a status changed; stays where there is none. */
    public void previousChange() {
        go(Scene.before(clock.asOf().get(), watched()));
    }

    private NavigableSet<Instant> watched() {
        return state.selected()
                .filter(subject -> ofSelection.get())
                .map(Subject::changeTimes)
                .filter(times -> !times.isEmpty())
                .orElseGet(state.scene()::changeTimes);
    }

    /** The present, or the day of the dataset nearest to it. */
    public void toNow() {
        clock.goTo(AsOf.exactly(now.get()));
    }

    public void toFirstDay() {
        clock.goTo(AsOf.noonOf(clock.firstDay()));
    }

    public void toLastDay() {
        clock.goTo(AsOf.noonOf(clock.lastDay()));
    }

    private void go(Optional<AsOf> to) {
        to.filter(clock::covers).ifPresent(clock::goTo);
    }

    private void run(boolean run) {
        clock.setRuns(run);
        if (run) {
            if (atEnd()) {
                clock.goTo(start());
            }
            begunNanos = -1;
            timer.start();
        } else {
            timer.stop();
        }
    }

    /** The minutes of one frame at a speed: what passes in a thirtieth of a second, at least one. */
    public static long frameMinutes(TimeLength speed) {
        return Math.max(1, Math.round(speed.days() * MINUTES_PER_DAY / FRAMES_PER_SECOND));
    }

    private void frame(long nowNanos) {
        if (begunNanos < 0) {
            begunNanos = nowNanos;
            shownFrames = 0;
            return;
        }
        double minutes = (nowNanos - begunNanos) / 1e9 * speed.get().days() * MINUTES_PER_DAY;
        long due = (long) (minutes / frameMinutes(speed.get()));
        if (due > shownFrames) {
            long pass = (due - shownFrames) * frameMinutes(speed.get());
            shownFrames = due;
            advance(pass);
        }
    }

    private void advance(long minutes) {
        AsOf next = clock.asOf().get().plus(minutes, ChronoUnit.MINUTES);
        if (clock.covers(next)) {
            clock.goTo(next);
        } else if (looping.get()) {
            clock.goTo(start());
        } else {
            clock.goTo(end());
            playing.set(false);
        }
    }

    private AsOf start() {
        return AsOf.local(clock.firstDay().atStartOfDay());
    }

    private AsOf end() {
        return AsOf.local(clock.lastDay().atStartOfDay().plusMinutes(LAST_MINUTE_OF_DAY));
    }

    private boolean atEnd() {
        return !clock.asOf()
                .get()
                .plus(frameMinutes(speed.get()), ChronoUnit.MINUTES)
                .localIn(ZoneOffset.UTC)
                .isBefore(end().localIn(ZoneOffset.UTC));
    }
}
