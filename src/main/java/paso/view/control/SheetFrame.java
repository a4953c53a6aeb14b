package paso.view.control;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A sheet over the map that folds to a tab of 40 px. */
public final class SheetFrame extends StackPane {

    public static final double TAB_PX = 40;
    static final double SHADOW_PX = 18;

    private final Region content;
    private final SoftShadow shadow = new SoftShadow(SHADOW_PX);
    private final Button tab;
    private final BooleanProperty folded = new SimpleBooleanProperty();

    /** @param sheet makes the sheet, given what folds it */
    public SheetFrame(String id, Function<Runnable, Region> sheet, Feather icon, ObservableValue<String> unfoldText) {
        this.content = sheet.apply(() -> folded.set(true));
        setId(id + "-frame");
        setPickOnBounds(false);
        tab = new Button("", Icons.of(icon));
        tab.setId(id + "-tab");
        tab.getStyleClass().add("sheet-tab");
        tab.accessibleTextProperty().bind(unfoldText);
        Icons.tip(tab, unfoldText);
        tab.setOnAction(event -> folded.set(false));
        content.visibleProperty().bind(folded.not());
        tab.visibleProperty().bind(folded);
        tab.setMaxSize(TAB_PX, TAB_PX);
        getChildren().setAll(shadow, content, tab);
    }

    /** Gives a sheet its looks. */
    public static void dress(Region sheet, String... styleClasses) {
        String css = "/styles/sheets.css";
        sheet.getStylesheets()
                .add(Objects.requireNonNull(SheetFrame.class.getResource(css), css)
                        .toExternalForm());
        sheet.getStyleClass().add("sheet");
        sheet.getStyleClass().addAll(styleClasses);
    }

    public BooleanProperty folded() {
        return folded;
    }

    /** How tall the content would like to be. */
    public double wantedHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double side = TAB_PX;
        shadow.resizeRelocate(0, 0, folded.get() ? side : getWidth(), folded.get() ? side : getHeight());
        content.resizeRelocate(0, 0, getWidth(), getHeight());
        tab.resizeRelocate(0, 0, TAB_PX, TAB_PX);
    }
}
