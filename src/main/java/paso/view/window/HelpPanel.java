package paso.view.window;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import paso.view.control.InfoPanel;
import paso.view.words.WindowText;

/** The keys and what they do. */
final class HelpPanel extends InfoPanel {

    private record Shortcut(String keys, String textKey) {}

    private static final List<Shortcut> LEFT = List.of(
            new Shortcut("Ctrl F", "help.search"),
            new Shortcut("Ctrl E", "help.export"),
            new Shortcut("Ctrl O", "help.open"),
            new Shortcut("Ctrl P", "help.print"),
            new Shortcut("Ctrl Z", "help.undo"),
            new Shortcut("Ctrl Shift Z", "help.redo"),
            new Shortcut("Ctrl C", "help.copyPicture"),
            new Shortcut("Ctrl Shift C", "help.copyCitation"),
            new Shortcut("Space", "help.play"),
            new Shortcut(", / .", "help.days"),
            new Shortcut("P / N", "help.changes"),
            new Shortcut("Shift Home / End", "help.ends"),
            new Shortcut("L", "help.loop"),
            new Shortcut("T", "help.clock"),
            new Shortcut("D", "help.date"),
            new Shortcut("C", "help.compare"),
            new Shortcut("G", "help.charts"),
            new Shortcut("1 – 9", "help.layers"),
            new Shortcut("F6 / F7 / F8", "help.sheets"),
            new Shortcut("?", "help.help"));

    private static final List<Shortcut> RIGHT = List.of(
            new Shortcut("← ↑ → ↓", "help.pan"),
            new Shortcut("+ / −", "help.zoom"),
            new Shortcut("Home", "help.home"),
            new Shortcut("O", "help.overview"),
            new Shortcut("Alt ← / →", "help.back"),
            new Shortcut("Shift", "help.box"),
            new Shortcut("2×", "help.double"),
            new Shortcut("Shift F10", "help.menu"),
            new Shortcut("Tab", "help.tab"),
            new Shortcut("Enter", "help.enter"),
            new Shortcut("Esc", "help.escape"));

    HelpPanel(WindowText text) {
        super("help", "help.title", text);
        HBox columns = new HBox(32, grid(LEFT, text), grid(RIGHT, text));
        columns.getStyleClass().add("help-columns");
        addContent(columns);
    }

    private static GridPane grid(List<Shortcut> shortcuts, WindowText text) {
        GridPane grid = new GridPane(14, 8);
        for (int i = 0; i < shortcuts.size(); i++) {
            Label keys = new Label(shortcuts.get(i).keys());
            keys.getStyleClass().add("key");
            keys.setMinWidth(USE_PREF_SIZE);
            HBox cell = new HBox(keys);
            cell.setAlignment(Pos.CENTER_LEFT);
            Label what = new Label();
            what.textProperty().bind(text.bound(shortcuts.get(i).textKey()));
            grid.addRow(i, cell, what);
        }
        return grid;
    }
}
