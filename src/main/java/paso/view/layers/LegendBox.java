package paso.view.layers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import paso.document.Edit;
import paso.document.Layer;
import paso.geo.Bounds;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.portrayal.Portrayer;
import paso.portrayal.request.LegendEntry;
import paso.view.control.Icons;
import paso.view.control.KeptNodes;
import paso.view.control.Swatch;
import paso.view.state.MapState;
import paso.view.words.WindowText;

/**
 * What the symbols in the picture mean on this date, with how many look so; a heading over each layer's own. A click or Enter
 * on a line hides its layer, which stays here as a pale line that brings it back; a double click or Z goes to what the line
 * stands for.
 */
final class LegendBox extends VBox {

    private static final double LEAST_DEG = 0.3;
    private static final double SECOND_CLICK_MILLIS = 260;

    private final MapState state;
    private final WindowText text;
    private final KeptNodes kept = new KeptNodes(this);
    private final Consumer<Bounds> flyTo;
    private final Set<String> hiddenHere = new LinkedHashSet<>();
    private List<LegendEntry> shown = List.of();
    private Set<String> shownHidden = Set.of();
    private Optional<List<LegendEntry>> pictured = Optional.empty();

    /** @param flyTo goes to a rectangle in degrees */
    LegendBox(MapState state, WindowText text, Consumer<Bounds> flyTo) {
        this.state = state;
        this.text = text;
        this.flyTo = flyTo;
        setId("legend");
        getStyleClass().add("legend");
    }

    /** Shows the legend of a new picture. */
    void follow(List<LegendEntry> ofPicture) {
        pictured = Optional.of(ofPicture);
        refresh(false);
    }

    /** Touches no node where nothing has changed. */
    void refresh(boolean wordsChanged) {
        List<LegendEntry> entries = pictured.orElse(List.of());
        hiddenHere.removeIf(layer -> state.document()
                .shown()
                .get()
                .find(new LayerKey(layer))
                .map(Layer::visible)
                .orElse(true));
        if (entries.equals(shown) && hiddenHere.equals(shownHidden) && !wordsChanged && !kept.isEmpty()) {
            return;
        }
        shown = entries;
        shownHidden = Set.copyOf(hiddenHere);
        if (wordsChanged) {
            kept.forget();
        }
        kept.add("heading", () -> label(text.of("legend.title"), "small-heading", "text-third"));
        String layer = "";
        for (LegendEntry entry : entries) {
            if (!entry.layer().equals(layer)) {
                addTitle(entry.layer(), entries, layer.isEmpty());
                layer = entry.layer();
            }
            LegendEntry look = new LegendEntry(
                    entry.layer(), entry.label(), entry.mark(), entry.strokes(), entry.fill(), OptionalInt.empty());
            if (kept.add(look, () -> row(entry)) instanceof Row row) {
                row.count.setText(
                        entry.count().isPresent()
                                ? text.phrases().number(entry.count().getAsInt())
                                : "");
            }
        }
        for (String hidden : hiddenHere) {
            kept.add(List.of("hidden", hidden), () -> hiddenRow(hidden));
        }
        if (pictured.isPresent() && entries.isEmpty() && hiddenHere.isEmpty()) {
            kept.add("none", () -> label(text.of("legend.none"), "text-small", "text-second"));
        }
        kept.show();
    }

    private Row row(LegendEntry entry) {
        Row row = new Row(entry, text);
        row.setAccessibleText(entry.label().in(text.language()) + ", " + titleOf(entry.layer()));
        row.setAccessibleHelp(text.of("legend.help"));
        row.tip(text.of("legend.tip"));
        row.onUse(() -> hide(entry.layer()), () -> goTo(entry));
        return row;
    }

    private Row hiddenRow(String layer) {
        LegendEntry swatch = state.portrayer().get().swatch(layer, state.request(1));
        Row row = new Row(
                new LegendEntry(
                        layer,
                        LocalText.of(titleOf(layer)),
                        swatch.mark(),
                        swatch.strokes(),
                        swatch.fill(),
                        OptionalInt.empty()),
                text);
        row.setAccessibleText(text.of("legend.hidden", titleOf(layer)));
        row.tip(text.of("legend.tipHidden"));
        row.getStyleClass().add("legend-hidden");
        row.onUse(() -> show(layer, true), () -> show(layer, true));
        return row;
    }

    private void hide(String layer) {
        // the base map has no line here, so that every layer with one can be hidden
        hiddenHere.add(layer);
        show(layer, false);
    }

    private void show(String layer, boolean visible) {
        state.document().edit(new Edit.Show(new LayerKey(layer), visible));
    }

    private void goTo(LegendEntry entry) {
        Portrayer portrayer = state.portrayer().get();
        portrayer
                .extentOf(entry, state.request(1))
                .map(LegendBox::atLeastAPlace)
                .ifPresent(flyTo);
    }

    /** A rectangle that is not so small that nothing around it would be seen. */
    private static Bounds atLeastAPlace(Bounds degrees) {
        double lacking = Math.max(0, LEAST_DEG - Math.max(degrees.width(), degrees.height()));
        return degrees.grownBy(lacking / 2);
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
        return state.document().shown().get().titleOf(layer).in(text.language());
    }

    /** One symbol, what it means, and how many look so; the count alone changes while time plays. */
    private static final class Row extends HBox {
        private final Label count = new Label();
        private final PauseTransition oneClick = new PauseTransition(Duration.millis(SECOND_CLICK_MILLIS));

        Row(LegendEntry entry, WindowText text) {
            Label name = new Label(entry.label().in(text.language()));
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(20);
            name.setWrapText(true);
            HBox.setHgrow(name, Priority.ALWAYS);
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().addAll("legend-count", "text-second");
            getChildren().setAll(new Swatch(entry), name, count);
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("legend-row");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
        }

        void tip(String what) {
            Tooltip tip = new Tooltip(what);
            tip.setShowDelay(Icons.TIP_DELAY);
            Tooltip.install(this, tip);
        }

        /** A click waits whether it becomes a double click, so that this one does not hide what it goes to. */
        void onUse(Runnable toggle, Runnable goTo) {
            oneClick.setOnFinished(event -> toggle.run());
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    oneClick.stop();
                    if (event.getClickCount() > 1) {
                        goTo.run();
                    } else {
                        oneClick.playFromStart();
                    }
                    requestFocus();
                    event.consume();
                }
            });
            setOnKeyPressed(event -> {
                switch (event.getCode()) {
                    case ENTER, SPACE -> toggle.run();
                    case Z -> goTo.run();
                    default -> {
                        return;
                    }
                }
                event.consume();
            });
        }
    }
}
