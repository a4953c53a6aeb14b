package paso.view.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import paso.view.words.WindowText;

/** What narrows the list of events: text, and the categories that the data has. */
final class EventFilterRow extends HBox {

    private static final double MENU_PX = 150;

    private final ObjectProperty<EventFilter> filter;
    private Map<String, Integer> categories;
    private final WindowText text;
    private final TextField field = new TextField();
    private final MenuButton menu = new MenuButton();
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    /** @param categories with how many events of each */
    EventFilterRow(ObjectProperty<EventFilter> filter, Map<String, Integer> categories, WindowText text) {
        this.filter = filter;
        this.categories = categories;
        this.text = text;
        getStyleClass().add("event-filter");
        field.setId("event-filter-text");
        field.getStyleClass().add("field");
        field.setPrefWidth(40);
        field.promptTextProperty().bind(text.bound("event.prompt"));
        field.accessibleTextProperty().bind(text.bound("event.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty()
                .addListener((property, was, is) -> filter.set(filter.get().withWords(is)));
        menu.setId("event-categories");
        menu.getStyleClass().addAll("field-button", "filter-menu");
        menu.setMinWidth(120);
        menu.setPrefWidth(120);
        menu.setMaxWidth(120);
        getChildren().setAll(field, menu);
        filter.addListener((property, was, is) -> refresh());
        text.languageProperty().addListener((property, was, is) -> fill());
        fill();
    }

    /** Offers the categories of other events. */
    void offer(Map<String, Integer> others) {
        categories = others;
        fill();
    }

    void startTyping() {
        field.requestFocus();
        field.selectAll();
    }

    /** The categories by their names in the window's language, those with most events first. */
    private void fill() {
        boxes.clear();
        List<MenuItem> items = new ArrayList<>();
        Comparator<String> most = Comparator.comparing(category -> -categories.getOrDefault(category, 0));
        categories.keySet().stream()
                .sorted(most.thenComparing(this::name))
                .forEach(category -> items.add(item(category)));
        MenuItem all = new MenuItem(text.of("event.allCategories"));
        all.setId("event-category-all");
        all.setOnAction(event ->
                filter.set(new EventFilter(java.util.Set.of(), filter.get().words())));
        items.add(new SeparatorMenuItem());
        items.add(all);
        menu.getItems().setAll(items);
        refresh();
    }

    /** Stays open when chosen, as several can be on. */
    private CustomMenuItem item(String category) {
        CheckBox box = new CheckBox(text.of("event.category", name(category), categories.getOrDefault(category, 0)));
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        boxes.put(category, box);
        HBox line = new HBox(box);
        line.setPrefWidth(MENU_PX);
        // the line takes the click, so that a mouse and a key both go through the item's action
        CustomMenuItem item = new CustomMenuItem(line, false);
        item.setId("event-category-" + category);
        item.setOnAction(event -> filter.set(
                filter.get().with(category, !filter.get().categories().contains(category))));
        return item;
    }

    private String name(String category) {
        String name = text.phrases().orElse("category." + category, category);
        return name.substring(0, 1).toUpperCase(text.language().locale()) + name.substring(1);
    }

    private void refresh() {
        EventFilter now = filter.get();
        if (!field.getText().equals(now.words())) {
            field.setText(now.words());
        }
        boxes.forEach((category, box) -> box.setSelected(now.categories().contains(category)));
        menu.setText(
                now.categories().isEmpty()
                        ? text.of("event.allCategories")
                        : now.categories().stream().map(this::name).sorted().collect(Collectors.joining(", ")));
        menu.setAccessibleText(menu.getText());
    }
}
