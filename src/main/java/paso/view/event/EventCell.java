package paso.view.event;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import paso.model.Event;
import paso.model.Language;
import paso.view.control.Icons;
import paso.view.words.WindowText;

/**
 * A row of the list beside the timeline: an event with its day and title, paler where it is still to come, and what can be
 * done with its source; or the clock's day.
 */
final class EventCell extends ListCell<EventRow> {

    static final double HEIGHT_PX = 24;
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final ReadOnlyObjectProperty<LocalDate> day;
    private final Links links;
    private final WindowText text;
    private final Label date = new Label();
    private final Label title = new Label();
    private final Button copy;
    private final Button open;
    private final HBox line;
    private final Label nowDate = new Label();
    private final HBox nowLine = new HBox(rule(), nowDate, rule());
    private final Tooltip tip = new Tooltip();

    /** Held here, since the list and the state must not hold cells alive. */
    private final ChangeListener<LocalDate> dayChange = (property, was, is) -> mark();

    private final ChangeListener<Language> speech = (property, was, is) -> updateItem(getItem(), isEmpty());

    /** What can be done with the source of an event. */
    interface Links {
        /** Whether a source of it has an address. */
        boolean hasLink(Event event);

        void copyLink(Event event);

        void openLink(Event event);
    }

    /** @param day the clock's */
    EventCell(ReadOnlyObjectProperty<LocalDate> day, Links links, WindowText text) {
        this.day = day;
        this.links = links;
        this.text = text;
        date.getStyleClass().addAll("text-small", "text-third", "event-date");
        title.getStyleClass().add("event-title");
        title.setMinWidth(20);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        copy = action(Feather.COPY, "event-copy", "event.copyLink", () -> event().ifPresent(links::copyLink));
        open = action(Feather.EXTERNAL_LINK, "event-open", "event.open", () -> event().ifPresent(links::openLink));
        line = new HBox(date, title, copy, open);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("event-line");
        nowDate.getStyleClass().addAll("text-small", "event-now-date");
        nowDate.setMinWidth(Region.USE_PREF_SIZE);
        nowLine.setAlignment(Pos.CENTER);
        nowLine.getStyleClass().add("event-now");
        tip.setWrapText(true);
        tip.setMaxWidth(340);
        setPrefWidth(0);
        setPrefHeight(HEIGHT_PX);
        getStyleClass().add("event-cell");
        hoverProperty().addListener((property, was, is) -> showActions());
        selectedProperty().addListener((property, was, is) -> showActions());
        day.addListener(new WeakChangeListener<>(dayChange));
        text.languageProperty().addListener(new WeakChangeListener<>(speech));
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("event-now-rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        return rule;
    }

    private Button action(Feather icon, String styleClass, String key, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        Icons.dress(button, text.bound(key));
        button.getStyleClass().addAll("small", "event-action", styleClass);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        button.setOnMouseClicked(javafx.event.Event::consume);
        return button;
    }

    /** What the row is about; empty for the clock's row and below the last. */
    Optional<Event> event() {
        return !isEmpty() && getItem() instanceof EventRow.Entry entry ? Optional.of(entry.event()) : Optional.empty();
    }

    @Override
    protected void updateItem(@Nullable EventRow row, boolean empty) {
        super.updateItem(row, empty);
        setTooltip(null);
        setGraphic(null);
        setAccessibleText(null);
        if (!empty && row instanceof EventRow.Entry entry) {
            showEvent(entry.event());
        } else if (!empty && row instanceof EventRow.Now now) {
            nowDate.setText(text.dates().day(now.day()));
            setAccessibleText(text.of("event.now", text.dates().weekday(now.day())));
            setGraphic(nowLine);
        }
        pseudoClassStateChanged(NOW, !empty && row instanceof EventRow.Now);
        mark();
    }

    private void showEvent(Event event) {
        String name = event.name().in(text.language());
        date.setText(text.dates().dayOfYear(event.date()));
        title.setText(name);
        String when = text.dates().weekday(event.date());
        tip.setText(event.detail().isBlank() ? when + "\n" + name : when + "\n" + name + "\n" + event.detail());
        setTooltip(tip);
        setAccessibleText(when + ", " + name);
        setGraphic(line);
        showActions();
    }

    private void showActions() {
        boolean shown =
                (isHover() || isSelected()) && event().filter(links::hasLink).isPresent();
        for (Button button : new Button[] {copy, open}) {
            button.setVisible(shown);
            button.setManaged(shown);
        }
    }

    private void mark() {
        Optional<LocalDate> of = event().map(Event::date);
        LocalDate today = day.get();
        pseudoClassStateChanged(AHEAD, of.filter(day -> day.isAfter(today)).isPresent());
        pseudoClassStateChanged(TODAY, of.filter(today::equals).isPresent());
    }
}
