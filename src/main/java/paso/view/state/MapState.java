package paso.view.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import paso.document.MapDocument;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.model.Language;
import paso.model.Scene;
import paso.model.Subject;
import paso.portrayal.Portrayer;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.MapRequest;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

/**
 * What the window shows, as observable state: the one place that all panes read and write. JavaFX thread only.
 *
 * <p>{@link #viewport} is in the map pane's own pixels; {@link #request} turns all of it into what a picture needs.
 */
public final class MapState {

    private static final int MAX_EXTENTS_KEPT = 100;
    /** Height of the strip with scale bar and credit above the lower sheet. */
    private static final double STRIP_PX = 30;

    private final ObservableDocument document;
    private final ReadOnlyObjectWrapper<Scene> scene;
    private final ReadOnlyObjectWrapper<Portrayer> portrayer;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Viewport> viewport;
    private final ObjectProperty<Optional<String>> selectedId = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> hoveredId = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final BooleanProperty callouts = new SimpleBooleanProperty();
    private final BooleanProperty charts = new SimpleBooleanProperty();
    private final ObjectProperty<Insets> covered = new SimpleObjectProperty<>(Insets.NONE);
    private final ObjectProperty<Optional<Bounds>> overview = new SimpleObjectProperty<>(Optional.empty());
    private final List<Viewport> back = new ArrayList<>();
    private final List<Viewport> forward = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /** Opens the portrayer's document at the dataset's own day and home extent. */
    public MapState(Portrayer portrayer, Viewport viewport) {
        this.document = new ObservableDocument(portrayer.document());
        this.scene = new ReadOnlyObjectWrapper<>(portrayer.scene());
        this.portrayer = new ReadOnlyObjectWrapper<>(portrayer);
        this.clock = new Clock(portrayer.scene().info());
        this.viewport = new ReadOnlyObjectWrapper<>(viewport);
        document.shown().addListener((property, was, is) -> follow(is));
    }

    /** What the map is of: the one list of layers, which anything that adds or changes one edits. */
    public ObservableDocument document() {
        return document;
    }

    private void follow(MapDocument now) {
        if (now.scene() != scene.get()) {
            scene.set(now.scene());
            clock.show(now.scene().info());
        }
        portrayer.set(portrayer.get().asFarAsPacked(now));
        List<String> layers =
                now.layers().stream().map(layer -> layer.key().id()).toList();
        for (ObjectProperty<Optional<String>> id : List.of(selectedId, hoveredId)) {
            id.set(id.get()
                    .filter(known -> now.scene().find(known).isPresent()
                            || layers.stream().anyMatch(layer -> known.startsWith(layer + "#"))));
        }
    }

    /** The document's scene. It may be replaced by another: nothing keeps it. */
    public Scene scene() {
        return scene.get();
    }

    public ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** Draws the document: at each change what is packed of it, and soon all of it. */
    public ReadOnlyObjectProperty<Portrayer> portrayer() {
        return portrayer.getReadOnlyProperty();
    }

    /** Shows what a portrayer of the document draws; where that is in another projection, with the same place in the middle. */
    public void show(Portrayer next) {
        viewport.set(viewport.get().in(next.projection()));
        portrayer.set(next);
    }

    public Clock clock() {
        return clock;
    }

    /** The clock's moment. */
    public ReadOnlyObjectProperty<AsOf> asOf() {
        return clock.asOf();
    }

    /** What is told beside the map is as of. */
    public ReadOnlyObjectProperty<AsOf> shownAsOf() {
        return clock.shown();
    }

    /** How the document's layers take part, the lowest first. */
    public List<LayerSetting> layers() {
        return LayerSetting.allOf(document.shown().get());
    }

    public ObjectProperty<Optional<String>> selectedId() {
        return selectedId;
    }

