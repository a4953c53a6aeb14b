package paso.view.layers;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import paso.model.LayerKey;
import paso.portrayal.request.LayerInfo;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.LegendEntry;
import paso.view.control.Icons;
import paso.view.control.Swatch;
import paso.view.words.WindowText;

/** One layer in the list: handle, check box, symbol, name, count, key; folded out also opacity, solo and remove. */
final class LayerRow extends VBox {

    static final double HEIGHT_PX = 29;

    /** What a row asks of the list. */
    interface Actions {
        void show(String layer, boolean visible);

        void solo(String layer);

        void fade(String layer, double opacity);

        void move(String layer, int up);

        void remove(String layer);

        void style(String layer, String name);

        void styleFile(String layer);
    }

    private static final String HANDLE =
            "M0 0h2v2h-2z M5 0h2v2h-2z M0 4h2v2h-2z M5 4h2v2h-2z M0 8h2v2h-2z M5 8h2v2h-2z";

    private final LayerInfo layer;
    private final Actions actions;
    private final WindowText text;
    private final CheckBox box = new CheckBox();
    private final StackPane symbol = new StackPane();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label key = new Label();
    private final Slider opacity = new Slider(0, 1, 1);
    private final Label percent = new Label();
    private final MenuButton styles = new MenuButton();
    private final StackPane handle = new StackPane();
    private final BooleanProperty expanded = new SimpleBooleanProperty();
    private boolean settingFromOutside;
    private @Nullable LayerStyles shownStyles;

