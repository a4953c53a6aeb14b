package paso.view.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paso.time.AsOf;
import paso.time.AsOfParser;
import paso.view.control.Command;
import paso.view.control.Icons;
import paso.view.control.TypedDate;
import paso.view.state.MapState;
import paso.view.state.Playback;
import paso.view.words.WindowText;

/**
 * The date that the whole window answers for: steps by day and change, play, and, when clicked, a field to type any date
 * in English or Spanish.
 */
final class DateControl extends HBox {

    private final MapState state;
    private final WindowText text;
    private final TypedDate date;

    /** @param settings shows or hides what else there is to set of the clock */
    DateControl(MapState state, Playback playback, WindowText text, AsOfParser parser, Runnable settings) {
        this.state = state;
        this.text = text;
        this.date = new TypedDate(
                "date",
                state.asOf(),
                state.clock()::goTo,
                state.clock(),
                text,
                Command.TYPE_DATE.tip(text, "date.type"),
                parser);
        date.remark(Bindings.createStringBinding(
                this::frame, state.asOf(), state.clock().window(), state.selectedId(), state.language()));
        setId("date-control");
        getStyleClass().addAll("field", "date-control");
        setAlignment(Pos.CENTER);
        Button play = Icons.button(Feather.PLAY, "date-play", playText(playback), () -> playback.toggle());
        playback.playing()
                .addListener((property, was, is) -> play.setGraphic(new FontIcon(is ? Feather.PAUSE : Feather.PLAY)));
        getChildren()
                .setAll(
                        Icons.button(
                                Feather.SKIP_BACK,
                                "date-previous-change",
                                Command.PREVIOUS_CHANGE.tip(text, "date.previousChange"),
                                playback::previousChange),
                        Icons.button(
                                Feather.CHEVRON_LEFT,
                                "date-previous-day",
                                Command.STEP_BACK.tip(text, "date.previousDay"),
                                playback::stepBack),
                        date,
                        Icons.button(
                                Feather.CHEVRON_RIGHT,
                                "date-next-day",
                                Command.STEP_FORWARD.tip(text, "date.nextDay"),
                                playback::stepForward),
                        Icons.button(
                                Feather.SKIP_FORWARD,
                                "date-next-change",
                                Command.NEXT_CHANGE.tip(text, "date.nextChange"),
                                playback::nextChange),
                        play,
                        Icons.button(
                                Feather.SLIDERS, "date-settings", Command.CLOCK.tip(text, "date.settings"), settings));
    }

    /** How far back what is shown reaches; or the time where the selected thing is; or what the time of day is relative to. */
    private String frame() {
        AsOf asOf = state.asOf().get();
        return state.clock()
                .window()
                .get()
                .map(window -> text.of("date.window", text.phrases().length(window.length())))
                .or(() -> state.selected().flatMap(subject -> text.subjects().timeAt(subject, asOf)))
                .orElseGet(() -> text.of(asOf instanceof AsOf.Local ? "date.local" : "date.exact"));
    }

    private StringBinding playText(Playback playback) {
        return Bindings.createStringBinding(
                () -> Command.PLAY.tipNow(text, playback.playing().get() ? "date.pause" : "date.play"),
                playback.playing(),
                text.languageProperty());
    }

    /** One line under the control that says why a typed date is none; hidden while there is nothing to say. */
    Region problem() {
        return date.problem();
    }

    /** Turns the date into a field with the date in it, selected. */
    void startTyping() {
        date.startTyping();
    }
}
