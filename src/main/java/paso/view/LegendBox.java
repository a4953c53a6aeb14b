package paso.view;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import paso.portrayal.LayerInfo;
import paso.portrayal.LegendEntry;

/** What the symbols on the map mean on this date, with how many look so; a heading over each layer's own. */
final class LegendBox extends VBox {

    private final MapState state;
    private final SheetWords words;
    private final KeptNodes kept = new KeptNodes(this);
    private List<LegendEntry> shown = List.of();

    LegendBox(MapState state, SheetWords words) {
        this.state = state;
        this.words = words;
        setId("legend");
        getStyleClass().add("legend");
    }

    /** Asks the portrayer anew; touches no node where the answer is the same. */
    void refresh(boolean wordsChanged) {
        List<LegendEntry> entries = state.portrayer().get().legend(state.request(1));
        if (entries.equals(shown) && !wordsChanged && !kept.isEmpty()) {
            return;
        }
        shown = entries;
        if (wordsChanged) {
            kept.forget();
        }
        kept.add("heading", () -> label(words.text().of("legend.title"), "small-heading", "text-third"));
        String layer = "";
        for (LegendEntry entry : entries) {
            if (!entry.layer().equals(layer)) {
                addTitle(entry.layer(), entries, layer.isEmpty());
                layer = entry.layer();
            }
            LegendEntry look = new LegendEntry(
                    entry.layer(), entry.label(), entry.mark(), entry.strokes(), entry.fill(), OptionalInt.empty());
            if (kept.add(look, () -> new Row(entry, words)) instanceof Row row) {
                row.count.setText(
                        entry.count().isPresent()
                                ? words.text().number(entry.count().getAsInt())
                                : "");
            }
        }
        if (entries.isEmpty()) {
            kept.add("none", () -> label(words.text().of("legend.none"), "text-small", "text-second"));
        }
        kept.show();
    }

    /** A layer with one line needs no title over it, only some room. */
    private void addTitle(String layer, List<LegendEntry> entries, boolean first) {
        if (countOf(entries, layer) > 1) {
            kept.add(List.of("title", layer), () -> label(titleOf(layer), "text-small", "text-third", "legend-layer"));
        } else if (!first) {
            kept.add(List.of("gap", layer), () -> {
                Region gap = new Region();
                gap.getStyleClass().add("legend-gap");
                return gap;
            });
        }
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        return label;
    }

    private static long countOf(List<LegendEntry> entries, String layer) {
        return entries.stream().filter(entry -> entry.layer().equals(layer)).count();
    }

    private String titleOf(String layer) {
        return state.portrayer().get().layers().stream()
                .filter(info -> info.id().equals(layer))
                .findFirst()
                .map(LayerInfo::title)
                .map(title -> title.in(words.language()))
                .orElse(layer);
    }

    /** One symbol, what it means, and how many look so; the count alone changes while time plays. */
    private static final class Row extends HBox {
        private final Label count = new Label();

        Row(LegendEntry entry, SheetWords words) {
            Label name = new Label(entry.label().in(words.language()));
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(20);
            name.setWrapText(true);
            HBox.setHgrow(name, Priority.ALWAYS);
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().addAll("legend-count", "text-second");
            getChildren().setAll(new Swatch(entry), name, count);
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("legend-row");
        }
    }
}
