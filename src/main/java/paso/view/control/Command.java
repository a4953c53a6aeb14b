package paso.view.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.StringBinding;
import org.kordamp.ikonli.feather.Feather;
import paso.view.words.WindowText;

/**
 * All that a person can do by a key or in the window's menu, in the order that the list of keys has: the one table that the
 * keys, the menu, the list of keys and the tips are made of. {@link Commands} knows what each does.
 */
public enum Command {
    SEARCH(Where.ANYWHERE, "help.search", "Ctrl F"),
    EXPORT(Where.ANYWHERE, "help.export", "Ctrl E"),
    OPEN(Where.ANYWHERE, "help.open", "Ctrl O", new InMenu("menu.open", Feather.FOLDER)),
    PRINT(Where.ANYWHERE, "help.print", "Ctrl P", new InMenu("menu.print", Feather.PRINTER)),
    UNDO(Where.ANYWHERE, "help.undo", "Ctrl Z", new InMenu("menu.undo", Feather.CORNER_UP_LEFT)),
    REDO(Where.ANYWHERE, "help.redo", "Ctrl Shift Z | Ctrl Y", new InMenu("menu.redo", Feather.CORNER_UP_RIGHT)),
    COPY_PICTURE(Where.MAP, "help.copyPicture", "Ctrl C", new InMenu("menu.copyPicture", Feather.IMAGE)),
    COPY_CITATION(
            Where.ANYWHERE, "help.copyCitation", "Ctrl Shift C", new InMenu("menu.copyCitation", Feather.FILE_TEXT)),
    PLAY(Where.ANYWHERE, "help.play", "Space"),
    STEP_BACK(Where.ANYWHERE, "help.days", ","),
    STEP_FORWARD(Where.ANYWHERE, "help.days", "."),
    PREVIOUS_CHANGE(Where.ANYWHERE, "help.changes", "P | Shift ,"),
    NEXT_CHANGE(Where.ANYWHERE, "help.changes", "N | Shift ."),
    FIRST_DAY(Where.ANYWHERE, "help.ends", "Shift Home"),
    LAST_DAY(Where.ANYWHERE, "help.ends", "End"),
    LOOP(Where.ANYWHERE, "help.loop", "L"),
    CLOCK(Where.ANYWHERE, "help.clock", "T"),
    TYPE_DATE(Where.ANYWHERE, "help.date", "D"),
    COMPARE(Where.ANYWHERE, "help.compare", "C"),
    CHARTS(Where.ANYWHERE, "help.charts", "G"),
    LAYER(Where.ANYWHERE, "help.layers", "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9"),
    FOLD_LAYERS(Where.ANYWHERE, "help.sheets", "F6"),
    FOLD_STATUS(Where.ANYWHERE, "help.sheets", "F7"),
    FOLD_TIMELINE(Where.ANYWHERE, "help.sheets", "F8"),
    RESET_LAYOUT(new InMenu("menu.reset", Feather.LAYOUT)),
    HELP(Where.ANYWHERE, "help.help", "?", new InMenu("menu.help", Feather.COMMAND)),
    ABOUT(new InMenu("menu.about", Feather.INFO)),

    PAN_LEFT(Where.MAP, "help.pan", "←"),
    PAN_UP(Where.MAP, "help.pan", "↑"),
    PAN_RIGHT(Where.MAP, "help.pan", "→"),
    PAN_DOWN(Where.MAP, "help.pan", "↓"),
    ZOOM_IN(Where.MAP, "help.zoom", "+"),
    ZOOM_OUT(Where.MAP, "help.zoom", "-"),
    HOME(Where.ANYWHERE, "help.home", "Home"),
    OVERVIEW(Where.ANYWHERE, "help.overview", "O"),
    BACK(Where.ANYWHERE, "help.back", "Alt ←"),
    FORWARD(Where.ANYWHERE, "help.back", "Alt →"),
    MAP_MENU(Where.MAP, "help.menu", "Shift F10 | Menu"),
    NEXT_THING(Where.MAP, "help.tab", "Tab"),
    PREVIOUS_THING(Where.MAP, "help.tab", "Shift Tab"),
    SELECT(Where.MAP, "help.enter", "Enter"),
    SELECT_NOTHING(Where.MAP, "help.escape", "Esc"),

