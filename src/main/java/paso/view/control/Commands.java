package paso.view.control;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import paso.view.words.WindowText;

/**
 * What each {@link Command} does in one window, and its keys. A key is first one of what has the focus, then one of the whole
 * window, also where a list would take it for itself. JavaFX thread only.
 */
public final class Commands {

    /** Keys without which a control could not be worked by keyboard. */
    private static final Map<AccessibleRole, Set<String>> USED_BY_ROLE = Map.of(
            AccessibleRole.BUTTON, Set.of("Space"),
            AccessibleRole.TOGGLE_BUTTON, Set.of("Space"),
            AccessibleRole.CHECK_BOX, Set.of("Space"),
            AccessibleRole.RADIO_BUTTON, Set.of("Space"),
            AccessibleRole.MENU_BUTTON, Set.of("Space"),
            AccessibleRole.HYPERLINK, Set.of("Space"),
            AccessibleRole.COMBO_BOX, Set.of("Space", "Home", "End"),
            AccessibleRole.SLIDER, Set.of("Home", "End"));

    private final Map<Command, IntPredicate> actions = new EnumMap<>(Command.class);
    private final Map<Command, ObservableValue<Optional<String>>> targets = new EnumMap<>(Command.class);
    private final Map<Node, Command.Where> places = new HashMap<>();

    public void bind(Command command, Runnable action) {
        bindNumbered(command, which -> {
            action.run();
            return true;
        });
    }

    /** @param action returns whether there was anything to do; where not, the key is left to others */
    public void bindWhere(Command command, BooleanSupplier action) {
        bindNumbered(command, which -> action.getAsBoolean());
    }

    /** @param action is given which of the command's keys was pressed, from 0 */
    public void bindNumbered(Command command, IntPredicate action) {
        actions.put(command, action);
    }

    /**
     * Says what a command would be done to, in its place in the menu; where that is nothing, it cannot be chosen there.
     *
     * @param words its words with what it would be done to
     */
    public void target(Command command, ObservableValue<Optional<String>> words) {
        targets.put(command, words);
    }

    public boolean isBound(Command command) {
        return actions.containsKey(command);
    }

    /** Returns whether there was anything to do. */
    public boolean run(Command command) {
        return run(command, 0);
    }

    private boolean run(Command command, int which) {
        IntPredicate action = actions.get(command);
        return action != null && action.test(which);
    }

    /** Listens for the keys of a place while it has the focus. */
    public void listenAt(Node node, Command.Where where) {
        places.put(node, where);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == node) {
                press(event, where);
            }
        });
    }

    /** Listens for the keys that hold anywhere in a window, before what has the focus sees them. */
    public void listenIn(Node window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!isOfPlace(event) && !isMenuOpen()) {
                press(event, Command.Where.ANYWHERE);
            }
        });
    }

    private void press(KeyEvent event, Command.Where where) {
        for (Command command : Command.values()) {
            int which = command.where() == where ? shortcutOf(command, event) : -1;
            if (which >= 0 && run(command, which)) {
                event.consume();
                return;
            }
        }
    }

    /** Which of a command's shortcuts was pressed; negative where none, or what has the focus uses the key itself. */
    private static int shortcutOf(Command command, KeyEvent event) {
        for (int i = 0; i < command.shortcuts().size(); i++) {
            Shortcut shortcut = command.shortcuts().get(i);
            if (shortcut.matches(event)
                    && (command.where() != Command.Where.ANYWHERE || !isUsedBy(event.getTarget(), shortcut))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isUsedBy(EventTarget target, Shortcut shortcut) {
        if (target instanceof TextInputControl) {
            return shortcut.isForText();
        }
        return target instanceof Node node
                && USED_BY_ROLE.getOrDefault(node.getAccessibleRole(), Set.of()).contains(shortcut.words());
    }

    private boolean isOfPlace(KeyEvent event) {
        Command.Where where = event.getTarget() instanceof Node node ? places.get(node) : null;
        if (where == null) {
            return false;
        }
        for (Command command : Command.values()) {
            if (command.where() == where && shortcutOf(command, event) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }

    /** A menu's item for a command, with its key behind its words. Made after the command's {@link #target}. */
    public MenuItem item(Command command, WindowText text) {
        Command.InMenu inMenu = command.inMenu().orElseThrow();
        ObservableValue<Optional<String>> target =
                targets.getOrDefault(command, new SimpleObjectProperty<>(Optional.of(inMenu.textKey())));
        boolean named = targets.containsKey(command);
        MenuItem item = new MenuItem();
        item.setId(inMenu.textKey().replace('.', '-'));
        item.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            String words =
                                    target.getValue().filter(known -> named).orElseGet(() -> text.of(inMenu.textKey()));
                            String keys = command.keys(text);
                            return words + (keys.isEmpty() ? "" : "   " + keys);
                        },
                        target,
                        text.languageProperty()));
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> target.getValue().isEmpty(), target));
        // a name may hold an underscore
        item.setMnemonicParsing(false);
        item.setGraphic(Icons.of(inMenu.icon()));
        item.setOnAction(event -> run(command));
        return item;
    }
}
