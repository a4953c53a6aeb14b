package paso.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paso.model.DatasetInfo;
import paso.time.AsOf;
import paso.time.AsOfParser;

/**
 * The date that the whole window answers for: steps by day and change, play, and, when clicked, a field to type any date
 * in English or Spanish.
 */
final class DateControl extends HBox {

    private final MapState state;
    private final WindowText text;
    private final Words words;
    private final AsOfParser parser;
    private final Button shown = new Button();
    private final TextField typed = new TextField();
    private final StackPane middle = new StackPane();
    private final Label problem = new Label();

    /** @param settings shows or hides what else there is to set of the clock */
    DateControl(MapState state, Playback playback, WindowText text, AsOfParser parser, Runnable settings) {
        this.state = state;
        this.text = text;
        this.words = new Words(text);
        this.parser = parser;
        setId("date-control");
        getStyleClass().addAll("field", "date-control");
        setAlignment(Pos.CENTER);
        dressShown();
        dressTyped();
        middle.getChildren().setAll(shown, typed);
        Button play = Icons.button(Feather.PLAY, "date-play", playText(playback), () -> playback.toggle());
        playback.playing()
                .addListener((property, was, is) -> play.setGraphic(new FontIcon(is ? Feather.PAUSE : Feather.PLAY)));
        getChildren()
                .setAll(
                        Icons.button(
                                Feather.SKIP_BACK,
                                "date-previous-change",
                                text.bound("date.previousChange"),
                                playback::previousChange),
                        Icons.button(
                                Feather.CHEVRON_LEFT,
                                "date-previous-day",
                                text.bound("date.previousDay"),
                                playback::stepBack),
                        middle,
                        Icons.button(
                                Feather.CHEVRON_RIGHT,
                                "date-next-day",
                                text.bound("date.nextDay"),
                                playback::stepForward),
                        Icons.button(
                                Feather.SKIP_FORWARD,
                                "date-next-change",
                                text.bound("date.nextChange"),
                                playback::nextChange),
                        play,
                        Icons.button(Feather.SLIDERS, "date-settings", text.bound("date.settings"), settings));
    }

    private StringBinding playText(Playback playback) {
        return Bindings.createStringBinding(
                () -> text.of(playback.playing().get() ? "date.pause" : "date.play"),
                playback.playing(),
                text.languageProperty());
    }

    private void dressShown() {
        StringBinding date =
                Bindings.createStringBinding(() -> words.date(state.asOf().get()), state.asOf(), state.language());
        StringBinding time =
                Bindings.createStringBinding(() -> words.time(state.asOf().get()), state.asOf(), state.language());
        Label frame = new Label();
        frame.textProperty()
                .bind(Bindings.createStringBinding(
                        this::frame, state.asOf(), state.clock().window(), state.selectedId(), state.language()));
        frame.getStyleClass().addAll("text-small", "text-third", "date-frame");
        HBox content =
                new HBox(8, new Figures(date, "date-text", "text-strong"), new Figures(time, "date-text"), frame);
        content.setAlignment(Pos.CENTER);
        shown.setGraphic(content);
        shown.setId("date-shown");
        shown.getStyleClass().addAll("plain-button", "date-shown");
        shown.accessibleTextProperty().bind(Bindings.concat(date, " ", time));
        Icons.tip(shown, text.bound("date.type"));
        shown.setOnAction(event -> startTyping());
    }

    /** How far back what is shown reaches, or else what the time of day is relative to, where something is selected there. */
    private String frame() {
        AsOf asOf = state.asOf().get();
        return state.clock()
                .window()
                .get()
                .map(window -> text.of("date.window", new SheetText(text.language()).length(window.length())))
                .or(() -> state.selected().flatMap(subject -> words.timeAt(subject, asOf)))
                .orElseGet(() -> words.frame(asOf));
    }

    private void dressTyped() {
        typed.setId("date-typed");
        typed.getStyleClass().addAll("bare-field", "date-typed");
        typed.setAlignment(Pos.CENTER);
        typed.setVisible(false);
        typed.promptTextProperty().bind(text.bound("date.prompt"));
        typed.accessibleTextProperty().bind(text.bound("date.type"));
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
        problem.setId("date-problem");
        problem.getStyleClass().addAll("popover", "field-error");
        problem.setVisible(false);
    }

    /** One line under the control that says why a typed date is none; hidden while there is nothing to say. */
    Label problem() {
        return problem;
    }

    /** Turns the date into a field with the date in it, selected. */
    void startTyping() {
        shown.setVisible(false);
        typed.setVisible(true);
        AsOf asOf = state.asOf().get();
        typed.setText(words.day(day(asOf)) + " " + words.time(asOf));
        typed.requestFocus();
        typed.selectAll();
    }

    private void stopTyping() {
        typed.setVisible(false);
        shown.setVisible(true);
        showProblem("");
    }

    private void take() {
        Optional<AsOf> moment = parser.parse(typed.getText());
        DatasetInfo info = state.scene().info();
        if (moment.isEmpty()) {
            showProblem(text.of("date.notADate", typed.getText().strip()));
        } else if (day(moment.get()).isBefore(info.firstDay())
                || day(moment.get()).isAfter(info.lastDay())) {
            showProblem(text.of("date.outside", words.day(info.firstDay()), words.day(info.lastDay())));
        } else {
            state.asOf().set(moment.get());
            stopTyping();
        }
    }

    private void showProblem(String line) {
        problem.setText(line);
        problem.setVisible(!line.isEmpty());
        getStyleClass().remove("wrong");
        if (!line.isEmpty()) {
            getStyleClass().add("wrong");
        }
    }

    private static LocalDate day(AsOf moment) {
        return moment.localIn(ZoneOffset.UTC).toLocalDate();
    }
}
