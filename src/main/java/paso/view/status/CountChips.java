package paso.view.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import paso.model.Status;
import paso.view.control.Icons;
import paso.view.words.Figures;
import paso.view.words.WindowText;

/** The three large counts of ports; each is also a filter of the list. */
final class CountChips extends HBox {

    private static final List<Status> SHOWN = List.of(Status.CLOSED, Status.PARTIAL, Status.OPEN);

    private final ObjectProperty<StatusFilter> filter;
    private final WindowText text;
    private final Map<Status, ToggleButton> chips = new EnumMap<>(Status.class);
    private final Map<Status, StringProperty> counts = new EnumMap<>(Status.class);

    CountChips(ObjectProperty<StatusFilter> filter, WindowText text) {
        this.filter = filter;
        this.text = text;
        getStyleClass().add("count-chips");
        for (Status status : SHOWN) {
            StringProperty count = new SimpleStringProperty("0");
            Figures figures = new Figures(count, "text-count", "count-" + status.id());
            Label word = new Label();
            word.textProperty().bind(text.bound("count." + status.id()));
            word.getStyleClass().addAll("text-second", "count-word");
            HBox content = new HBox(figures, word);
            content.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
            content.getStyleClass().add("count-content");
            content.setMouseTransparent(true);
            ToggleButton chip = new ToggleButton("", content);
            chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            chip.setId("count-" + status.id());
            chip.getStyleClass().add("count-chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setOnAction(event -> choose(status, chip.isSelected()));
            Icons.tip(chip, text.bound("count.tip"));
            counts.put(status, count);
            chips.put(status, chip);
            getChildren().add(chip);
        }
        filter.addListener((property, was, is) ->
                chips.forEach((status, chip) -> chip.setSelected(is.status().equals(Optional.of(status)))));
    }

    /** A count shows all that are in its state: what is not open stands in the first tab already. */
    private void choose(Status status, boolean chosen) {
        StatusFilter now = filter.get().withStatus(chosen ? Optional.of(status) : Optional.empty());
        boolean hidden = chosen && status == Status.OPEN && now.tab() == StatusFilter.Tab.NOT_OPEN;
        filter.set(hidden ? now.with(StatusFilter.Tab.ALL) : now);
    }

    void show(StatusCounts now) {
        counts.forEach((status, count) -> count.set(String.valueOf(now.of(status))));
        chips.forEach((status, chip) -> chip.setAccessibleText(now.of(status) + " " + text.of("count." + status.id())));
    }
}
