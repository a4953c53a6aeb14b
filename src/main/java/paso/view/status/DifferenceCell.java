package paso.view.status;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paso.model.Status;
import paso.render.MarkPaths;
import paso.symbol.Mark.MarkShape;
import paso.view.control.Icons;
import paso.view.control.StateIcon;

/** One line of the list of differences: the symbols before and after, the name, when or how far, and a second line. */
final class DifferenceCell extends ListCell<DifferenceRow> {

    private static final double SYMBOL_PX = 12;
    private static final double SYMBOL_BOX_PX = 14;
    private static final double SYMBOLS_PX = 45;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final HBox symbols = new HBox();
    private final Label name = new Label();
    private final Label right = new Label();
    private final Label detail = new Label();
    private final VBox entry;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Tooltip tip = new Tooltip();
    private final HBox heading = new HBox(title, count);

    /** @param clicked told the id of a row that the mouse presses */
    DifferenceCell(Consumer<String> clicked) {
        symbols.setAlignment(Pos.CENTER_LEFT);
        symbols.setMinWidth(SYMBOLS_PX);
        symbols.getStyleClass().add("difference-symbols");
        name.setMinWidth(40);
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.getStyleClass().addAll("text-small", "text-third");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(symbols, name, space, right);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("difference-line");
        detail.setWrapText(true);
        detail.getStyleClass().addAll("text-small", "text-second", "difference-detail");
        entry = new VBox(line, detail);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("difference-entry");
        title.getStyleClass().addAll("small-heading", "text-third");
        count.getStyleClass().addAll("small-heading", "text-third");
        heading.getStyleClass().add("difference-heading");
        setPrefWidth(0);
        tip.setShowDelay(Duration.millis(500));
        // on press: the card that appears then moves the list from under the pointer before the button is let go
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof DifferenceRow.Entry shown) {
                clicked.accept(shown.id());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable DifferenceRow row, boolean empty) {
        super.updateItem(row, empty);
        setTooltip(null);
        pseudoClassStateChanged(HEADING, row instanceof DifferenceRow.Heading);
        if (row instanceof DifferenceRow.Entry shown) {
            show(shown);
        } else if (row instanceof DifferenceRow.Heading shown) {
            title.setText(shown.text());
            count.setText(String.valueOf(shown.count()));
            setAccessibleText(shown.text() + ", " + shown.count());
            setGraphic(heading);
        } else {
            setGraphic(null);
            setAccessibleText("");
        }
    }

    private void show(DifferenceRow.Entry shown) {
        symbols.getChildren().clear();
        for (Status status : shown.states()) {
            // three stand close instead, so that all names begin in one column
            if (!symbols.getChildren().isEmpty() && shown.states().size() == 2) {
                symbols.getChildren().add(arrow());
            }
            symbols.getChildren().add(new StateIcon(status));
        }
        if (shown.states().isEmpty()) {
            symbols.getChildren().add(caravan());
        }
        name.setText(shown.name());
        right.setText(shown.right());
        detail.setText(shown.detail());
        detail.setVisible(!shown.detail().isEmpty());
        detail.setManaged(!shown.detail().isEmpty());
        setAccessibleText(DifferenceRows.spoken(shown));
        tip.setText(DifferenceRows.spoken(shown));
        setTooltip(tip);
        setGraphic(entry);
    }

    private static Node arrow() {
        FontIcon arrow = Icons.of(Feather.ARROW_RIGHT);
        arrow.getStyleClass().add("difference-arrow");
        return arrow;
    }

    private static Node caravan() {
        SVGPath symbol = new SVGPath();
        symbol.setContent(
                MarkPaths.outlines(MarkShape.CARAVAN, SYMBOL_PX).get(0).path());
        symbol.getStyleClass().add("caravan-symbol");
        symbol.setRotate(90);
        StackPane box = new StackPane(symbol);
        box.setMinSize(SYMBOL_BOX_PX, SYMBOL_BOX_PX);
        box.setMaxSize(SYMBOL_BOX_PX, SYMBOL_BOX_PX);
        return box;
    }
}
