package paso.view.layers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import paso.model.LayerKey;
import paso.portrayal.Portrayal;
import paso.portrayal.Portrayer;
import paso.portrayal.request.LayerInfo;
import paso.portrayal.request.LayerSetting;
import paso.style.LayerStyle;
import paso.view.control.Icons;
import paso.view.control.Later;
import paso.view.control.SheetFrame;
import paso.view.state.LayerOrder;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/**
 * The sheet of layers: one row a layer, topmost first, and below what the symbols mean on this date. Each act changes the
 * state's layers at once.
 */
public final class LayersSheet extends VBox implements LayerRow.Actions {

    private final Wishes wishes;
    private final MapState state;
    private final WindowText text;
    private final VBox rows = new VBox();
    private final LegendBox legend;
    private final Map<String, LayerRow> byLayer = new HashMap<>();
    private final Later legendLater;
    private List<LayerSetting> beforeSolo = List.of();
    private boolean wordsChanged = true;

    /** What the sheet asks of the window. */
    public interface Wishes {
        /** Lets a person choose a file to add as a layer. */
        void addFile();

        /** Draws a layer in one of the styles shipped for it. */
        void style(String layer, String name);

        /** Lets a person choose a file of styles for a layer. */
        void styleFile(String layer);
    }

    /**
     * @param navigator flies to what a line of the legend stands for
     * @param fold folds the sheet away
     */
    public LayersSheet(MapState state, Navigator navigator, Wishes wishes, Runnable fold) {
        this.wishes = wishes;
        this.state = state;
        this.text = new WindowText(state.language());
        this.legend = new LegendBox(state, text, this::show, navigator::flyTo);
        this.legendLater = new Later(() -> {
            legend.refresh(wordsChanged);
            wordsChanged = false;
        });
        setId("layers");
        SheetFrame.dress(this, "layers-sheet");
        rows.setId("layer-rows");
        rows.getStyleClass().add("layer-rows");
        new LayerDrag(rows, this::move);
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
        state.layers().addListener((ListChangeListener<LayerSetting>) change -> {
            showRows();
            legendLater.ask();
        });
        state.portrayer().addListener((property, was, is) -> {
            byLayer.clear();
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
        Button add = Icons.button(Feather.PLUS, "layers-add", text.bound("layers.add"), addFile);
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
        Map<String, LayerInfo> infos = new HashMap<>();
        portrayer.layers().forEach(info -> infos.put(info.id(), info));
        Optional<String> focused = byLayer.values().stream()
                .filter(LayerRow::hasFocus)
                .map(LayerRow::layerId)
                .findFirst();
        var request = state.request(1);
        List<LayerRow> inOrder = new ArrayList<>();
        int number = 0;
        for (LayerSetting setting : LayerOrder.topFirst(state.layers())) {
            number++;
            @Nullable LayerInfo info = infos.get(setting.layer());
            if (info != null) {
                LayerRow row = byLayer.computeIfAbsent(setting.layer(), id -> rowOf(info));
                row.show(
                        setting,
                        portrayer.swatch(setting.layer(), request),
                        number,
                        LayerStyles.of(setting.layer(), portrayer, text));
                inOrder.add(row);
            }
        }
        if (!rows.getChildren().equals(inOrder)) {
            rows.getChildren().setAll(inOrder);
            focused.map(byLayer::get).ifPresent(LayerRow::focusBox);
        }
    }

    private LayerRow rowOf(LayerInfo info) {
        return new LayerRow(
                info, !info.id().equals(LayerKey.BASEMAP.id()), info.id().startsWith("file:"), this, text);
    }

    private void set(List<LayerSetting> layers) {
        if (!state.layers().equals(layers)) {
            state.layers().setAll(layers);
        }
    }

    @Override
    public void show(String layer, boolean visible) {
        set(LayerOrder.shown(state.layers(), layer, visible));
    }

    /** Shows only this layer; once more, what was shown before. */
    @Override
    public void solo(String layer) {
        if (LayerOrder.isSolo(state.layers(), layer) && !beforeSolo.isEmpty()) {
            List<LayerSetting> restored = new ArrayList<>();
            for (LayerSetting setting : state.layers()) {
                boolean visible = LayerOrder.find(beforeSolo, setting.layer())
                        .map(LayerSetting::visible)
                        .orElse(true);
                restored.add(new LayerSetting(setting.layer(), visible, setting.opacity()));
            }
            beforeSolo = List.of();
            set(restored);
        } else {
            beforeSolo = List.copyOf(state.layers());
            set(LayerOrder.solo(state.layers(), layer));
        }
        showRows();
    }

    @Override
    public void fade(String layer, double opacity) {
        set(LayerOrder.faded(state.layers(), layer, opacity));
    }

    @Override
    public void move(String layer, int up) {
        set(LayerOrder.moved(state.layers(), layer, up));
    }

    @Override
    public void remove(String layer) {
        state.layers().removeIf(setting -> setting.layer().equals(layer));
        state.portrayer().set(state.portrayer().get().without(layer));
    }

    @Override
    public void style(String layer, String name) {
        if (!name.equals(LayerStyle.FROM_FILE)) {
            wishes.style(layer, name);
        }
    }

    @Override
    public void styleFile(String layer) {
        wishes.styleFile(layer);
    }

    private void showAll(boolean visible) {
        set(LayerOrder.all(state.layers(), visible));
    }
}