    /** @param movable whether it may change its place: the base map may not */
    LayerRow(LayerInfo layer, boolean movable, boolean removable, Actions actions, WindowText text) {
        this.layer = layer;
        this.actions = actions;
        this.text = text;
        String shortId = layer.id().replaceAll("[^A-Za-z0-9_-]", "-");
        box.setId("layer-" + shortId);
        box.getStyleClass().add("layer-box");
        box.setOnAction(event -> actions.show(layer.id(), box.isSelected()));
        box.addEventFilter(MouseEvent.MOUSE_RELEASED, this::soloOnAlt);
        name.getStyleClass().add("layer-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(20);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                if (event.isAltDown()) {
                    actions.solo(layer.id());
                } else {
                    box.fire();
                }
            }
        });
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("text-small", "text-third", "layer-count");
        key.getStyleClass().addAll("key", "text-small");
        SVGPath dots = new SVGPath();
        dots.setContent(HANDLE);
        dots.getStyleClass().add("layer-handle-dots");
        handle.getChildren().setAll(dots);
        handle.getStyleClass().add("layer-handle");
        handle.setVisible(movable);
        handle.setCursor(movable ? Cursor.OPEN_HAND : Cursor.DEFAULT);

        Button more = new Button("", Icons.of(Feather.SLIDERS));
        more.setId("layer-more-" + shortId);
        Icons.dress(more, text.bound("layers.more"));
        more.getStyleClass().addAll("small", "layer-more");
        more.setOnAction(event -> expanded.set(!expanded.get()));
        StackPane end = new StackPane(key, more);
        end.getStyleClass().add("layer-end");
        more.visibleProperty()
                .bind(hoverProperty()
                        .or(more.focusedProperty())
                        .or(box.focusedProperty())
                        .or(expanded));
        key.visibleProperty().bind(more.visibleProperty().not());

        HBox line = new HBox(handle, box, symbol, name, count, end);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("layer-line");
        line.setMinHeight(HEIGHT_PX);
        line.setPrefHeight(HEIGHT_PX);
        getChildren().setAll(line, details(shortId, removable));
        getStyleClass().add("layer-row");
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Region details(String shortId, boolean removable) {
        opacity.setId("layer-opacity-" + shortId);
        opacity.setBlockIncrement(0.1);
        opacity.accessibleTextProperty().bind(text.bound("layers.opacity"));
        HBox.setHgrow(opacity, Priority.ALWAYS);
        opacity.valueProperty().addListener((property, was, is) -> {
            percent.setText(Math.round(is.doubleValue() * 100) + " %");
            if (!settingFromOutside) {
                actions.fade(layer.id(), Math.round(is.doubleValue() * 100) / 100.0);
            }
        });
        percent.setText("100 %");
        percent.getStyleClass().addAll("text-small", "text-third", "layer-percent");
        Button solo = Icons.button(
                Feather.TARGET, "layer-solo-" + shortId, text.bound("layers.solo"), () -> actions.solo(layer.id()));
        solo.getStyleClass().add("small");
        styles.setId("layer-style-" + shortId);
        styles.setGraphic(Icons.of(Feather.DROPLET));
        styles.getStyleClass().addAll("small", "layer-style");
        Icons.dress(styles, text.bound("layers.style"));
        HBox details = new HBox(opacity, percent, styles, solo);
        if (removable) {
            Button remove = Icons.button(
                    Feather.TRASH_2,
                    "layer-remove-" + shortId,
                    text.bound("layers.remove"),
                    () -> actions.remove(layer.id()));
            remove.getStyleClass().add("small");
            details.getChildren().add(remove);
        }
        details.setAlignment(Pos.CENTER_LEFT);
        details.getStyleClass().add("layer-details");
        details.visibleProperty().bind(expanded);
        details.managedProperty().bind(expanded);
        return details;
    }

    String layerId() {
        return layer.id();
    }

    /** What a mouse drags to move the row. */
    Region handle() {
        return handle;
    }

    BooleanProperty expanded() {
        return expanded;
    }

    void focusBox() {
        box.requestFocus();
    }

    boolean hasFocus() {
        return box.isFocused();
    }

    /** @param offered the layer's styles, of which the one that it is drawn in is marked */
    void show(LayerSetting setting, LegendEntry swatch, int number, LayerStyles offered) {
        showStyles(offered);
        settingFromOutside = true;
        box.setSelected(setting.visible());
        opacity.setValue(setting.opacity());
        settingFromOutside = false;
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("off"), !setting.visible());
        symbol.getChildren().setAll(new Swatch(swatch));
        symbol.setOpacity(setting.visible() ? 1 : 0.55);
        String title = layer.title().in(text.language());
        name.setText(title);
        box.setAccessibleText(title);
        if (name.getTooltip() == null) {
            Tooltip tip = new Tooltip();
            tip.setShowDelay(javafx.util.Duration.millis(600));
            name.setTooltip(tip);
        }
        name.getTooltip().setText(title);
        count.setText(
                layer.grid()
                                || layer.id().equals(LayerKey.BASEMAP.id())
                                || layer.id().equals(LayerKey.GRATICULE.id())
                        ? ""
                        : text.phrases().number(layer.featureCount()));
        key.setText(number <= 9 ? String.valueOf(number) : "");
        key.setOpacity(number <= 9 ? 1 : 0);
    }

    private void showStyles(LayerStyles offered) {
        if (offered.equals(shownStyles)) {
            return;
        }
        shownStyles = offered;
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (LayerStyles.Named named : offered.named()) {
            RadioMenuItem item = new RadioMenuItem(named.title());
            item.setToggleGroup(group);
            item.setSelected(named.name().equals(offered.present()));
            item.setOnAction(event -> actions.style(layer.id(), named.name()));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        MenuItem file = new MenuItem(offered.fileTitle());
        file.setOnAction(event -> actions.styleFile(layer.id()));
        items.add(file);
        styles.getItems().setAll(items);
    }

    private void soloOnAlt(MouseEvent event) {
        if (event.isAltDown()) {
            event.consume();
            box.disarm();
            actions.solo(layer.id());
        }
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            actions.move(layer.id(), 1);
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            actions.move(layer.id(), -1);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && layer.id().startsWith("file:")) {
            actions.remove(layer.id());
            event.consume();
        }
    }

    /** Whether a point of the scene lies on the row. */
    boolean holds(double sceneY) {
        var bounds = localToScene(getBoundsInLocal());
        return sceneY >= bounds.getMinY() && sceneY < bounds.getMaxY();
    }
}
