package paso.view.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import paso.time.TimeLength;
import paso.time.TimeLength.Unit;
import paso.time.TimeWindow;
import paso.view.control.Command;
import paso.view.control.LengthChooser;
import paso.view.state.Clock;
import paso.view.state.MapState;
import paso.view.state.Playback;
import paso.view.words.WindowText;

/**
 * What there is to set of the clock, dropping down under the date: speed, step, which changes count, the window of time that
 * is shown, and jumps.
 */
final class ClockPanel extends VBox {

    static final List<TimeLength> WINDOWS =
            List.of(TimeLength.of(1, Unit.DAY), TimeLength.of(1, Unit.WEEK), TimeLength.of(1, Unit.MONTH));

    private final WindowText text;

    ClockPanel(MapState state, Playback playback, WindowText text) {
        this.text = text;
        setId("clock-panel");
        getStyleClass().addAll("popover", "clock-panel");
        setVisible(false);
        Clock clock = state.clock();
        ObjectProperty<Optional<TimeLength>> speed = required(playback.speed());
        ObjectProperty<Optional<TimeLength>> step = required(playback.step());
        ObjectProperty<Optional<TimeLength>> window = new SimpleObjectProperty<>(Optional.empty());
        BooleanProperty cumulative = new SimpleBooleanProperty();
        tie(clock, window, cumulative);
        CheckBox wholeTrails = box("clock-cumulative", text.bound("clock.cumulative"), cumulative);
        wholeTrails.disableProperty().bind(window.map(Optional::isEmpty));
        getChildren()
                .setAll(
                        row(
                                "clock.show",
                                new LengthChooser(
                                        "clock-window", window, WINDOWS, "clock.moment", "clock.typeLength", text)),
                        row(
                                "",
                                new HBox(
                                        18,
                                        wholeTrails,
                                        box("clock-callouts", text.bound("clock.callouts"), state.callouts()))),
                        row(
                                "clock.speed",
                                new LengthChooser("clock-speed", speed, Playback.SPEEDS, "", "clock.typeLength", text)),
                        row(
                                "clock.step",
                                new LengthChooser("clock-step", step, Playback.STEPS, "", "clock.typeLength", text)),
                        row(
                                "",
                                new HBox(
                                        18,
                                        box("clock-loop", Command.LOOP.tip(text, "clock.loop"), playback.looping()),
                                        box(
                                                "clock-of-selection",
                                                text.bound("clock.ofSelection"),
                                                playback.ofSelection()))),
                        row(
                                "clock.jump",
                                new HBox(
                                        6,
                                        jump("clock-first", "clock.first", playback::toFirstDay),
                                        jump("clock-now", "clock.now", playback::toNow),
                                        jump("clock-last", "clock.last", playback::toLastDay))));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    void toggle() {
        if (isVisible()) {
            close();
        } else {
            setVisible(true);
            toFront();
            Node first = lookup(".toggle-button");
            if (first != null) {
                first.requestFocus();
            }
        }
    }

    private void close() {
        setVisible(false);
        Node map = getScene() == null ? null : getScene().lookup("#map");
        if (map != null) {
            map.requestFocus();
        }
    }

    /** A length that there always is, as one that there may be. */
    private static ObjectProperty<Optional<TimeLength>> required(ObjectProperty<TimeLength> length) {
        return mirror(length, Optional::of, now -> now.orElse(length.get()));
    }

    private static <A, B> ObjectProperty<B> mirror(ObjectProperty<A> of, Function<A, B> there, Function<B, A> back) {
        ObjectProperty<B> mirrored = new SimpleObjectProperty<>(there.apply(of.get()));
        of.addListener((property, was, is) -> mirrored.set(there.apply(is)));
        mirrored.addListener((property, was, is) -> of.set(back.apply(is)));
        return mirrored;
    }

    private static void tie(Clock clock, ObjectProperty<Optional<TimeLength>> length, BooleanProperty cumulative) {
        Runnable read = () -> {
            length.set(clock.window().get().map(TimeWindow::length));
            clock.window().get().ifPresent(window -> cumulative.set(window.cumulative()));
        };
        Runnable write = () -> clock.window().set(length.get().map(now -> new TimeWindow(now, cumulative.get())));
        read.run();
        clock.window().addListener((property, was, is) -> read.run());
        length.addListener((property, was, is) -> write.run());
        cumulative.addListener((property, was, is) -> write.run());
    }

    private HBox row(String key, Node content) {
        Label label = new Label();
        label.getStyleClass().addAll("text-small", "text-second", "clock-label");
        if (!key.isEmpty()) {
            label.textProperty().bind(text.bound(key));
            label.setLabelFor(content);
        }
        HBox row = new HBox(label, content);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("clock-row");
        return row;
    }

    private static CheckBox box(String id, ObservableValue<String> words, BooleanProperty on) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(words);
        box.selectedProperty().bindBidirectional(on);
        return box;
    }

    private Button jump(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("field-button");
        button.textProperty().bind(text.bound(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
