package paso.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import paso.model.Event;
import paso.time.AsOf;

/** The events by date, kept at the state's own; a click moves the clock to one and shows it on the map. */
final class EventList extends ListView<Event> {

    private static final int SHOWN_BEFORE = 1;

    private static final int SHOWN_BEFORE_GAP = 3;

    private final MapState state;
    private final Navigator navigator;
    private final List<Event> events;
    private boolean opening;

    EventList(MapState state, Navigator navigator, SheetWords words) {
        super(FXCollections.observableArrayList(state.scene().events()));
        this.state = state;
        this.navigator = navigator;
        this.events = state.scene().events();
        setId("event-list");
        getStyleClass().add("quiet-list");
        setFixedCellSize(EventCell.HEIGHT_PX);
        setCellFactory(list -> new EventCell(state, words));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && isOnRow(event)) {
                openSelected();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
        state.asOf().addListener((property, was, is) -> follow());
        state.selectedId().addListener((property, was, is) -> showSelection(is));
        heightProperty().addListener((property, was, is) -> Platform.runLater(this::follow));
        follow();
    }

    private static boolean isOnRow(MouseEvent event) {
        for (javafx.scene.Node node = event.getPickResult().getIntersectedNode();
                node != null;
                node = node.getParent()) {
            if (node instanceof EventCell cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    private void openSelected() {
        Event event = getSelectionModel().getSelectedItem();
        if (event != null) {
            opening = true;
            state.asOf().set(AsOf.noonOf(event.date()));
            state.selectedId().set(Optional.of(event.id()));
            opening = false;
            navigator.flyTo(event);
        }
    }

    /** Scrolls to the events of the day, or to between the last and the next, with some before. */
    private void follow() {
        if (opening) {
            return;
        }
        LocalDate today = state.asOf().get().localIn(ZoneOffset.UTC).toLocalDate();
        int past = (int)
                events.stream().filter(event -> event.date().isBefore(today)).count();
        boolean anyToday = past < events.size() && events.get(past).date().equals(today);
        scrollTo(Math.max(0, past - (anyToday ? SHOWN_BEFORE : SHOWN_BEFORE_GAP)));
    }

    private void showSelection(Optional<String> id) {
        int index = -1;
        for (int i = 0; i < events.size() && id.isPresent(); i++) {
            index = events.get(i).id().equals(id.get()) ? i : index;
        }
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(index);
        }
    }
}
