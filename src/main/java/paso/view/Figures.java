package paso.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/**
 * Text whose digits all stand in cells of one width, so that it does not jump while they change. The face's own digits are
 * proportional, and JavaFX cannot switch on its tabular ones.
 */
final class Figures extends HBox {

    private final Text widest = new Text("0");

    Figures(ObservableValue<String> text, String... styleClasses) {
        setAlignment(Pos.BASELINE_LEFT);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("figures");
        widest.getStyleClass().addAll(styleClasses);
        widest.setVisible(false);
        widest.setManaged(false);
        text.addListener((property, was, is) -> show(is, styleClasses));
        widest.layoutBoundsProperty().addListener((property, was, is) -> show(text.getValue(), styleClasses));
        show(text.getValue(), styleClasses);
    }

    private void show(String text, String... styleClasses) {
        setAccessibleText(text);
        double cellPx = Math.ceil(widest.getLayoutBounds().getWidth());
        List<Node> cells = new ArrayList<>();
        cells.add(widest);
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
            if ((digit || i == text.length()) && run.length() > 0) {
                cells.add(styled(run.toString(), styleClasses));
                run.setLength(0);
            }
            if (digit) {
                Text figure = styled(text.substring(i, i + 1), styleClasses);
                HBox cell = new HBox(figure);
                cell.setAlignment(Pos.BASELINE_CENTER);
                cell.setMinWidth(cellPx);
                cell.setMaxWidth(cellPx);
                cells.add(cell);
            } else if (i < text.length()) {
                run.append(text.charAt(i));
            }
        }
        getChildren().setAll(cells);
    }

    private static Text styled(String text, String... styleClasses) {
        Text node = new Text(text);
        node.getStyleClass().addAll(styleClasses);
        return node;
    }
}
