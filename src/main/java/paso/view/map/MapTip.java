package paso.view.map;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import paso.model.Status;
import paso.model.Subject;
import paso.time.AsOf;
import paso.view.words.SubjectWords;
import paso.view.words.WindowText;

/** The small card at the pointer: name, state in a word, since when. */
final class MapTip extends VBox {

    private static final double OFFSET_PX = 14;

    private final WindowText text;
    private final Label name = new Label();
    private final Label badge = new Label();
    private final Label line = new Label();

    MapTip(WindowText text) {
        this.text = text;
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        setSpacing(4);
        getStyleClass().add("map-tip");
        name.getStyleClass().add("text-strong");
        name.setMaxWidth(300);
        name.setWrapText(true);
        line.getStyleClass().addAll("text-small", "text-second");
        HBox second = new HBox(6, badge, line);
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(name, second);
    }

    /** Shows the tip beside a spot of the parent, on the side with room. */
    void show(Subject subject, AsOf asOf, double x, double y) {
        SubjectWords words = text.subjects();
        Optional<Status> status = words.status(subject, asOf);
        String more = words.line(subject, asOf);
        badge.setManaged(status.isPresent());
        badge.setVisible(status.isPresent());
        status.ifPresent(is -> {
            badge.setText(words.statusWord(subject, is));
            badge.getStyleClass().setAll("label", "status-badge", is.id());
        });
        show(words.name(subject), more.isBlank() && status.isEmpty() ? words.kind(subject) : more, x, y);
    }

    /** Shows plain text, for a feature of an added file. */
    void show(String title, String kind, double x, double y) {
        name.setText(title);
        line.setText(kind);
        setVisible(true);
        applyCss();
        autosize();
        double parentWidth = getParent().getLayoutBounds().getWidth();
        double parentHeight = getParent().getLayoutBounds().getHeight();
        double left = x + OFFSET_PX + getWidth() > parentWidth ? x - OFFSET_PX - getWidth() : x + OFFSET_PX;
        double top = y + OFFSET_PX + getHeight() > parentHeight ? y - OFFSET_PX - getHeight() : y + OFFSET_PX;
        relocate(Math.round(Math.max(0, left)), Math.round(Math.max(0, top)));
    }

    void showPlain(String title, String kind, double x, double y) {
        badge.setManaged(false);
        badge.setVisible(false);
        show(title, kind, x, y);
    }

    void hide() {
        setVisible(false);
    }
}
