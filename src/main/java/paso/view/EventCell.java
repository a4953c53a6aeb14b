package paso.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import paso.model.Event;
import paso.model.Language;
import paso.time.AsOf;

/** One event in the list beside the timeline: its day and title, paler where it is still to come. */
final class EventCell extends ListCell<Event> {

    static final double HEIGHT_PX = 24;
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final MapState state;
    private final SheetWords words;
    private final Label date = new Label();
    private final Label title = new Label();
    private final HBox line = new HBox(date, title);
    private final Tooltip tip = new Tooltip();

    /** Held here, since the state must not hold cells alive. */
    private final ChangeListener<AsOf> clock = (property, was, is) -> mark();

    private final ChangeListener<Language> speech = (property, was, is) -> updateItem(getItem(), isEmpty());

    EventCell(MapState state, SheetWords words) {
        this.state = state;
        this.words = words;
        date.getStyleClass().addAll("text-small", "text-third", "event-date");
        title.getStyleClass().add("event-title");
        title.setMinWidth(20);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("event-line");
        tip.setWrapText(true);
        tip.setMaxWidth(340);
        setPrefWidth(0);
        setPrefHeight(HEIGHT_PX);
        getStyleClass().add("event-cell");
        state.asOf().addListener(new WeakChangeListener<>(clock));
        state.language().addListener(new WeakChangeListener<>(speech));
    }

    @Override
    protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        if (empty || event == null) {
            setGraphic(null);
            setTooltip(null);
        } else {
            String name = event.name().in(words.language());
            date.setText(words.dates().dayOfYear(event.date()));
            title.setText(name);
            String when = words.dates().weekday(event.date());
            tip.setText(event.detail().isBlank() ? when + "\n" + name : when + "\n" + name + "\n" + event.detail());
            setTooltip(tip);
            setAccessibleText(when + ", " + name);
            setGraphic(line);
        }
        mark();
    }

    private void mark() {
        Event event = getItem();
        LocalDate today = state.asOf().get().localIn(ZoneOffset.UTC).toLocalDate();
        pseudoClassStateChanged(AHEAD, event != null && event.date().isAfter(today));
        pseudoClassStateChanged(TODAY, event != null && event.date().equals(today));
    }
}
