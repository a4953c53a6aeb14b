package paso.view.map;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.portrayal.ScaleBar;
import paso.view.state.MapState;
import paso.view.words.Dates;
import paso.view.words.Figures;
import paso.view.words.WindowText;

/** The line along the map's lower edge: scale bar, position under the pointer, date, credit. */
final class MapStrip extends HBox {

    private static final double MAX_BAR_PX = 120;
    private static final double TICK_PX = 5;

    private final Path bar = new Path();
    private final Label length = label("scale-label");
    private final Label position = label("position-label");
    private final StringProperty dateText = new SimpleStringProperty("");
    private final Figures date = new Figures(dateText, "map-text");
    private final Label credit = label("credit-label");
    private final MapState state;
    private final WindowText text;

    MapStrip(MapState state, WindowText text) {
        this.state = state;
        this.text = text;
        setMouseTransparent(true);
        setAlignment(Pos.BOTTOM_LEFT);
        setSpacing(8);
        getStyleClass().add("map-strip");
        bar.getStyleClass().add("scale-bar-line");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        credit.textProperty()
                .bind(state.sceneProperty().map(scene -> scene.info().credit()));
        credit.setTextOverrun(OverrunStyle.ELLIPSIS);
        credit.setMinWidth(0);
        for (Label label : new Label[] {length, position}) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        // two dates stand over the map then
        date.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> state.clock().against().get().isEmpty(),
                        state.clock().against()));
        date.managedProperty().bind(date.visibleProperty());
        position.managedProperty().bind(position.textProperty().isNotEmpty());
        HBox scale = new HBox(8, bar, length);
        scale.setAlignment(Pos.BOTTOM_LEFT);
        HBox words = new HBox(8, position, date, credit);
        for (HBox group : new HBox[] {scale, words}) {
            group.getStyleClass().add("map-veil");
        }
        scale.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        getChildren().setAll(scale, gap, words);
        state.viewport().addListener((property, was, is) -> showScale(is));
        state.shownAsOf().addListener((property, was, is) -> showDate());
        state.language().addListener((property, was, is) -> showDate());
        showScale(state.viewport().get());
        showDate();
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().addAll("map-text", styleClass);
        return label;
    }

    /** The place under the pointer. */
    void showPosition(LonLat place) {
        position.setText(text.phrases().position(place, state.viewport().get().groundMetersPerPixel()) + "  ·");
    }

    void hidePosition() {
        position.setText("");
    }

    private void showDate() {
        dateText.set(text.dates().weekday(state.shownAsOf().get()) + " "
                + Dates.clock(state.shownAsOf().get()) + "  ·");
    }

    private void showScale(Viewport viewport) {
        ScaleBar scale = ScaleBar.fitting(viewport, MAX_BAR_PX);
        length.setText(scale.label());
        double end = Math.round(scale.lengthPx()) + 0.5;
        bar.getElements()
                .setAll(new MoveTo(0.5, 0), new LineTo(0.5, TICK_PX), new LineTo(end, TICK_PX), new LineTo(end, 0));
    }
}
