package paso.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paso.geo.Viewport;
import paso.time.AsOf;
import paso.view.RealWindow;
import paso.view.control.Command;
import paso.view.control.Shortcut;
import paso.view.timeline.TimelineChart;
import paso.view.words.WindowText;

/** Every key of the table of commands, pressed in the real window. */
class CommandsTest extends RealWindow {

    private static final Map<String, KeyCode> CODES = Map.ofEntries(
            Map.entry("←", KeyCode.LEFT),
            Map.entry("→", KeyCode.RIGHT),
            Map.entry("↑", KeyCode.UP),
            Map.entry("↓", KeyCode.DOWN),
            Map.entry("PgUp", KeyCode.PAGE_UP),
            Map.entry("PgDn", KeyCode.PAGE_DOWN),
            Map.entry("Space", KeyCode.SPACE),
            Map.entry("Esc", KeyCode.ESCAPE),
            Map.entry("Menu", KeyCode.CONTEXT_MENU),
            Map.entry(",", KeyCode.COMMA),
            Map.entry(".", KeyCode.PERIOD),
            Map.entry("?", KeyCode.SLASH),
            Map.entry("+", KeyCode.PLUS),
            Map.entry("-", KeyCode.MINUS));

    private int chosen;
    private int printers;

    @BeforeEach
    void openWindow() throws TimeoutException {
        open(WindowStart.plain());
        waitForMap();
        interact(() -> {
            workspace().files().setChooser(() -> {
                chosen++;
                return List.<Path>of();
            });
            workspace().printing().setPrinters(() -> {
                printers++;
                return Optional.empty();
            });
        });
    }

    private TimelineChart chart() {
        return (TimelineChart) lookup("#timeline-canvas").query().getParent();
    }

    /** Presses a key as what has the focus gets it. */
    private void press(Shortcut shortcut) {
        interact(() -> {
            KeyCode code = CODES.getOrDefault(shortcut.key(), KeyCode.getKeyCode(shortcut.key()));
            String typed = shortcut.key().length() == 1 ? shortcut.key() : "";
            Event.fireEvent(
                    stage.getScene().getFocusOwner(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            typed,
                            typed,
                            code,
                            shortcut.shift(),
                            shortcut.ctrl(),
                            shortcut.alt(),
                            false));
        });
    }

    private boolean isSeen(String id) {
        return lookup(id).<Node>query().isVisible();
    }

    private boolean isFolded(String id) {
        return lookup(id).<Node>query().isVisible();
    }

