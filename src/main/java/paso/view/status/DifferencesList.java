package paso.view.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paso.analysis.Differences;
import paso.view.control.Icons;
import paso.view.control.Later;
import paso.view.state.Comparing;
import paso.view.state.MapState;
import paso.view.words.WindowText;

/** What differs between the two moments that are compared, as a list that follows both. */
final class DifferencesList extends VBox {

    private final MapState state;
    private final Comparing comparing;
    private final WindowText text;
    private final Consumer<String> open;
    private final DifferenceCounts counts;
    private final ObservableList<DifferenceRow> rows = FXCollections.observableArrayList();
    private final ListView<DifferenceRow> list = new ListView<>(rows);
    private final Label stretch = new Label();
    private final Label none = new Label();
    private final Button copy;
    private final Later later = new Later(this::refresh);
    private String plainText = "";
    private boolean choosing;

    /** @param open told the id of what is to be selected and flown to */
    DifferencesList(MapState state, Comparing comparing, WindowText text, Consumer<String> open) {
        this.state = state;
        this.comparing = comparing;
        this.text = text;
        this.open = open;
        this.counts = new DifferenceCounts(text);
        setId("differences");
        copy = Icons.button(Feather.COPY, "differences-copy", text.bound("differences.copy"), this::copy);
        copy.getStyleClass().add("small");
        stretch.getStyleClass().addAll("text-small", "text-second");
        stretch.setId("differences-stretch");
        stretch.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(stretch, space, copy);
        head.getStyleClass().add("differences-head");
        buildList();
        getChildren().setAll(head, list);
        state.shownAsOf().addListener((property, was, is) -> later.ask());
        comparing.other().addListener((property, was, is) -> later.ask());
        comparing.on().addListener((property, was, is) -> refresh());
        state.language().addListener((property, was, is) -> later.ask());
        state.sceneProperty().addListener((property, was, is) -> later.ask());
        state.selectedId().addListener((property, was, is) -> select());
        refresh();
    }

    private void buildList() {
        list.setId("differences-list");
        list.getStyleClass().add("quiet-list");
        list.accessibleTextProperty().bind(text.bound("differences.title"));
        list.setCellFactory(view -> new DifferenceCell(open));
        none.setId("differences-none");
        none.setWrapText(true);
        none.getStyleClass().add("text-second");
        VBox empty = new VBox(none);
        empty.getStyleClass().add("list-none");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!choosing && is instanceof DifferenceRow.Entry entry) {
                state.selectedId().set(Optional.of(entry.id()));
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && list.getSelectionModel().getSelectedItem() instanceof DifferenceRow.Entry entry) {
                open.accept(entry.id());
                event.consume();
            }
        });
    }

    /** The counts, to stand over the list. */
    DifferenceCounts counts() {
        return counts;
    }

    private void refresh() {
        Optional<Comparing.Stretch> both = comparing.stretch();
        List<DifferenceRow> now = both.map(this::rowsOf).orElse(List.of());
        choosing = true;
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
        choosing = false;
        select();
        counts.show(now);
        copy.setDisable(now.isEmpty());
        if (both.isEmpty()) {
            stretch.setText("");
            none.setText(text.of("differences.noOrder"));
            plainText = "";
        } else {
            DifferenceRows inWords = inWords(both.get());
            stretch.setText(inWords.stretch());
            boolean same = both.get().from().equals(both.get().to());
            none.setText(text.of(same ? "differences.same" : "differences.none"));
            plainText = inWords.asText(now);
        }
    }

    private DifferenceRows inWords(Comparing.Stretch both) {
        return new DifferenceRows(text.language(), both.from(), both.to());
    }

    private List<DifferenceRow> rowsOf(Comparing.Stretch both) {
        return inWords(both).of(Differences.between(state.scene(), both.from(), both.to()));
    }

    private void select() {
        choosing = true;
        int index = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof DifferenceRow.Entry entry
                    && state.selectedId().get().equals(Optional.of(entry.id()))) {
                index = i;
            }
        }
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().select(index);
            if (!list.isFocused()) {
                list.scrollTo(Math.max(0, index - 2));
            }
        }
        choosing = false;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(plainText);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
