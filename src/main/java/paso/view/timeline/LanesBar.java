package paso.view.timeline;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import paso.view.control.Icons;
import paso.view.words.WindowText;

/** Names the histogram, and chooses which lanes stand below it and in which order. */
final class LanesBar extends HBox {

    private final ObjectProperty<LaneChoice> choice;
    private final ToggleButton all = new ToggleButton();
    private final CheckMenuItem grouped = new CheckMenuItem();
    private final Map<LaneSort, RadioMenuItem> sorts = new EnumMap<>(LaneSort.class);

    LanesBar(ObjectProperty<LaneChoice> choice, WindowText text) {
        this.choice = choice;
        Label title = new Label();
        title.textProperty().bind(text.bound("timeline.bins"));
        title.getStyleClass().addAll("text-small", "text-second");
        title.setMinWidth(0);
        all.setId("lanes-all");
        all.getStyleClass().addAll("chip", "lanes-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.textProperty().bind(text.bound("timeline.all"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(text.bound("timeline.allTip"));
        all.setTooltip(tip);
        all.setOnAction(event -> choice.set(choice.get().withAll(all.isSelected())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("lanes-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(title, space, all, menu(text));
        choice.addListener((property, was, is) -> show(is));
        show(choice.get());
    }

    private MenuButton menu(WindowText text) {
        MenuButton menu = new MenuButton("", Icons.of(Feather.SLIDERS));
        menu.setId("lanes-menu");
        Icons.dress(menu, text.bound("timeline.sortTip"));
        menu.getStyleClass().add("lanes-menu");
        ToggleGroup group = new ToggleGroup();
        for (LaneSort sort : LaneSort.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("lanes-sort-" + sort.id());
            item.textProperty().bind(text.bound("timeline.sort." + sort.id()));
            item.setToggleGroup(group);
            item.setOnAction(event -> choice.set(choice.get().with(sort)));
            sorts.put(sort, item);
            menu.getItems().add(item);
        }
        grouped.setId("lanes-grouped");
        grouped.textProperty().bind(text.bound("timeline.grouped"));
        grouped.setOnAction(
                event -> choice.set(choice.get().withGrouped(!choice.get().grouped())));
        menu.getItems().addAll(new SeparatorMenuItem(), grouped);
        return menu;
    }

    private void show(LaneChoice now) {
        all.setSelected(now.all());
        grouped.setSelected(now.grouped());
        sorts.forEach((sort, item) -> item.setSelected(sort == now.sort()));
    }
}
