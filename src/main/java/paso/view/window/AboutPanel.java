package paso.view.window;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import paso.model.Scene;
import paso.model.Source;
import paso.view.control.InfoPanel;
import paso.view.state.MapState;
import paso.view.words.WindowText;

/** What the program is, what the dataset says of itself, and every source that a fact rests on. */
final class AboutPanel extends InfoPanel {

    private final Consumer<URI> opener;
    private final ListView<Source> list = new ListView<>();

    /** @param opener opens a source's address outside the program */
    AboutPanel(MapState state, WindowText text, Consumer<URI> opener) {
        super("about", "about.title", text);
        this.opener = opener;
        Label what = paragraph();
        what.textProperty().bind(text.bound("about.what"));
        Label dataset = paragraph();
        dataset.textProperty()
                .bind(text.following(() -> state.scene().info().title().in(text.language()), state.sceneProperty()));
        dataset.getStyleClass().add("text-strong");
        Label credit = paragraph();
        credit.textProperty()
                .bind(state.sceneProperty().map(scene -> scene.info().credit()));
        credit.getStyleClass().addAll("text-small", "text-second");
        Label heading = new Label();
        heading.textProperty()
                .bind(text.following(
                        () -> text.of("about.sources", state.scene().sources().size()), state.sceneProperty()));
        heading.getStyleClass().add("small-heading");
        list.setId("about-sources");
        list.getStyleClass().add("quiet-list");
        state.sceneProperty().addListener((property, was, is) -> list(is));
        list(state.scene());
        list.setCellFactory(view -> new SourceCell());
        list.setFixedCellSize(26);
        list.setPrefHeight(262);
        VBox content = new VBox(8, what, dataset, credit, heading, list);
        content.getStyleClass().add("sheet-section");
        content.setPrefWidth(560);
        addContent(content);
    }

    private void list(Scene scene) {
        list.getItems().setAll(scene.sources());
        list.getItems().sort(Comparator.comparing(AboutPanel::lineOf));
    }

    private static Label paragraph() {
        Label label = new Label();
        label.setWrapText(true);
        return label;
    }

    private static String lineOf(Source source) {
        return source.publisher() + ": " + source.title();
    }

    /** One source in a line of its own; a press on one that has an address opens it. */
    private final class SourceCell extends ListCell<Source> {

        private final Hyperlink line = new Hyperlink();

        SourceCell() {
            line.getStyleClass().add("link");
            line.setMinWidth(0);
            getStyleClass().add("source-cell");
            // as wide as the list, not as its text
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Source source, boolean empty) {
            super.updateItem(source, empty);
            if (empty || source == null) {
                setGraphic(null);
                return;
            }
            line.setText(lineOf(source));
            Optional<URI> address = addressOf(source);
            line.setDisable(address.isEmpty());
            line.setOnAction(event -> address.ifPresent(opener));
            setGraphic(line);
        }
    }

    /** The address of a source if it is one of the web. */
    private static Optional<URI> addressOf(Source source) {
        try {
            URI uri = new URI(source.url());
            return "https".equals(uri.getScheme()) || "http".equals(uri.getScheme())
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
