package paso.view.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paso.model.LayerKey;
import paso.model.SceneSearch;
import paso.model.SceneSearch.Found;
import paso.model.SceneSearch.FoundPosition;
import paso.model.SceneSearch.FoundSubject;
import paso.model.SceneSearch.FoundTown;
import paso.model.Subject;
import paso.time.AsOf;
import paso.view.control.Icons;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/** The search field and what it finds, in a list that drops down from it. */
final class SearchBox extends HBox {

    private static final int MOST_RESULTS = 9;
    private static final double RESULTS_WIDTH_PX = 400;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final MapState state;
    private final Navigator navigator;
    private SceneSearch search;
    private final WindowText text;
    private final TextField field = new TextField();
    private final VBox results = new VBox();
    private List<Found> found = List.of();
    private final List<Node> rows = new ArrayList<>();
    private int chosen;

    SearchBox(MapState state, Navigator navigator, SceneSearch search, WindowText text) {
        super(8);
        this.state = state;
        this.navigator = navigator;
        this.search = search;
        this.text = text;
        setId("search");
        getStyleClass().addAll("field", "search-box");
        setAlignment(Pos.CENTER_LEFT);
        FontIcon glass = Icons.of(Feather.SEARCH);
        field.setId("search-field");
        field.getStyleClass().add("bare-field");
        field.promptTextProperty().bind(text.bound("search.prompt"));
        field.accessibleTextProperty().bind(text.bound("search.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label key = new Label("Ctrl F");
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.visibleProperty().bind(field.focusedProperty().not());
        getChildren().setAll(glass, field, key);
        setOnMouseClicked(event -> start());
        field.textProperty().addListener((property, was, is) -> find());
        field.focusedProperty().addListener((property, was, is) -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        state.language().addListener((property, was, is) -> find());
        state.sceneProperty().addListener((property, was, is) -> {
            this.search = new SceneSearch(is);
            find();
        });
        state.shownAsOf().addListener((property, was, is) -> showStates());
        results.setId("search-results");
        results.getStyleClass().addAll("popover", "search-results");
        results.setVisible(false);
    }

    /** What drops down; the window places it under this box. */
    VBox results() {
        return results;
    }

    /** As wide as this box, wider where a name needs it and there is room. */
    double resultsWidthPx(double roomPx) {
        double least = Math.max(getWidth(), RESULTS_WIDTH_PX);
        return Math.max(least, Math.min(results.prefWidth(-1), roomPx));
    }

    void start() {
        field.requestFocus();
        field.selectAll();
    }

    /** What was found, in its states as of the clock. */
    private void showStates() {
        if (results.isVisible() && !found.isEmpty()) {
            makeRows();
            results.getChildren().setAll(rows);
            choose(chosen);
        }
    }

    private void makeRows() {
        rows.clear();
        found.forEach(one -> rows.add(row(one)));
    }

    private void find() {
        if (!field.isFocused() || field.getText().isBlank()) {
            results.setVisible(false);
            return;
        }
        found = search.find(field.getText(), MOST_RESULTS, state.shownAsOf().get());
        makeRows();
        if (found.isEmpty()) {
            Label none = new Label(text.of("search.none", field.getText().strip()));
            none.setId("search-none");
            none.setWrapText(true);
            none.getStyleClass().addAll("text-second", "search-none");
            results.getChildren().setAll(none);
        } else {
            results.getChildren().setAll(rows);
        }
        choose(0);
        results.setVisible(true);
    }

    private void key(KeyEvent event) {
        boolean used = true;
        switch (event.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ENTER -> take();
            case ESCAPE -> stop();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void choose(int index) {
        if (rows.isEmpty()) {
            chosen = 0;
            return;
        }
        chosen = Math.floorMod(index, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(SELECTED, i == chosen);
        }
    }

    private void take() {
        if (results.isVisible() && chosen < found.size()) {
            go(found.get(chosen));
        }
    }

    private void go(Found target) {
        if (target instanceof FoundSubject one) {
            Subject subject = one.subject();
            subject.day().ifPresent(day -> state.clock().goTo(AsOf.noonOf(day)));
            state.selectedId().set(Optional.of(subject.id()));
            navigator.flyTo(subject);
        } else {
            target.place().ifPresent(navigator::flyTo);
        }
        stop();
    }

    /** Closes the list and gives the keys back to the map. */
    private void stop() {
        results.setVisible(false);
        field.clear();
        Node map = getScene() == null ? null : getScene().lookup("#map");
        if (map != null) {
            map.requestFocus();
        }
    }

    private Node row(Found one) {
        Label name = new Label(one.name().in(text.language()));
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(60);
        Label kind = new Label(kind(one));
        kind.getStyleClass().addAll("text-small", "text-third");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(10, new FontIcon(icon(one)), name, gap, kind);
        row.getStyleClass().addAll("row", "search-row");
        if (one instanceof FoundSubject of) {
            text.subjects().status(of.subject(), state.shownAsOf().get()).ifPresent(status -> {
                Label badge = new Label(text.subjects().statusWord(of.subject(), status));
                badge.getStyleClass().addAll("status-badge", status.id());
                badge.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(badge);
            });
        }
        // pressed, not clicked: a click would first take the focus away, which closes the list
        row.setOnMousePressed(event -> go(one));
        return row;
    }

    private String kind(Found one) {
        if (one instanceof FoundSubject of) {
            Subject subject = of.subject();
            return subject.day().map(text.dates()::day).orElseGet(() -> text.subjects()
                    .kind(subject));
        }
        return text.of(one instanceof FoundTown ? "kind.town" : "kind.position");
    }

    private static Feather icon(Found one) {
        if (one instanceof FoundPosition) {
            return Feather.CROSSHAIR;
        }
        return one instanceof FoundSubject of ? icon(of.subject().layer()) : Feather.MAP_PIN;
    }

    private static Feather icon(LayerKey layer) {
        return switch (layer.id()) {
            case "ports" -> Feather.LOG_IN;
            case "rail" -> Feather.GIT_COMMIT;
            case "checkpoints" -> Feather.TRIANGLE;
            case "caravans" -> Feather.NAVIGATION;
            case "routes" -> Feather.TRENDING_UP;
            case "places" -> Feather.MAP_PIN;
            case "events" -> Feather.CALENDAR;
            case "sectors" -> Feather.SHIELD;
            case "graticule" -> Feather.GRID;
            default -> Feather.MAP;
        };
    }
}
