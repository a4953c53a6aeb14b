package paso.view.layers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paso.document.Edit;
import paso.document.Layer;
import paso.document.MapDocument;
import paso.model.LayerKey;
import paso.portrayal.Portrayal;
import paso.portrayal.Portrayer;
import paso.portrayal.request.MapRequest;
import paso.view.control.Command;
import paso.view.control.Icons;
import paso.view.control.Later;
import paso.view.control.SheetFrame;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/**
 * The sheet of layers: one row a layer, topmost first, and below what the symbols mean on this date. Each act is an
 * edit of the document.
 */
public final class LayersSheet extends VBox implements LayerRow.Actions {

    private final Wishes wishes;
    private final MapState state;
    private final WindowText text;
    private final VBox rows = new VBox();
    private final LegendBox legend;
    private final Map<LayerKey, LayerRow> byLayer = new HashMap<>();
    private final Later legendLater;
    private Map<LayerKey, Boolean> beforeSolo = Map.of();
    private boolean wordsChanged = true;

    /** What the sheet asks of the window. */
    public interface Wishes {
        /** Lets a person choose a file to add as a layer. */
        void addFile();

        /** Lets a person choose a file of styles for a layer. */
        void styleFile(LayerKey layer);

        /** Takes a layer off the map. */
        void remove(LayerKey layer);
    }

    /**
     * @param navigator flies to what a line of the legend stands for
     * @param fold folds the sheet away
     */
    public LayersSheet(MapState state, Navigator navigator, Wishes wishes, Runnable fold) {
        this.wishes = wishes;
        this.state = state;
        this.text = new WindowText(state.language());
        this.legend = new LegendBox(state, text, navigator::flyTo);
        this.legendLater = new Later(() -> {
            legend.refresh(wordsChanged);
            wordsChanged = false;
        });
        setId("layers");
        SheetFrame.dress(this, "layers-sheet");
        rows.setId("layer-rows");
        rows.getStyleClass().add("layer-rows");
        new LayerDrag(rows, (layer, up) -> edit(new Edit.Move(layer, up)));
        Region line = new Region();
        line.getStyleClass().add("hairline");
        VBox all = new VBox(rows, line, legend);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(header(wishes::addFile, fold), scroll);
        state.portrayer().addListener((property, was, is) -> {
            showRows();
            legendLater.ask();
        });
        state.theme().addListener((property, was, is) -> refreshAll());
        state.language().addListener((property, was, is) -> refreshAll());
        state.asOf().addListener((property, was, is) -> legendLater.ask());
        state.clock().window().addListener((property, was, is) -> legendLater.ask());
        showRows();
        legend.refresh(true);
    }

    /** Shows what the symbols in a picture of the map mean; until the first one the sheet works that out by itself. */
    public void showLegendOf(Portrayal portrayal) {
        legend.follow(portrayal.legend());
    }

    private HBox header(Runnable addFile, Runnable fold) {
        Label title = new Label();
        title.textProperty().bind(text.bound("layers.title"));
        title.getStyleClass().add("sheet-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button on = Icons.button(Feather.EYE, "layers-all-on", text.bound("layers.allOn"), () -> showAll(true));
        Button off = Icons.button(Feather.EYE_OFF, "layers-all-off", text.bound("layers.allOff"), () -> showAll(false));
        Button add = Icons.button(Feather.PLUS, "layers-add", Command.OPEN.tip(text, "layers.add"), addFile);
        Button away = Icons.button(Feather.CHEVRON_LEFT, "layers-fold", text.bound("sheet.fold"), fold);
        for (Button button : List.of(on, off, add, away)) {
            button.getStyleClass().add("tight");
        }
        HBox header = new HBox(title, space, on, off, add, away);
        header.getStyleClass().add("sheet-header");
        return header;
    }

    private void refreshAll() {
        wordsChanged = true;
        showRows();
        legendLater.ask();
    }

    private void showRows() {
        Portrayer portrayer = state.portrayer().get();
        Optional<LayerKey> focused = byLayer.values().stream()
                .filter(LayerRow::hasFocus)
                .map(LayerRow::key)
                .findFirst();
        MapRequest request = state.request(1);
        List<Layer> layers = portrayer.document().layers();
        byLayer.keySet().retainAll(layers.stream().map(Layer::key).toList());
        List<LayerRow> fromTop = new ArrayList<>();
        for (int number = 1; number <= layers.size(); number++) {
            Layer layer = layers.get(layers.size() - number);
            LayerRow row = byLayer.computeIfAbsent(layer.key(), key -> new LayerRow(layer, this, text));
            row.show(
                    layer,
                    portrayer.swatch(layer.key().id(), request),
                    number,
                    LayerStyles.of(layer, portrayer.styles(), text));
            fromTop.add(row);
        }
        if (!rows.getChildren().equals(fromTop)) {
            rows.getChildren().setAll(fromTop);
            focused.map(byLayer::get).ifPresent(LayerRow::focusBox);
        }
    }

    /** Shows only this layer; once more, what was shown before. */
    @Override
    public void solo(LayerKey layer) {
        MapDocument now = state.document().shown().get();
        boolean isAlone = now.with(new Edit.Solo(layer)).equals(now);
        if (isAlone && !beforeSolo.isEmpty()) {
            state.document().edit(new Edit.EndSolo(layer, beforeSolo));
            beforeSolo = Map.of();
        } else {
            beforeSolo = now.layers().stream().collect(Collectors.toMap(Layer::key, Layer::visible));
            state.document().edit(new Edit.Solo(layer));
        }
        showRows();
    }

    @Override
    public void edit(Edit edit) {
        state.document().edit(edit);
    }

    @Override
    public void remove(LayerKey layer) {
        wishes.remove(layer);
    }

    @Override
    public void styleFile(LayerKey layer) {
        wishes.styleFile(layer);
    }

    private void showAll(boolean visible) {
        edit(new Edit.ShowAll(visible));
    }
}
