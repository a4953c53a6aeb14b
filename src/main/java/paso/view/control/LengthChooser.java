package paso.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import paso.time.TimeLength;
import paso.view.words.WindowText;

/** One length of time of a few, or any other that a person types. */
public final class LengthChooser extends HBox {

    /** A length to choose, or none. */
    private record Choice(Optional<TimeLength> length, ToggleButton button) {}

    private final ObjectProperty<Optional<TimeLength>> value;
    private final WindowText text;
    private final List<Choice> choices = new ArrayList<>();
    private final TextField typed = new TextField();

    /**
     * @param id of the chooser; its buttons and its field have ids that begin with it
     * @param none key of the words for no length; blank where there must be one
     */
    public LengthChooser(
            String id,
            ObjectProperty<Optional<TimeLength>> value,
            List<TimeLength> offered,
            String none,
            String promptKey,
            WindowText text) {
        this.value = value;
        this.text = text;
        setId(id);
        getStyleClass().add("length-chooser");
        HBox segments = new HBox();
        segments.getStyleClass().addAll("segmented", "tight");
        if (!none.isBlank()) {
            choices.add(new Choice(Optional.empty(), button(id + "-none")));
            choices.get(0).button().textProperty().bind(text.bound(none));
        }
        for (TimeLength length : offered) {
            ToggleButton button = button(id + "-" + length.text());
            button.textProperty().bind(text.following(() -> words(length)));
            choices.add(new Choice(Optional.of(length), button));
        }
        for (Choice choice : choices) {
            choice.button().setOnAction(event -> {
                value.set(choice.length());
                show();
            });
            segments.getChildren().add(choice.button());
        }
        typed.setId(id + "-typed");
        typed.getStyleClass().addAll("field", "length-field");
        typed.promptTextProperty().bind(text.bound(promptKey));
        typed.accessibleTextProperty().bind(text.bound(promptKey));
        typed.setPrefColumnCount(5);
        typed.setOnAction(event -> take());
        typed.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !typed.getText().equals(typedValue())) {
                show();
                event.consume();
            }
        });
        typed.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                take();
            }
        });
        getChildren().setAll(segments, typed);
        value.addListener((property, was, is) -> show());
        text.languageProperty().addListener((property, was, is) -> show());
        show();
    }

    private static ToggleButton button(String id) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private String words(TimeLength length) {
        return text.phrases().length(length);
    }

    private boolean isOffered() {
        return choices.stream().anyMatch(choice -> choice.length().equals(value.get()));
    }

    private String typedValue() {
        return isOffered() ? "" : value.get().map(this::words).orElse("");
    }

    private void show() {
        for (Choice choice : choices) {
            choice.button().setSelected(choice.length().equals(value.get()));
        }
        typed.setText(typedValue());
        typed.getStyleClass().remove("wrong");
    }

    /** Takes what is typed; what is no length stays in the field, marked as wrong. */
    private void take() {
        if (typed.getText().isBlank()) {
            show();
            return;
        }
        Optional<TimeLength> length = TimeLength.parse(typed.getText());
        if (length.isPresent()) {
            value.set(length);
            show();
        } else if (!typed.getStyleClass().contains("wrong")) {
            typed.getStyleClass().add("wrong");
        }
    }
}
