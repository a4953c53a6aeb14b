package paso.view.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import paso.view.control.Command;
import paso.view.control.InfoPanel;
import paso.view.words.WindowText;

/** The keys and what they do. */
final class HelpPanel extends InfoPanel {

    private record Line(String keys, String textKey) {}

    /** The first command of the second column. */
    private static final Command SECOND = Command.PAN_LEFT;

    /** What is done by mouse. */
    private static final List<Line> BY_MOUSE = List.of(new Line("Shift", "help.box"), new Line("2×", "help.double"));

    HelpPanel(WindowText text) {
        super("help", "help.title", text);
        List<Line> second = new ArrayList<>(lines(command -> command.compareTo(SECOND) >= 0, text));
        second.addAll(BY_MOUSE);
        HBox columns =
                new HBox(32, grid(lines(command -> command.compareTo(SECOND) < 0, text), text), grid(second, text));
        columns.getStyleClass().add("help-columns");
        addContent(columns);
    }

    /** A line for all commands that have the same words. */
    private static List<Line> lines(Predicate<Command> wanted, WindowText text) {
        Map<String, List<Command>> byWords = new LinkedHashMap<>();
        Arrays.stream(Command.values()).filter(wanted).forEach(command -> command.helpKey()
                .ifPresent(words ->
                        byWords.computeIfAbsent(words, all -> new ArrayList<>()).add(command)));
        return byWords.entrySet().stream()
                .map(line -> new Line(Command.together(line.getValue(), text), line.getKey()))
                .toList();
    }

    private static GridPane grid(List<Line> lines, WindowText text) {
        GridPane grid = new GridPane(14, 8);
        for (int i = 0; i < lines.size(); i++) {
            Label keys = new Label(lines.get(i).keys());
            keys.getStyleClass().add("key");
            keys.setMinWidth(USE_PREF_SIZE);
            HBox cell = new HBox(keys);
            cell.setAlignment(Pos.CENTER_LEFT);
            Label what = new Label();
            what.textProperty().bind(text.bound(lines.get(i).textKey()));
            grid.addRow(i, cell, what);
        }
        return grid;
    }
}
