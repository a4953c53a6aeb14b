package paso.view.event;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import paso.model.Event;
import paso.view.control.Icons;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/** The right end of the sheet of time: what happened, by date, narrowed by words and categories. */
public final class EventsSide extends VBox {

    private static final Duration COPIED_SHOWN = Duration.seconds(1.6);

    private final WindowText text;
    private EventRows rows;
    private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.ALL);
    private final EventFilterRow filterRow;
    private final EventList list;
    private final ToggleButton glass = new ToggleButton("", Icons.of(Feather.SEARCH));
    private final Label note = new Label();
    private final PauseTransition copiedShown = new PauseTransition(COPIED_SHOWN);
    private int fitting;

    /** @param openAddress opens the address of a source */
    public EventsSide(MapState state, Navigator navigator, WindowText text, Consumer<String> openAddress) {
        this.text = text;
        rows = new EventRows(state.scene());
        fitting = rows.total();
        filterRow = new EventFilterRow(filter, rows.categories(), text);
        list = new EventList(state, navigator, text, openAddress, this::sayCopied);
        Label title = new Label();
        title.textProperty().bind(text.bound("events"));
        title.getStyleClass().addAll("small-heading", "text-third");
        title.setMinWidth(Region.USE_PREF_SIZE);
        note.setId("events-note");
        note.getStyleClass().addAll("text-small", "text-third", "events-note");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        glass.setId("events-filter");
        Icons.dress(glass, text.bound("event.filter"));
        glass.getStyleClass().add("small");
        HBox head = new HBox(title, note, space, glass);
        head.getStyleClass().add("events-head");
        head.setAlignment(Pos.CENTER_LEFT);
        filterRow.visibleProperty().bind(glass.selectedProperty());
        filterRow.managedProperty().bind(glass.selectedProperty());
        glass.selectedProperty().addListener((property, was, is) -> {
            if (is) {
                filterRow.startTyping();
            } else {
                filter.set(EventFilter.ALL);
            }
        });
        list.setPlaceholder(nothing());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, filterRow, list);
        getStyleClass().add("events-side");
        filter.addListener((property, was, is) -> narrow());
        state.sceneProperty().addListener((property, was, is) -> {
            rows = new EventRows(is);
            filterRow.offer(rows.categories());
            narrow();
        });
        text.languageProperty().addListener((property, was, is) -> sayCount());
        copiedShown.setOnFinished(event -> sayCount());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sayCount();
    }

    /** The filter, for tests and for who wants to set it. */
    ObjectProperty<EventFilter> filter() {
        return filter;
    }

    EventList list() {
        return list;
    }

    private VBox nothing() {
        Label none = new Label();
        none.textProperty().bind(text.bound("event.none"));
        none.setWrapText(true);
        none.getStyleClass().add("text-second");
        Button clear = new Button();
        clear.setId("events-clear");
        clear.getStyleClass().add("field-button");
        clear.textProperty().bind(text.bound("list.clear"));
        clear.setOnAction(event -> filter.set(EventFilter.ALL));
        VBox nothing = new VBox(none, clear);
        nothing.setAlignment(Pos.TOP_LEFT);
        nothing.getStyleClass().add("list-none");
        return nothing;
    }

    private void narrow() {
        List<Event> now = rows.fitting(filter.get());
        fitting = now.size();
        list.show(now);
        if (filter.get().narrows()) {
            glass.setSelected(true);
        }
        sayCount();
    }

    private void sayCount() {
        copiedShown.stop();
        note.getStyleClass().remove("said");
        note.setText(
                filter.get().narrows()
                        ? text.of("event.count", fitting, rows.total())
                        : text.phrases().number(rows.total()));
    }

    private void sayCopied() {
        note.setText(text.of("event.copied"));
        if (!note.getStyleClass().contains("said")) {
            note.getStyleClass().add("said");
        }
        copiedShown.playFromStart();
    }

    /** Escape first clears, then closes. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && glass.isSelected()) {
            if (filter.get().narrows()) {
                filter.set(EventFilter.ALL);
            } else {
                glass.setSelected(false);
                list.requestFocus();
            }
            event.consume();
        }
    }
}