    LANES_STEP_BACK(Where.TIMELINE, "help.laneDays", "←"),
    LANES_STEP_FORWARD(Where.TIMELINE, "help.laneDays", "→"),
    LANES_PREVIOUS_CHANGE(Where.TIMELINE, "help.laneChanges", "Ctrl ←"),
    LANES_NEXT_CHANGE(Where.TIMELINE, "help.laneChanges", "Ctrl →"),
    LANES_FIRST_DAY(Where.TIMELINE, "help.laneEnds", "Home"),
    LANES_LAST_DAY(Where.TIMELINE, "help.laneEnds", "End"),
    LANE_UP(Where.TIMELINE, "help.lanes", "↑"),
    LANE_DOWN(Where.TIMELINE, "help.lanes", "↓"),
    LANES_PAGE_UP(Where.TIMELINE, "help.lanes", "PgUp"),
    LANES_PAGE_DOWN(Where.TIMELINE, "help.lanes", "PgDn"),
    LANE_SELECT(Where.TIMELINE, "help.laneSelect", "Enter"),
    LANE_GO(Where.TIMELINE, "help.laneSelect", "Shift Enter"),
    LANES_ZOOM_IN(Where.TIMELINE, "help.laneZoom", "+"),
    LANES_ZOOM_OUT(Where.TIMELINE, "help.laneZoom", "-"),
    LANES_WHOLE(Where.TIMELINE, "help.laneZoom", "0");

    /** What has to have the focus for a command's keys. */
    public enum Where {
        /** Anything that does not make text of the key. */
        ANYWHERE,
        MAP,
        TIMELINE
    }

    /** How a command stands in the window's menu. */
    public record InMenu(String textKey, Feather icon) {}

    private final Where where;
    private final Optional<String> helpKey;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of values
    private final List<Shortcut> shortcuts;

    @SuppressWarnings("ImmutableEnumChecker") // a value
    private final Optional<InMenu> inMenu;

    /** @param shortcuts the one that is told, and others that do the same, separated by bars */
    Command(Where where, String helpKey, String shortcuts) {
        this(where, Optional.of(helpKey), shortcuts, Optional.empty());
    }

    Command(Where where, String helpKey, String shortcuts, InMenu inMenu) {
        this(where, Optional.of(helpKey), shortcuts, Optional.of(inMenu));
    }

    Command(InMenu inMenu) {
        this(Where.ANYWHERE, Optional.empty(), "", Optional.of(inMenu));
    }

    Command(Where where, Optional<String> helpKey, String shortcuts, Optional<InMenu> inMenu) {
        this.where = where;
        this.helpKey = helpKey;
        this.shortcuts = shortcuts.isEmpty()
                ? List.of()
                : Arrays.stream(shortcuts.split(" \\| ")).map(Shortcut::of).toList();
        this.inMenu = inMenu;
    }

    public Where where() {
        return where;
    }

    /** Its keys, the one that is told first. */
    public List<Shortcut> shortcuts() {
        return shortcuts;
    }

    /** Names the words of its line in the list of keys; commands of one line have the same. */
    public Optional<String> helpKey() {
        return helpKey;
    }

    public Optional<InMenu> inMenu() {
        return inMenu;
    }

    /** Its key in words; empty without one. */
    public String keys(WindowText text) {
        return together(List.of(this), text);
    }

    /** The keys of commands that are told together: {@code Alt ← / →}. */
    public static String together(List<Command> commands, WindowText text) {
        List<String> parts = new ArrayList<>();
        String held = "";
        for (Command command : commands) {
            if (!command.shortcuts.isEmpty()) {
                Shortcut first = command.shortcuts.get(0);
                String words = first.words(text);
                boolean same = !parts.isEmpty() && first.held().equals(held);
                parts.add(command == LAYER ? "1 – 9" : same ? words.substring(held.length()) : words);
                held = first.held();
            }
        }
        return String.join(" / ", parts);
    }

    /** A tip of what the command does, with its key behind it. */
    public StringBinding tip(WindowText text, String key) {
        return text.following(() -> tipNow(text, key));
    }

    /** The tip as it is now. */
    public String tipNow(WindowText text, String key) {
        return text.of(key) + "  (" + keys(text) + ")";
    }
}
