package paso.view.status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paso.model.Mode;
import paso.view.control.Icons;
import paso.view.words.WindowText;

/** What the list of states shows: tabs, and folded behind the glass a text field, mode, field office and order. */
final class FilterBar extends VBox {

    private static final List<Mode> MODES = List.of(Mode.VEHICLE, Mode.PEDESTRIAN, Mode.CARGO, Mode.RAIL, Mode.FERRY);

    private final ObjectProperty<StatusFilter> filter;
    private final WindowText text;
    private final Map<StatusFilter.Tab, ToggleButton> tabs = new EnumMap<>(StatusFilter.Tab.class);
    private final TextField field = new TextField();
    private final MenuButton mode = new MenuButton();
    private final MenuButton office = new MenuButton();
    private final MenuButton sort = new MenuButton();
    private final ToggleButton glass = new ToggleButton("", Icons.of(Feather.SEARCH));
    private List<String> offices;

    FilterBar(ObjectProperty<StatusFilter> filter, List<String> offices, WindowText text) {
        this.filter = filter;
        this.text = text;
        this.offices = offices;
        getStyleClass().add("filter-bar");
        HBox chips = new HBox();
        chips.getStyleClass().add("filter-tabs");
        ToggleGroup group = new ToggleGroup();
        for (StatusFilter.Tab tab : StatusFilter.Tab.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setId("tab-" + key(tab));
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(group);
            chip.textProperty().bind(text.bound("tab." + key(tab)));
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setOnAction(event -> {
                chip.setSelected(true);
                filter.set(filter.get().with(tab));
            });
            tabs.put(tab, chip);
            chips.getChildren().add(chip);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        glass.setId("filter-more");
        Icons.dress(glass, text.bound("filter.more"));
        glass.getStyleClass().add("small");
        chips.getChildren().addAll(space, glass);

        field.setId("filter-text");
        field.getStyleClass().add("field");
        field.promptTextProperty().bind(text.bound("filter.prompt"));
        field.textProperty()
                .addListener((property, was, is) -> filter.set(filter.get().withWords(is)));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                glass.setSelected(false);
                event.consume();
            }
        });
        mode.setId("filter-mode");
        office.setId("filter-office");
        sort.setId("filter-sort");
        HBox menus = new HBox(mode, office, sort);
        menus.getStyleClass().add("filter-menus");
        for (MenuButton menu : List.of(mode, office, sort)) {
            menu.getStyleClass().addAll("field-button", "filter-menu");
            menu.setMaxWidth(Double.MAX_VALUE);
            menu.setMinWidth(0);
            menu.setPrefWidth(96);
            HBox.setHgrow(menu, Priority.ALWAYS);
        }
        VBox more = new VBox(field, menus);
        more.getStyleClass().add("filter-more");
        more.visibleProperty().bind(glass.selectedProperty());
        more.managedProperty().bind(glass.selectedProperty());
        glass.selectedProperty().addListener((property, was, is) -> {
            if (is) {
                field.requestFocus();
            } else {
                field.clear();
                filter.set(filter.get().cleared().withStatus(filter.get().status()));
            }
        });
        getChildren().setAll(chips, more);
        filter.addListener((property, was, is) -> refresh());
        refresh();
    }

    /** Offers other field offices. */
    void offer(List<String> others) {
        offices = others;
        refresh();
    }

    /** Shows the filter and all words anew. */
    void refresh() {
        StatusFilter now = filter.get();
        tabs.forEach((tab, chip) -> chip.setSelected(tab == now.tab()));
        if (!field.getText().equals(now.words())) {
            field.setText(now.words());
        }
        if (now.narrows() && !now.withStatus(Optional.empty()).equals(now.cleared())) {
            glass.setSelected(true);
        }
        List<Optional<Mode>> modes = new ArrayList<>();
        modes.add(Optional.empty());
        MODES.forEach(each -> modes.add(Optional.of(each)));
        boolean tabHasMode = now.tab() != StatusFilter.Tab.ALL && now.tab() != StatusFilter.Tab.NOT_OPEN;
        mode.setDisable(tabHasMode);
        fill(
                mode,
                modes,
                tabHasMode ? now.modeShown() : now.mode(),
                each -> each.map(text.phrases()::mode).orElse(text.of("filter.anyMode")),
                each -> filter.get().withMode(each));
        List<String> all = new ArrayList<>(offices);
        all.add(0, "");
        fill(
                office,
                all,
                now.fieldOffice(),
                each -> each.isEmpty() ? text.of("filter.anyOffice") : each,
                each -> filter.get().withFieldOffice(each));
        fill(
                sort,
                List.of(StatusFilter.Sort.values()),
                now.sort(),
                each -> text.of("sort." + key(each)),
                each -> filter.get().with(each));
    }

    private <T> void fill(
            MenuButton menu, List<T> values, T chosen, Function<T, String> name, Function<T, StatusFilter> choice) {
        menu.setText(name.apply(chosen));
        menu.setAccessibleText(menu.getText());
        ToggleGroup group = new ToggleGroup();
        menu.getItems().clear();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(name.apply(value));
            item.setToggleGroup(group);
            item.setSelected(value.equals(chosen));
            item.setOnAction(event -> filter.set(choice.apply(value)));
            menu.getItems().add(item);
        }
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
