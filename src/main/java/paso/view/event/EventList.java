package paso.view.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import paso.model.Event;
import paso.model.Subject;
import paso.time.AsOf;
import paso.view.state.Clock;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/**
 * The events by date, with the clock's day between those that have happened and those to come; kept at that day. A click
 * moves the clock to one and shows it on the map.
 */
final class EventList extends ListView<EventRow> implements EventCell.Links {

    private final MapState state;
    private final Navigator navigator;
    private final WindowText text;
    private final Consumer<String> openAddress;
    private final Runnable copied;
    private final ObservableList<EventRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ContextMenu menu = new ContextMenu();
    private List<Event> events;
    private boolean opening;
    private boolean stepping;

    /**
     * @param openAddress opens the address of a source
     * @param copied is told when something has gone to the clipboard
     */
    EventList(MapState state, Navigator navigator, WindowText text, Consumer<String> openAddress, Runnable copied) {
        this.state = state;
        this.navigator = navigator;
        this.text = text;
        this.openAddress = openAddress;
        this.copied = copied;
        this.events = state.scene().events();
        this.day = new ReadOnlyObjectWrapper<>(state.clock().day());
        setItems(rows);
        setId("event-list");
        getStyleClass().add("quiet-list");
        setFixedCellSize(EventCell.HEIGHT_PX);
        setCellFactory(list -> new EventCell(day(), this, text));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && rowAt(event.getPickResult().getIntersectedNode()).isPresent()) {
                selectedEvent().ifPresent(this::open);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::askForMenu);
        getSelectionModel()
                .selectedIndexProperty()
                .addListener((property, was, is) -> skipNow(was.intValue(), is.intValue()));
        state.shownAsOf().addListener((property, was, is) -> goTo(Clock.dayOf(is)));
        state.selectedId().addListener((property, was, is) -> showSelection(is));
        heightProperty().addListener((property, was, is) -> Platform.runLater(this::follow));
        rows.setAll(EventRows.split(events, day.get()));
        showSelection(state.selectedId().get());
        follow();
    }

    /** The day that parts past from coming; changes once a day however fast the clock ticks. */
    ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** Lists other events, given by date. */
    void show(List<Event> fitting) {
        events = List.copyOf(fitting);
        stepping = true;
        Optional<Event> kept = selectedEvent();
        rows.setAll(EventRows.split(events, day.get()));
        select(kept.map(Event::id).or(() -> state.selectedId().get()));
        stepping = false;
        follow();
    }

    private void goTo(LocalDate next) {
        if (next.equals(day.get())) {
            return;
        }
        day.set(next);
        if (!rows.isEmpty()) {
            int to = EventRows.pastBy(next, events);
            if (to < rows.size() && rows.get(to) instanceof EventRow.Now) {
                rows.set(to, new EventRow.Now(next));
            } else {
                moveNow(to, next);
            }
            follow();
        }
    }

    private void moveNow(int to, LocalDate next) {
        stepping = true;
        Optional<String> kept = selectedEvent().map(Event::id);
        rows.removeIf(EventRow.Now.class::isInstance);
        rows.add(to, new EventRow.Now(next));
        select(kept);
        stepping = false;
    }

    /** Scrolls to where past and coming meet, in the middle. */
    private void follow() {
        if (!opening) {
            int shown = (int) Math.max(3, getHeight() / EventCell.HEIGHT_PX);
            scrollTo(Math.max(0, EventRows.pastBy(day.get(), events) - (shown - 1) / 2));
        }
    }

    private void open(Event event) {
        opening = true;
        state.clock().goTo(AsOf.noonOf(event.date()));
        state.selectedId().set(Optional.of(event.id()));
        opening = false;
        placeOf(event).ifPresent(navigator::flyTo);
    }

    /** The event itself, or where it has no one place the first of what it is about that has. */
    private Optional<Subject> placeOf(Event event) {
        return Stream.concat(
                        Stream.of(event), event.subjectIds().stream().flatMap(id -> state.scene().find(id).stream()))
                .filter(subject -> subject.geometry().isPresent())
                .findFirst();
    }

    private void key(KeyEvent event) {
        Optional<Event> selected = selectedEvent();
        if (selected.isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShortcutDown()) {
                openLink(selected.get());
            } else {
                open(selected.get());
            }
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copyLink(selected.get());
            event.consume();
        }
    }

    /** The clock's row is no event: the arrow keys go over it. */
    private void skipNow(int was, int is) {
        if (!stepping && is >= 0 && is < rows.size() && rows.get(is) instanceof EventRow.Now) {
            int next = is + (was > is ? -1 : 1);
            int target = next >= 0 && next < rows.size() ? next : was;
            Platform.runLater(() -> {
                if (target >= 0 && target < rows.size()) {
                    getSelectionModel().clearAndSelect(target);
                } else {
                    getSelectionModel().clearSelection();
                }
            });
        }
    }

    private Optional<Event> selectedEvent() {
        return getSelectionModel().getSelectedItem() instanceof EventRow.Entry entry
                ? Optional.of(entry.event())
                : Optional.empty();
    }

    private void showSelection(Optional<String> id) {
        stepping = true;
        select(id);
        stepping = false;
    }

    private void select(Optional<String> id) {
        for (int i = 0; i < rows.size() && id.isPresent(); i++) {
            if (rows.get(i) instanceof EventRow.Entry entry
                    && entry.event().id().equals(id.get())) {
                getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    // what can be taken from an event

    EventText text() {
        return new EventText(state.scene(), text.language());
    }

    @Override
    public boolean hasLink(Event event) {
        return text().firstLink(event).isPresent();
    }

    @Override
    public void openLink(Event event) {
        text().firstLink(event).ifPresent(openAddress);
    }

    @Override
    public void copyLink(Event event) {
        text().firstLink(event).ifPresent(this::copy);
    }

    private void copy(String copiedText) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copiedText);
        Clipboard.getSystemClipboard().setContent(content);
        copied.run();
    }

    private void askForMenu(ContextMenuEvent event) {
        Optional<Event> about = event.isKeyboardTrigger()
                ? selectedEvent()
                : rowAt(event.getPickResult().getIntersectedNode());
        menu.hide();
        if (about.isPresent()) {
            fill(about.get());
            menu.show(this, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void fill(Event event) {
        List<String> links = text().links(event);
        MenuItem copyLink = item("event.copyLink", () -> copyLink(event));
        MenuItem openLink = item("event.open", () -> openLink(event));
        copyLink.setDisable(links.isEmpty());
        openLink.setDisable(links.isEmpty());
        menu.getItems().setAll(openLink, copyLink);
        if (links.size() > 1) {
            MenuItem all = item("event.copyLinks", () -> copy(String.join("\n", links)));
            menu.getItems().add(all);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item("event.copyText", () -> copy(text().of(event))));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(text.of(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Optional<Event> rowAt(@Nullable Node picked) {
        for (Node node = picked; node != null; node = node.getParent()) {
            if (node instanceof EventCell cell) {
                return cell.event();
            }
        }
        return Optional.empty();
    }
}
