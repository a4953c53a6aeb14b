package paso.view.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import paso.view.words.WindowText;

/** The kinds of controls that a form of choices is made of. */
final class ExportControls {

    private static final double LABEL_WIDTH_PX = 76;

    private final WindowText text;

    ExportControls(WindowText text) {
        this.text = text;
    }

    /** A line of the form: its name, then what is chosen. */
    HBox row(String key, Region control) {
        Label label = new Label();
        label.getStyleClass().addAll("text-small", "text-second");
        label.textProperty().bind(text.bound(key));
        label.setMinWidth(LABEL_WIDTH_PX);
        label.setPrefWidth(LABEL_WIDTH_PX);
        label.setMinHeight(32);
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = new HBox(12, label, control);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    static void showWhen(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** Buttons of which one is chosen, in a pane. */
    <E> void choices(
            Pane into,
            String id,
            Property<E> chosen,
            Iterable<E> values,
            Function<E, String> name,
            Function<E, ObservableValue<String>> words) {
        ToggleGroup group = new ToggleGroup();
        for (E value : values) {
            ToggleButton button = new ToggleButton();
            button.setId(id + "-" + name.apply(value));
            button.textProperty().bind(words.apply(value));
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen.getValue()));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.selectedProperty().addListener((property, was, is) -> {
                if (is) {
                    chosen.setValue(value);
                } else if (value.equals(chosen.getValue()) && group.getSelectedToggle() == null) {
                    // one is always chosen: a second press on it changes nothing
                    button.setSelected(true);
                }
            });
            chosen.addListener((property, was, is) -> {
                if (value.equals(is)) {
                    button.setSelected(true);
                }
            });
            into.getChildren().add(button);
        }
    }

    <E extends Enum<E>> HBox segments(String id, String key, Property<E> chosen, E[] values) {
        HBox segments = new HBox();
        segments.getStyleClass().addAll("segmented", "tight");
        choices(
                segments,
                id,
                chosen,
                List.of(values),
                value -> value.name().toLowerCase(Locale.ROOT),
                value -> text.bound(key + value.name()));
        return segments;
    }

    CheckBox box(String id, String key, BooleanProperty with) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(text.bound(key));
        box.selectedProperty().bindBidirectional(with);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    TextField field(String id, String key, Property<String> value, int columns) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("field");
        field.setPrefColumnCount(columns);
        field.accessibleTextProperty().bind(text.bound(key));
        field.textProperty().bindBidirectional(value);
        return field;
    }

    Label unit(String key) {
        Label label = new Label();
        label.textProperty().bind(text.bound(key));
        label.getStyleClass().addAll("text-small", "text-second");
        return label;
    }
}
