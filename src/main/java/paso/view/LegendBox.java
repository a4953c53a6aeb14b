package paso.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
        if (entries.equals(shown) && !wordsChanged && !getChildren().isEmpty()) {
            return;
        }
        shown = entries;
        List<Node> rows = new ArrayList<>();
        Label heading = new Label(words.text().of("legend.title"));
        heading.getStyleClass().addAll("small-heading", "text-third");
        rows.add(heading);
        String layer = "";
        for (LegendEntry entry : entries) {
            if (!entry.layer().equals(layer)) {
                layer = entry.layer();
                String title = titleOf(layer);
                if (countOf(entries, layer) > 1) {
                    Label of = new Label(title);
                    of.getStyleClass().addAll("text-small", "text-third", "legend-layer");
                    rows.add(of);
                } else {
                    rows.add(gap(rows));
                }
            }
            rows.add(row(entry));
        }
        if (entries.isEmpty()) {
            Label none = new Label(words.text().of("legend.none"));
            none.getStyleClass().addAll("text-small", "text-second");
            none.setWrapText(true);
            rows.add(none);
        }
        getChildren().setAll(rows);
    }

    private static Node gap(List<Node> rows) {
        VBox gap = new VBox();
        gap.getStyleClass().add(rows.size() > 1 ? "legend-gap" : "legend-no-gap");
        return gap;
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

    private Node row(LegendEntry entry) {
        Label name = new Label(entry.label().in(words.language()));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(20);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label(
                entry.count().isPresent() ? words.text().number(entry.count().getAsInt()) : "");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("legend-count", "text-second");
        HBox row = new HBox(new Swatch(entry), name, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("legend-row");
        return row;
    }
}
