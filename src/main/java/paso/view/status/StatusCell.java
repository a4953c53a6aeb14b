package paso.view.status;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import paso.model.Status;
import paso.view.control.StateIcon;

/** One line of the list of states. */
final class StatusCell extends ListCell<StatusRow> {

    static final double HEIGHT_PX = 29;

    private final StateIcon icon = new StateIcon(Status.OPEN);
    private final Label name = new Label();
    private final Label right = new Label();
    private final HBox line;
    private final Label heading = new Label();

    /** @param clicked told the id of a row that the mouse presses */
    StatusCell(Consumer<String> clicked) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        name.setMinWidth(40);
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.getStyleClass().addAll("text-small", "text-third");
        line = new HBox(icon, name, space, right);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("status-line");
        heading.getStyleClass().addAll("small-heading", "text-third", "status-heading");
        setPrefHeight(HEIGHT_PX);
        setPrefWidth(0);
        // on press: the card that appears then moves the list from under the pointer before the button is let go
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof StatusRow.Entry entry) {
                clicked.accept(entry.id());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable StatusRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isHeading = row instanceof StatusRow.Heading;
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("heading"), isHeading);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
        } else if (Objects.requireNonNull(row) instanceof StatusRow.Entry entry) {
            icon.show(entry.status());
            name.setText(entry.name());
            right.setText(entry.since().orElse(""));
            setAccessibleText(
                    entry.name() + ", " + entry.word() + ", " + entry.since().orElse(""));
            setGraphic(line);
        } else if (row instanceof StatusRow.Heading title) {
            heading.setText(title.text());
            setAccessibleText(title.text());
            setGraphic(heading);
        }
    }
}
