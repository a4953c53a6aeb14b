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
import paso.document.Edit;
import paso.document.Layer;
import paso.model.LayerKey;
import paso.portrayal.request.LegendEntry;
import paso.view.control.Icons;
import paso.view.control.Swatch;
import paso.view.words.WindowText;

/** One layer in the list: handle, check box, symbol, name, count, key; folded out also opacity, solo and remove. */
final class LayerRow extends VBox {

    static final double HEIGHT_PX = 29;

    /** What a row asks of the list. */
    interface Actions {
        void edit(Edit edit);

        void solo(LayerKey layer);

        void remove(LayerKey layer);

        void styleFile(LayerKey layer);
    }

    private static final String HANDLE =
            "M0 0h2v2h-2z M5 0h2v2h-2z M0 4h2v2h-2z M5 4h2v2h-2z M0 8h2v2h-2z M5 8h2v2h-2z";

    private final LayerKey key;
    private final boolean removable;
    private final Actions actions;
    private final WindowText text;
    private final CheckBox box = new CheckBox();
    private final StackPane symbol = new StackPane();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label digit = new Label();
    private final Slider opacity = new Slider(0, 1, 1);
    private final Label percent = new Label();
    private final MenuButton styles = new MenuButton();
    private final StackPane handle = new StackPane();
    private final BooleanProperty expanded = new SimpleBooleanProperty();
    private boolean settingFromOutside;
    private @Nullable LayerStyles shownStyles;

    LayerRow(Layer layer, Actions actions, WindowText text) {
        this.key = layer.key();
        this.removable = layer.isRemovable();
        this.actions = actions;
        this.text = text;
        String shortId = key.id().replaceAll("[^A-Za-z0-9_-]", "-");
        box.setId("layer-" + shortId);
        box.getStyleClass().add("layer-box");
        box.setOnAction(event -> actions.edit(new Edit.Show(key, box.isSelected())));
        box.addEventFilter(MouseEvent.MOUSE_RELEASED, this::soloOnAlt);
        name.getStyleClass().add("layer-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(20);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                if (event.isAltDown()) {
                    actions.solo(key);
                } else {
                    box.fire();
                }
            }
        });
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("text-small", "text-third", "layer-count");
        digit.getStyleClass().addAll("key", "text-small");
        SVGPath dots = new SVGPath();
        dots.setContent(HANDLE);
        dots.getStyleClass().add("layer-handle-dots");
        handle.getChildren().setAll(dots);
        handle.getStyleClass().add("layer-handle");
        boolean movable = !layer.isBaseMap();
        handle.setVisible(movable);
        handle.setCursor(movable ? Cursor.OPEN_HAND : Cursor.DEFAULT);

        Button more = new Button("", Icons.of(Feather.SLIDERS));
        more.setId("layer-more-" + shortId);
        Icons.dress(more, text.bound("layers.more"));
        more.getStyleClass().addAll("small", "layer-more");
        more.setOnAction(event -> expanded.set(!expanded.get()));
        StackPane end = new StackPane(digit, more);
        end.getStyleClass().add("layer-end");
        more.visibleProperty()
                .bind(hoverProperty()
                        .or(more.focusedProperty())
                        .or(box.focusedProperty())
                        .or(expanded));
        digit.visibleProperty().bind(more.visibleProperty().not());

        HBox line = new HBox(handle, box, symbol, name, count, end);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("layer-line");
        line.setMinHeight(HEIGHT_PX);
        line.setPrefHeight(HEIGHT_PX);
        getChildren().setAll(line, details(shortId));
        getStyleClass().add("layer-row");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Region details(String shortId) {
        opacity.setId("layer-opacity-" + shortId);
        opacity.setBlockIncrement(0.1);
        opacity.accessibleTextProperty().bind(text.bound("layers.opacity"));
        HBox.setHgrow(opacity, Priority.ALWAYS);
        opacity.valueProperty().addListener((property, was, is) -> {
            percent.setText(Math.round(is.doubleValue() * 100) + " %");
            if (!settingFromOutside) {
                actions.edit(new Edit.Fade(key, Math.round(is.doubleValue() * 100) / 100.0));
            }
        });
        percent.setText("100 %");
        percent.getStyleClass().addAll("text-small", "text-third", "layer-percent");
        Button solo = Icons.button(
                Feather.TARGET, "layer-solo-" + shortId, text.bound("layers.solo"), () -> actions.solo(key));
        solo.getStyleClass().add("small");
        styles.setId("layer-style-" + shortId);
        styles.setGraphic(Icons.of(Feather.DROPLET));
        styles.getStyleClass().addAll("small", "layer-style");
        Icons.dress(styles, text.bound("layers.style"));
        HBox details = new HBox(opacity, percent, styles, solo);
        if (removable) {
            Button remove = Icons.button(
                    Feather.TRASH_2, "layer-remove-" + shortId, text.bound("layers.remove"), () -> actions.remove(key));
            remove.getStyleClass().add("small");
            details.getChildren().add(remove);
        }
        details.setAlignment(Pos.CENTER_LEFT);
        details.getStyleClass().add("layer-details");
        details.visibleProperty().bind(expanded);
        details.managedProperty().bind(expanded);
        return details;
    }

    LayerKey key() {
        return key;
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
    void show(Layer layer, LegendEntry swatch, int number, LayerStyles offered) {
        showStyles(offered);
        settingFromOutside = true;
        box.setSelected(layer.visible());
        opacity.setValue(layer.opacity());
        settingFromOutside = false;
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("off"), !layer.visible());
        symbol.getChildren().setAll(new Swatch(swatch));
        symbol.setOpacity(layer.visible() ? 1 : 0.55);
        String title = layer.title().in(text.language());
        name.setText(title);
        box.setAccessibleText(title);
        if (name.getTooltip() == null) {
            Tooltip tip = new Tooltip();
            tip.setShowDelay(javafx.util.Duration.millis(600));
            name.setTooltip(tip);
        }
        name.getTooltip().setText(title);
        boolean counted = !layer.isGrid() && !layer.isBaseMap() && !key.equals(LayerKey.GRATICULE);
        count.setText(counted ? text.phrases().number(layer.content().featureCount()) : "");
        digit.setText(number <= 9 ? String.valueOf(number) : "");
        digit.setOpacity(number <= 9 ? 1 : 0);
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
            item.setSelected(named.choice().equals(offered.present()));
            item.setOnAction(event -> actions.edit(new Edit.Restyle(key, named.choice())));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        MenuItem file = new MenuItem(offered.fileTitle());
        file.setOnAction(event -> actions.styleFile(key));
        items.add(file);
        styles.getItems().setAll(items);
    }

    private void soloOnAlt(MouseEvent event) {
        if (event.isAltDown()) {
            event.consume();
            box.disarm();
            actions.solo(key);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            actions.edit(new Edit.Move(key, 1));
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            actions.edit(new Edit.Move(key, -1));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && removable) {
            actions.remove(key);
            event.consume();
        }
    }

    /** Whether a point of the scene lies on the row. */
    boolean holds(double sceneY) {
        var bounds = localToScene(getBoundsInLocal());
        return sceneY >= bounds.getMinY() && sceneY < bounds.getMaxY();
    }
}
