package paso.view.state;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import paso.model.DatasetInfo;
import paso.time.AsOf;
import paso.time.ClockReading;
import paso.time.TimeWindow;

/**
 * The one clock of the window: map, sheets, card, search, legend and exports answer for what it says and for nothing else.
 * JavaFX thread only.
 *
 * <p>While time plays the map is a picture behind. What stands beside it follows {@link #shown}, which then is what the picture
 * on the screen is as of, so that both tell of the same moment.
 */
public final class Clock {

    private LocalDate firstDay;
    private LocalDate lastDay;
    private final ReadOnlyObjectWrapper<AsOf> asOf;
    private final ReadOnlyObjectWrapper<AsOf> shown;
    private Optional<AsOf> ofPicture = Optional.empty();
    private boolean runs;
    private boolean followsPicture;
    private final ObjectProperty<Optional<TimeWindow>> window = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AsOf>> against = new SimpleObjectProperty<>(Optional.empty());

    /** Stands at noon of the dataset's own day. */
    public Clock(DatasetInfo info) {
        this.firstDay = info.firstDay();
        this.lastDay = info.lastDay();
        this.asOf = new ReadOnlyObjectWrapper<>(AsOf.noonOf(info.defaultDay()));
        this.shown = new ReadOnlyObjectWrapper<>(asOf.get());
        asOf.addListener((property, was, is) -> {
            followsPicture = runs;
            show();
        });
    }

    /** Takes the first and the last day of another dataset, and stays where it is as far as they allow. */
    void show(DatasetInfo info) {
        firstDay = info.firstDay();
        lastDay = info.lastDay();
        goTo(asOf.get());
        against.set(against.get().map(this::nearest));
    }

    private void show() {
        shown.set(followsPicture ? ofPicture.orElse(asOf.get()) : asOf.get());
    }

    /** Tells what the map's picture on the screen is as of. */
    public void pictureShown(AsOf moment) {
        ofPicture = Optional.of(moment);
        show();
    }

    /** Whether time plays. When it stops, the picture of where it stopped is still waited for. */
    void setRuns(boolean now) {
        runs = now;
        followsPicture |= now;
        show();
    }

    /** What is told beside the map is as of: the clock's moment, or the picture's while time plays and until it is drawn. */
    public ReadOnlyObjectProperty<AsOf> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The moment that everything is shown as of; {@link #goTo} changes it. */
    public ReadOnlyObjectProperty<AsOf> asOf() {
        return asOf.getReadOnlyProperty();
    }

    /** How far back what is shown reaches; empty for the moment alone. */
    public ObjectProperty<Optional<TimeWindow>> window() {
        return window;
    }

    /** Another moment that the first is compared with, shown beside it. */
    public ObjectProperty<Optional<AsOf>> against() {
        return against;
    }

    public ClockReading reading() {
        return new ClockReading(asOf.get(), window.get());
    }

    /** The dataset's first day. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The dataset's last day. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** The day that the clock shows, in the zones that it holds in. */
    public LocalDate day() {
        return dayOf(asOf.get());
    }

    public boolean covers(AsOf moment) {
        LocalDate day = dayOf(moment);
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Goes to a moment, or to the same time of day on the dataset's first or last day where that is the nearest. */
    public void goTo(AsOf moment) {
        asOf.set(nearest(moment));
    }

    /** The moment itself, or one on the dataset's first or last day at the same time of day. */
    AsOf nearest(AsOf moment) {
        LocalDate day = dayOf(moment);
        LocalDate within = day.isBefore(firstDay) ? firstDay : day.isAfter(lastDay) ? lastDay : day;
        return within.equals(day) ? moment : moment.plus(ChronoUnit.DAYS.between(day, within), ChronoUnit.DAYS);
    }

    public static LocalDate dayOf(AsOf moment) {
        return moment.localIn(ZoneOffset.UTC).toLocalDate();
    }
}
