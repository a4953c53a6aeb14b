package paso.view.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import paso.time.AsOf;
import paso.time.AsOfParser;
import paso.view.state.Clock;
import paso.view.words.Dates;
import paso.view.words.Figures;
import paso.view.words.WindowText;

/** A moment as text that, when clicked, turns into a field to type any date in, in English or Spanish. */
public final class TypedDate extends StackPane {

    private final ObservableValue<AsOf> moment;
    private final Consumer<AsOf> goTo;
    private final Clock clock;
    private final WindowText text;
    private final AsOfParser parser;
    private final Button shown = new Button();
    private final TextField typed = new TextField();
    private final Label problem = new Label();

    /**
     * @param id what the ids of its parts begin with
     * @param goTo takes a date within the dataset that is typed
     * @param tip says what a click does
     */
    public TypedDate(
            String id,
            ObservableValue<AsOf> moment,
            Consumer<AsOf> goTo,
            Clock clock,
            WindowText text,
            ObservableValue<String> tip,
            AsOfParser parser) {
        this.moment = moment;
        this.goTo = goTo;
        this.clock = clock;
        this.text = text;
        this.parser = parser;
        dressShown(id, tip);
        dressTyped(id, tip);
        problem.setId(id + "-problem");
        problem.getStyleClass().addAll("popover", "field-error");
        problem.setVisible(false);
        getChildren().setAll(shown, typed);
    }

    private void dressShown(String id, ObservableValue<String> tip) {
        StringBinding date = Bindings.createStringBinding(
                () -> text.dates().weekday(moment.getValue()), moment, text.languageProperty());
        StringBinding time =
                Bindings.createStringBinding(() -> Dates.clock(moment.getValue()), moment, text.languageProperty());
        HBox content = new HBox(8, new Figures(date, "date-text", "text-strong"), new Figures(time, "date-text"));
        content.setAlignment(Pos.CENTER);
        shown.setGraphic(content);
        shown.setId(id + "-shown");
        shown.getStyleClass().addAll("plain-button", "date-shown");
        shown.accessibleTextProperty().bind(Bindings.concat(date, " ", time));
        Icons.tip(shown, tip);
        shown.setOnAction(event -> startTyping());
    }

    private void dressTyped(String id, ObservableValue<String> tip) {
        typed.setId(id + "-typed");
        typed.getStyleClass().addAll("bare-field", "date-typed");
        typed.setAlignment(Pos.CENTER);
        typed.setVisible(false);
        typed.promptTextProperty().bind(text.bound("date.prompt"));
        typed.accessibleTextProperty().bind(tip);
        typed.setOnAction(event -> take());
        typed.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stopTyping();
                event.consume();
            }
        });
        typed.textProperty().addListener((property, was, is) -> showProblem(""));
        typed.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                stopTyping();
            }
        });
    }

    /** Sets quiet words after the time. */
    public void remark(ObservableValue<String> words) {
        Label remark = new Label();
        remark.textProperty().bind(words);
        remark.getStyleClass().addAll("text-small", "text-third", "date-frame");
        if (shown.getGraphic() instanceof HBox content) {
            content.getChildren().add(remark);
        }
    }

    /** One line that says why a typed date is none; hidden while there is nothing to say. Whoever has room shows it. */
    public Region problem() {
        return problem;
    }

    /** Turns the date into a field with the date in it, selected. */
    public void startTyping() {
        shown.setVisible(false);
        typed.setVisible(true);
        typed.setText(text.dates().day(Clock.dayOf(moment.getValue())) + " " + Dates.clock(moment.getValue()));
        typed.requestFocus();
        typed.selectAll();
    }

    private void stopTyping() {
        typed.setVisible(false);
        shown.setVisible(true);
        showProblem("");
    }

    private void take() {
        Optional<AsOf> read = parser.parse(typed.getText());
        if (read.isEmpty()) {
            showProblem(text.of("date.notADate", typed.getText().strip()));
        } else if (!clock.covers(read.get())) {
            showProblem(text.of(
                    "date.outside",
                    text.dates().day(clock.firstDay()),
                    text.dates().day(clock.lastDay())));
        } else {
            goTo.accept(read.get());
            stopTyping();
        }
    }

    private void showProblem(String line) {
        problem.setText(line);
        problem.setVisible(!line.isEmpty());
        if (getParent() != null) {
            getParent().getStyleClass().remove("wrong");
            if (!line.isEmpty()) {
                getParent().getStyleClass().add("wrong");
            }
        }
    }
}
