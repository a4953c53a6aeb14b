package paso.view.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import paso.analysis.Difference.Kind;
import paso.view.words.Figures;
import paso.view.words.WindowText;

/** The large counts over the list of differences: what closed, what opened, what moved. */
final class DifferenceCounts extends HBox {

    private static final Map<Kind, String> SHOWN =
            new EnumMap<>(Map.of(Kind.CLOSED, "count-closed", Kind.OPENED, "count-open", Kind.MOVED, "count-moved"));

    private final Map<Kind, StringProperty> counts = new EnumMap<>(Kind.class);

    DifferenceCounts(WindowText text) {
        setId("difference-counts");
        getStyleClass().add("difference-counts");
        setAlignment(Pos.CENTER_LEFT);
        SHOWN.forEach((kind, style) -> {
            StringProperty count = new SimpleStringProperty("0");
            Label word = new Label();
            word.textProperty()
                    .bind(text.bound("differences.count." + kind.name().toLowerCase(java.util.Locale.ROOT)));
            word.getStyleClass().addAll("text-second", "count-word");
            HBox both = new HBox(new Figures(count, "text-count", style), word);
            both.setAlignment(Pos.BASELINE_LEFT);
            both.setMaxHeight(USE_PREF_SIZE);
            both.getStyleClass().add("count-content");
            counts.put(kind, count);
            getChildren().add(both);
        });
    }

    void show(List<DifferenceRow> rows) {
        counts.forEach((kind, count) -> count.set(String.valueOf(DifferenceRows.count(rows, kind))));
    }
}