    public ObjectProperty<Optional<String>> hoveredId() {
        return hoveredId;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    /** Whether the map tells in words what happened. */
    public BooleanProperty callouts() {
        return callouts;
    }

    /** Whether what was counted each month stands under the timeline. */
    public BooleanProperty charts() {
        return charts;
    }

    /** What the sheets cover of the map, so that home and flights use what they leave free. */
    public ObjectProperty<Insets> covered() {
        return covered;
    }

    /** The rectangle of the map pane that the overview inset covers, so that no label goes there; empty without one. */
    public ObjectProperty<Optional<Bounds>> overview() {
        return overview;
    }

    public Optional<Subject> selected() {
        return selectedId.get().flatMap(scene()::find);
    }

    public ReadOnlyObjectProperty<Viewport> viewport() {
        return viewport.getReadOnlyProperty();
    }

    /** Shows another extent as part of one movement: nothing to go back to. */
    public void moveTo(Viewport next) {
        viewport.set(next);
    }

    /** Marks the present extent as one to come back to; call it before a movement begins. */
    public void rememberExtent() {
        Viewport present = viewport.get();
        if (back.isEmpty() || !back.get(back.size() - 1).equals(present)) {
            back.add(present);
            if (back.size() > MAX_EXTENTS_KEPT) {
                back.remove(0);
            }
        }
        forward.clear();
        updateHistory();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    public void goBack() {
        step(back, forward);
    }

    public void goForward() {
        step(forward, back);
    }

    private void step(List<Viewport> from, List<Viewport> to) {
        if (!from.isEmpty()) {
            Viewport present = viewport.get();
            Viewport target = from.remove(from.size() - 1);
            to.add(present);
            viewport.set(target.in(present.projection()).resized(present.widthPx(), present.heightPx()));
            updateHistory();
        }
    }

    private void updateHistory() {
        canGoBack.set(!back.isEmpty());
        canGoForward.set(!forward.isEmpty());
    }

    /**
     * What is seen in what the sheets leave free. Where the map is turned its corners say more than is seen: these are the
     * middles of the sides.
     */
    public Bounds seenExtent() {
        Viewport seen = viewport.get();
        Insets sides = covered.get();
        double left = sides.leftPx();
        double right = seen.widthPx() - sides.rightPx();
        double top = sides.topPx();
        double bottom = seen.heightPx() - sides.bottomPx();
        double west = seen.placeAt(left, (top + bottom) / 2).lonDeg();
        double east = seen.placeAt(right, (top + bottom) / 2).lonDeg();
        double north = seen.placeAt((left + right) / 2, top).latDeg();
        double south = seen.placeAt((left + right) / 2, bottom).latDeg();
        return west < east && south < north ? Bounds.ofDegrees(west, south, east, north) : seen.degreeBounds();
    }

    /** The picture of the present state at {@code pixelRatio} device pixels for each of the pane's. */
    public MapRequest request(double pixelRatio) {
        return request(viewport.get(), clock.reading(), covered.get(), pixelRatio);
    }

    /** The picture of another moment or extent, or with other parts of it covered, all else as it is now. */
    public MapRequest request(Viewport seen, ClockReading reading, Insets sides, double pixelRatio) {
        return new MapRequest(
                seen.supersampled(pixelRatio),
                reading,
                layers(),
                theme.get(),
                language.get(),
                emphasis(),
                callouts.get(),
                coveredRectangles(sides, pixelRatio),
                pixelRatio);
    }

    /** What stands out: the selected and the hovered subject, and what a selected event is about. */
    public Emphasis emphasis() {
        Set<String> related =
                selected().map(subject -> Set.copyOf(subject.aboutIds())).orElse(Set.of());
        return new Emphasis(selectedId.get(), hoveredId.get(), related);
    }

    /** What sheets, scale bar and inset cover, in device pixels. */
    private List<Bounds> coveredRectangles(Insets sides, double pixelRatio) {
        double width = viewport.get().widthPx() * pixelRatio;
        double height = viewport.get().heightPx() * pixelRatio;
        List<Bounds> strips = new ArrayList<>();
        addStrip(strips, 0, 0, sides.leftPx() * pixelRatio, height);
        addStrip(strips, width - sides.rightPx() * pixelRatio, 0, width, height);
        addStrip(strips, 0, 0, width, sides.topPx() * pixelRatio);
        addStrip(strips, 0, height - (sides.bottomPx() + STRIP_PX) * pixelRatio, width, height);
        overview.get()
                .ifPresent(box -> addStrip(
                        strips,
                        box.minX() * pixelRatio,
                        box.minY() * pixelRatio,
                        box.maxX() * pixelRatio,
                        box.maxY() * pixelRatio));
        return strips;
    }

    private static void addStrip(List<Bounds> strips, double minX, double minY, double maxX, double maxY) {
        if (maxX > minX && maxY > minY) {
            strips.add(new Bounds(minX, minY, maxX, maxY));
        }
    }
}
