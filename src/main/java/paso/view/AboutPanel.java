package paso.view;

import java.util.Comparator;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import paso.model.Scene;
import paso.model.Source;

/** What the program is, what the dataset says of itself, and every source that a fact rests on. */
final class AboutPanel extends InfoPanel {

    AboutPanel(Scene scene, WindowText text) {
        super("about", "about.title", text);
        Label what = paragraph();
        what.textProperty().bind(text.bound("about.what"));
        Label dataset = paragraph();
        dataset.textProperty().bind(text.following(() -> scene.info().title().in(text.language())));
        dataset.getStyleClass().add("text-strong");
        Label credit = paragraph();
        credit.setText(scene.info().credit());
        credit.getStyleClass().addAll("text-small", "text-second");
        Label heading = new Label();
        heading.textProperty()
                .bind(text.following(
                        () -> text.of("about.sources", scene.sources().size())));
        heading.getStyleClass().add("small-heading");
        ListView<Source> list = new ListView<>();
        list.setId("about-sources");
        list.getStyleClass().add("quiet-list");
        list.getItems().setAll(scene.sources());
        list.getItems().sort(Comparator.comparing(AboutPanel::lineOf));
        list.setCellFactory(view -> new SourceCell());
        list.setPrefHeight(260);
        VBox content = new VBox(8, what, dataset, credit, heading, list);
        content.getStyleClass().add("sheet-section");
        content.setPrefWidth(560);
        addContent(content);
    }

    private static Label paragraph() {
        Label label = new Label();
        label.setWrapText(true);
        return label;
    }

    private static String lineOf(Source source) {
        return source.publisher() + ": " + source.title();
    }

    /** One source in a line of its own, with its address beneath. */
    private static final class SourceCell extends ListCell<Source> {
        @Override
        protected void updateItem(@Nullable Source source, boolean empty) {
            super.updateItem(source, empty);
            setText(empty || source == null ? "" : lineOf(source));
        }
    }
}
