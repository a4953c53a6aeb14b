package paso.view.timeline;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paso.view.control.Command;
import paso.view.control.Icons;
import paso.view.state.Playback;
import paso.view.words.WindowText;

/** The buttons that move the clock. */
final class TransportBar extends HBox {

    TransportBar(Playback playback, WindowText text) {
        Button play =
                Icons.button(Feather.PLAY, "timeline-play", Command.PLAY.tip(text, "timeline.play"), playback::toggle);
        play.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> {
                            FontIcon icon = Icons.of(playback.playing().get() ? Feather.PAUSE : Feather.PLAY);
                            return icon;
                        },
                        playback.playing()));
        Button speed = new Button();
        speed.setId("timeline-speed");
        speed.getStyleClass().addAll("plain-button", "timeline-speed", "text-small");
        speed.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.of(
                                "timeline.speed",
                                text.phrases().length(playback.speed().get())),
                        playback.speed(),
                        text.languageProperty()));
        Icons.tip(speed, text.bound("timeline.speedTip"));
        speed.setOnAction(event -> {
            int at = Playback.SPEEDS.indexOf(playback.speed().get());
            playback.speed().set(Playback.SPEEDS.get((at + 1) % Playback.SPEEDS.size()));
        });
        getChildren()
                .setAll(
                        button(
                                Feather.SKIP_BACK,
                                "previous-change",
                                Command.PREVIOUS_CHANGE.tip(text, "date.previousChange"),
                                playback::previousChange),
                        button(
                                Feather.CHEVRON_LEFT,
                                "previous-day",
                                Command.STEP_BACK.tip(text, "date.previousDay"),
                                playback::stepBack),
                        play,
                        button(
                                Feather.CHEVRON_RIGHT,
                                "next-day",
                                Command.STEP_FORWARD.tip(text, "date.nextDay"),
                                playback::stepForward),
                        button(
                                Feather.SKIP_FORWARD,
                                "next-change",
                                Command.NEXT_CHANGE.tip(text, "date.nextChange"),
                                playback::nextChange),
                        speed);
        play.getStyleClass().addAll("small", "transport");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("transport-bar");
    }

    private static Button button(Feather icon, String id, ObservableValue<String> tip, Runnable action) {
        Button button = Icons.button(icon, "timeline-" + id, tip, action);
        button.getStyleClass().addAll("small", "transport");
        return button;
    }
}
