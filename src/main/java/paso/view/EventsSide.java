package paso.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The right end of the sheet of time: what happened, by date. */
final class EventsSide extends VBox {

    EventsSide(MapState state, Navigator navigator, SheetWords words) {
        Label title = new Label();
        title.textProperty().bind(words.bound("timeline.events"));
        title.getStyleClass().addAll("small-heading", "text-third");
        HBox head = new HBox(title);
        head.getStyleClass().add("events-head");
        head.setAlignment(Pos.CENTER_LEFT);
        EventList list = new EventList(state, navigator, words);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        getStyleClass().add("events-side");
    }
}
