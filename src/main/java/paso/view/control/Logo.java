package paso.view.control;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;

/** The mark, a path that passes through a line, and the name. */
public final class Logo extends HBox {

    public Logo() {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        SVGPath line = path("M1.5 10.5 H6.2 M15.8 10.5 H20.5", "logo-line");
        SVGPath pass = path("M2.5 19 C7.5 19 7.5 2.5 11 2.5 C14.5 2.5 14.5 19 19.5 19", "logo-stroke");
        Label name = new Label("Paso");
        name.getStyleClass().add("text-title");
        getChildren().setAll(new Group(line, pass), name);
    }

    private static SVGPath path(String content, String styleClass) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(styleClass);
        return path;
    }
}
