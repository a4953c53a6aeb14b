package paso.view;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The sheet of time: transport buttons, axis, what happened on each day, the states of each port and line that was ever not
 * open, the caravans, one playhead through all; and beside it the events.
 */
public final class TimelineSheet extends Region {

    private static final double EVENTS_PX = 312;
    private static final double EVENTS_FROM_WIDTH_PX = 860;

    private final Playback playback;
    private final SheetWords words;
    private final TimelineChart chart;
    private final HBox transport;
    private final VBox events;
    private final Region line = new Region();
    private final Button fold;

    /** @param fold folds the sheet away */
    public TimelineSheet(MapState state, Navigator navigator, Playback playback, Runnable fold) {
        this.playback = playback;
        this.words = new SheetWords(state);
        this.chart = new TimelineChart(state, navigator, playback, words);
        this.transport = transport();
        this.fold = Icons.button(Feather.CHEVRON_DOWN, "timeline-fold", words.bound("sheet.fold"), fold);
        this.events = new VBox();
        setId("timeline");
        SheetWords.dress(this, "timeline-sheet");
        Label title = new Label();
        title.textProperty().bind(words.bound("timeline.events"));
        title.getStyleClass().addAll("small-heading", "text-third");
        HBox head = new HBox(title);
        head.getStyleClass().add("events-head");
        head.setAlignment(Pos.CENTER_LEFT);
        EventList list = new EventList(state, navigator, words);
        VBox.setVgrow(list, Priority.ALWAYS);
        events.getChildren().setAll(head, list);
        events.getStyleClass().add("events-side");
        line.getStyleClass().addAll("hairline", "vertical");
        getChildren().setAll(chart, transport, line, events, this.fold);
    }

    TimelineChart chart() {
        return chart;
    }

    private HBox transport() {
        Button play = Icons.button(Feather.PLAY, "timeline-play", words.bound("timeline.play"), playback::toggle);
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
                        () -> playback.speed().get().text() + "/s", playback.speed(), words.languageProperty()));
        Icons.tip(speed, words.bound("timeline.speedTip"));
        speed.setOnAction(event -> {
            int at = Playback.SPEEDS.indexOf(playback.speed().get());
            playback.speed().set(Playback.SPEEDS.get((at + 1) % Playback.SPEEDS.size()));
        });
        HBox buttons = new HBox(
                button(Feather.SKIP_BACK, "previous-change", "timeline.previousChange", playback::previousChange),
                button(Feather.CHEVRON_LEFT, "previous-day", "timeline.previousDay", playback::stepBack),
                play,
                button(Feather.CHEVRON_RIGHT, "next-day", "timeline.nextDay", playback::stepForward),
                button(Feather.SKIP_FORWARD, "next-change", "timeline.nextChange", playback::nextChange),
                speed);
        play.getStyleClass().addAll("small", "transport");
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("transport-bar");
        return buttons;
    }

    private Button button(Feather icon, String id, String key, Runnable action) {
        Button button = Icons.button(icon, "timeline-" + id, words.bound(key), action);
        button.getStyleClass().addAll("small", "transport");
        return button;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 212;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean withEvents = width >= EVENTS_FROM_WIDTH_PX;
        double side = withEvents ? EVENTS_PX : 0;
        line.setVisible(withEvents);
        events.setVisible(withEvents);
        double foldSize = 28;
        chart.resizeRelocate(1, 4, width - side - (withEvents ? 1 : foldSize + 4), height - 9);
        transport.resizeRelocate(10, 4, TimelineLayout.LABEL_PX - 10, TimelineLayout.AXIS_PX);
        line.resizeRelocate(width - side, 1, 1, height - 2);
        events.resizeRelocate(width - side + 1, 1, Math.max(0, side - 2), height - 2);
        fold.resizeRelocate(width - foldSize - 6, 5, foldSize, foldSize);
    }
}