    private static List<Window> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .toList();
    }

    /** What a command changes, as it is now; one that is not here does not compile. */
    private Object effect(Command command) {
        return switch (command) {
            case SEARCH -> stage.getScene().getFocusOwner().getId();
            case EXPORT -> isSeen("#export");
            case OPEN -> chosen;
            case PRINT -> printers;
            case COPY_PICTURE -> Clipboard.getSystemClipboard().hasImage();
            case COPY_CITATION -> Clipboard.getSystemClipboard().hasString();
            case PLAY -> workspace().playback().playing().get();
            case STEP_BACK,
                    STEP_FORWARD,
                    PREVIOUS_CHANGE,
                    NEXT_CHANGE,
                    FIRST_DAY,
                    LAST_DAY,
                    LANES_STEP_BACK,
                    LANES_STEP_FORWARD,
                    LANES_PREVIOUS_CHANGE,
                    LANES_NEXT_CHANGE,
                    LANES_FIRST_DAY,
                    LANES_LAST_DAY -> state().asOf().get();
            case LOOP -> workspace().playback().looping().get();
            case CLOCK -> isSeen("#clock-panel");
            case TYPE_DATE -> isSeen("#date-typed");
            case COMPARE -> state().clock().against().get().isPresent();
            case CHARTS -> state().charts().get();
            case UNDO, REDO -> state().document().shown().get();
            case LAYER -> List.copyOf(state().layers());
            case FOLD_LAYERS -> isFolded("#layers-tab");
            case FOLD_STATUS -> isFolded("#status-tab");
            case FOLD_TIMELINE -> isFolded("#timeline-tab");
            case HELP -> isSeen("#help");
            case PAN_LEFT, PAN_UP, PAN_RIGHT, PAN_DOWN, ZOOM_IN, ZOOM_OUT, HOME, BACK, FORWARD ->
                state().viewport().get();
            case OVERVIEW -> workspace().map().overview().wanted().get();
            case MAP_MENU -> menus().size();
            case NEXT_THING, PREVIOUS_THING -> state().hoveredId().get();
            case SELECT, SELECT_NOTHING, LANE_SELECT -> state().selectedId().get();
            case LANE_GO -> state().viewport().get();
            case LANE_UP, LANE_DOWN, LANES_PAGE_UP, LANES_PAGE_DOWN -> chart().focusedRow();
            case LANES_ZOOM_IN, LANES_ZOOM_OUT, LANES_WHOLE -> chart().axis();
            case RESET_LAYOUT, ABOUT -> "no key";
        };
    }

    /** Makes sure that there is something to do. */
    private void prepare(Command command) {
        interact(() -> {
            state().clock().goTo(AsOf.noonOf(LocalDate.of(2023, 12, 20)));
            Clipboard.getSystemClipboard().setContent(new ClipboardContent());
        });
        switch (command) {
            case HOME, BACK -> interact(this::moveAway);
            case UNDO -> interact(() -> workspace().commands().run(Command.LAYER));
            case REDO ->
                interact(() -> {
                    workspace().commands().run(Command.LAYER);
                    workspace().commands().run(Command.UNDO);
                });
            case FORWARD ->
                interact(() -> {
                    moveAway();
                    state().goBack();
                });
            case PREVIOUS_THING -> {
                press(Command.NEXT_THING.shortcuts().get(0));
                press(Command.NEXT_THING.shortcuts().get(0));
            }
            case SELECT -> press(Command.NEXT_THING.shortcuts().get(0));
            case SELECT_NOTHING -> interact(() -> state().selectedId().set(Optional.of("lukeville")));
            case LANE_UP, LANES_PAGE_UP -> goDownLanes(12);
            case LANES_PAGE_DOWN, LANE_DOWN -> goDownLanes(1);
            case LANE_SELECT, LANE_GO -> {
                interact(() -> state().selectedId().set(Optional.empty()));
                goDownLanes(2);
            }
            case LANES_ZOOM_OUT, LANES_WHOLE -> interact(() -> chart().zoomBy(4));
            default -> {}
        }
    }

    private void goDownLanes(int rows) {
        for (int i = 0; i < rows; i++) {
            interact(() -> workspace().commands().run(Command.LANE_DOWN));
        }
    }

    private void moveAway() {
        workspace().navigator().stop();
        state().rememberExtent();
        Viewport present = state().viewport().get();
        state().moveTo(present.draggedBy(100, 60));
    }

    private void focus(Command.Where where) {
        interact(() -> {
            switch (where) {
                case MAP -> workspace().map().requestFocus();
                case TIMELINE -> chart().requestFocus();
                case ANYWHERE -> lookup("#status-list").<Node>query().requestFocus();
            }
        });
    }

    @Test
    void everyKeyDoesWhatTheTableSays() throws TimeoutException {
        Set<Command> flipsBack = EnumSet.of(
                Command.PLAY,
                Command.COMPARE,
                Command.EXPORT,
                Command.HELP,
                Command.CLOCK,
                Command.FOLD_LAYERS,
                Command.FOLD_STATUS,
                Command.FOLD_TIMELINE);
        for (Command command : Command.values()) {
            for (Shortcut shortcut : command.shortcuts()) {
                focus(command.where());
                prepare(command);
                waitForMap();
                Object before = fx(() -> effect(command));
                press(shortcut);
                try {
                    waitUntil(() -> !effect(command).equals(before));
                } catch (TimeoutException nothing) {
                    throw new AssertionError(shortcut.words() + " did not do " + command, nothing);
                }
                interact(() -> menus().forEach(Window::hide));
                if (flipsBack.contains(command)) {
                    interact(() -> workspace().commands().run(command));
                }
            }
        }
    }

    @Test
    void everyCommandIsBound() {
        assertThat(Command.values()).allSatisfy(command -> assertThat(
                        fx(() -> workspace().commands().isBound(command)))
                .isTrue());
    }

    @Test
    void everyKeyIsInTheListOfKeys() throws TimeoutException {
        interact(() -> workspace().commands().run(Command.HELP));
        waitUntil(() -> isSeen("#help"));
        Map<String, String> lines = fx(() -> lookup("#help .key").<Label>queryAll().stream()
                .collect(Collectors.toMap(CommandsTest::wordsBeside, Label::getText)));
        for (Command command : Command.values()) {
            command.helpKey().ifPresent(words -> assertThat(lines.get(words(words)))
                    .as(command.name())
                    .contains(command.shortcuts().get(0).key()));
        }
    }

    private String words(String key) {
        return fx(() -> new WindowText(state().language()).of(key));
    }

    private static String wordsBeside(Label keys) {
        Parent cell = keys.getParent();
        GridPane grid = (GridPane) cell.getParent();
        return grid.getChildren().stream()
                .filter(Label.class::isInstance)
                .filter(other -> GridPane.getRowIndex(other).equals(GridPane.getRowIndex(cell)))
                .map(other -> ((Label) other).getText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void homeIsHomeAlsoWhereAListHasTheFocus() throws TimeoutException {
        Viewport home = fx(() -> state().viewport().get());
        List<ListView<?>> lists = new ArrayList<>();
        interact(() -> lists.addAll(
                lookup(node -> node instanceof ListView<?> && node.isVisible()).<ListView<?>>queryAll()));
        assertThat(lists).hasSizeGreaterThanOrEqualTo(2);
        for (ListView<?> list : lists) {
            interact(() -> workspace().navigator().zoomBy(2));
            waitUntil(() -> !state().viewport().get().equals(home));
            interact(list::requestFocus);
            type(KeyCode.HOME);

            waitUntil(() -> Math.abs(state().viewport().get().metersPerPixel() / home.metersPerPixel() - 1) < 1e-6);
        }
    }

    @Test
    void spacePressesTheButtonThatHasTheFocus() throws TimeoutException {
        interact(() -> lookup("#menu-button").<Node>query().requestFocus());
        type(KeyCode.SPACE);
        waitUntil(() -> !menus().isEmpty());

        assertThat(fx(() -> workspace().playback().playing().get())).isFalse();
    }

    @Test
    void keysAreTextInAFieldOfText() throws TimeoutException {
        interact(() -> workspace().commands().run(Command.SEARCH));
        AsOf before = fx(() -> state().asOf().get());
        type(KeyCode.N).type(KeyCode.SPACE).type(KeyCode.C).type(KeyCode.HOME);

        assertThat(fx(() -> state().asOf().get())).isEqualTo(before);
        assertThat(fx(() -> workspace().playback().playing().get())).isFalse();
        assertThat(fx(() -> state().clock().against().get())).isEmpty();
    }
}
