package paso.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.util.Duration;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.model.Subject;
import paso.portrayal.Hit;
import paso.portrayal.Portrayer;

/**
 * The map: the newest finished picture, moved at once with every pan and zoom until a new one is drawn, and what lies on
 * it: strip, zoom buttons, tip.
 *
 * <p>Pixels of this pane are the state's; a picture has {@link #pixelRatio} times as many a side.
 */
public final class MapPane extends Region {

    private static final double PICK_TOLERANCE_PX = 6;
    private static final double EDGE_PX = 12;
    private static final Duration DWELL = Duration.millis(140);
    private static final Duration HINT = Duration.seconds(1.8);
    private static final String FILE_FEATURE = "file:";

    private final MapState state;
    private final PictureLoop loop;
    private final WindowText text;
    private final DoubleProperty pixelRatio = new SimpleDoubleProperty(1);
    private final ImageView picture = new ImageView();
    private final Translate moved = new Translate();
    private final Scale scaled = new Scale();
    private final Rectangle box = new Rectangle();
    private final MapStrip strip;
    private final MapButtons buttons;
    private final MapTip tip;
    private final MapTip hint;
    private final HitCycle cycle = new HitCycle();
    private final PauseTransition dwell = new PauseTransition(DWELL);
    private final PauseTransition hintEnd = new PauseTransition(HINT);
    private boolean asked;
    private Optional<Hit> hovered = Optional.empty();
    private double hoverX;
    private double hoverY;

    MapPane(MapState state, Navigator navigator, PictureLoop loop, WindowText text) {
        this.state = state;
        this.loop = loop;
        this.text = text;
        this.strip = new MapStrip(state, text);
        this.buttons = new MapButtons(state, navigator, text);
        this.tip = new MapTip(text);
        this.hint = new MapTip(text);
        setId("map");
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(text.bound("map.accessible"));
        picture.setManaged(false);
        picture.getTransforms().setAll(moved, scaled);
        picture.setMouseTransparent(true);
        box.setManaged(false);
        box.setVisible(false);
        box.setMouseTransparent(true);
        box.getStyleClass().add("box-zoom");
        Region focusRing = new Region();
        focusRing.getStyleClass().add("map-focus");
        focusRing.setManaged(false);
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(focusVisibleProperty());
        layoutBoundsProperty().addListener((property, was, is) -> focusRing.resize(is.getWidth(), is.getHeight()));
        getChildren().setAll(picture, box, strip, buttons, focusRing, tip, hint);
        clipToBounds();
        InvalidationListener ask = changed -> ask();
        for (Observable input : List.of(
                state.asOf(),
                state.clock().window(),
                state.callouts(),
                state.layers(),
                state.theme(),
                state.language(),
                state.selectedId(),
                state.hoveredId(),
                state.portrayer(),
                state.covered(),
                pixelRatio)) {
            input.addListener(ask);
        }
        state.viewport().addListener((property, was, is) -> {
            place();
            ask();
        });
        state.covered().addListener((property, was, is) -> requestLayout());
        loop.shown().addListener((property, was, is) -> {
            is.ifPresent(shown -> picture.setImage(shown.image()));
            place();
        });
        dwell.setOnFinished(done -> showHovered());
        hintEnd.setOnFinished(done -> hint.hide());
        new MapGestures(this, state, navigator).install();
    }

    private void clipToBounds() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Device pixels for each pixel of the pane, a side. */
    public DoubleProperty pixelRatio() {
        return pixelRatio;
    }

    /** Whether the picture on the screen is of the state as it is now. */
    public boolean isUpToDate() {
        return loop.shown()
                .get()
                .map(shown -> shown.portrayal().request().equals(state.request(pixelRatio.get())))
                .orElse(false);
    }

    /** The newest finished picture with what it was asked for; changes with each new one. */
    ReadOnlyObjectProperty<Optional<PictureLoop.Shown>> pictures() {
        return loop.shown();
    }

    /** The newest finished picture. */
    Optional<Image> shownImage() {
        return loop.shown().get().map(PictureLoop.Shown::image);
    }

    MapStrip strip() {
        return strip;
    }

    @Override
    protected void layoutChildren() {
        int width = (int) Math.round(getWidth());
        int height = (int) Math.round(getHeight());
        if (width < 2 || height < 2) {
            return;
        }
        Viewport present = state.viewport().get();
        if (present.widthPx() != width || present.heightPx() != height) {
            state.moveTo(present.resized(width, height));
        }
        Insets covered = state.covered().get();
        double left = covered.leftPx() + EDGE_PX;
        double right = width - covered.rightPx() - EDGE_PX;
        double bottom = height - covered.bottomPx() - EDGE_PX / 2;
        double stripHeight = strip.prefHeight(-1);
        strip.resizeRelocate(left, bottom - stripHeight, Math.max(0, right - left), stripHeight);
        double buttonsWidth = buttons.prefWidth(-1);
        double buttonsHeight = buttons.prefHeight(-1);
        buttons.resizeRelocate(Math.round(right - buttonsWidth), EDGE_PX, buttonsWidth, buttonsHeight);
    }

    /** Asks for one picture after all changes of this moment. */
    private void ask() {
        if (!asked) {
            asked = true;
            Platform.runLater(() -> {
                asked = false;
                if (getWidth() >= 2 && getHeight() >= 2) {
                    Portrayer portrayer = state.portrayer().get();
                    loop.request(state.request(pixelRatio.get()), portrayer::portray);
                }
            });
        }
    }

    /** Puts the old picture where its content is in the present viewport. */
    private void place() {
        loop.shown().get().ifPresent(shown -> {
            Viewport now = state.viewport().get();
            Viewport drawn = shown.portrayal().request().viewport();
            double scale = drawn.metersPerPixel() / now.metersPerPixel();
            scaled.setX(scale);
            scaled.setY(scale);
            moved.setX(now.toPixelX(drawn.toPlaneX(0)));
            moved.setY(now.toPixelY(drawn.toPlaneY(0)));
            // whole device pixels, so that a picture that only moved stays crisp
            double ratio = pixelRatio.get();
            moved.setX(Math.round(moved.getX() * ratio) / ratio);
            moved.setY(Math.round(moved.getY() * ratio) / ratio);
            boolean exact = Math.abs(scale * pixelRatio.get() - 1) < 1e-9;
            picture.setSmooth(!exact || pixelRatio.get() != 1);
        });
    }

    /** What is drawn at a pixel of the pane, topmost first, the base map left out. */
    List<Hit> hitsAt(double x, double y) {
        return hitsAt(x, y, PICK_TOLERANCE_PX);
    }

    /** What is drawn within a distance from a pixel of the pane, nearest first. */
    List<Hit> hitsAt(double x, double y, double tolerancePx) {
        return loop.shown()
                .get()
                .map(shown -> {
                    Viewport now = state.viewport().get();
                    Viewport drawn = shown.portrayal().request().viewport();
                    double scale = now.metersPerPixel() / drawn.metersPerPixel();
                    return shown
                            .portrayal()
                            .pick(drawn.toPixelX(now.toPlaneX(x)), drawn.toPixelY(now.toPlaneY(y)), tolerancePx * scale)
                            .stream()
                            .filter(this::isSelectable)
                            .toList();
                })
                .orElse(List.of());
    }

    /** Everything selectable in what the sheets leave free, nearest to its middle first. */
    List<Hit> hitsOnScreen() {
        Insets covered = state.covered().get();
        double x = (covered.leftPx() + getWidth() - covered.rightPx()) / 2;
        double y = (covered.topPx() + getHeight() - covered.bottomPx()) / 2;
        double halfWidth = getWidth() - covered.rightPx() - x;
        double halfHeight = getHeight() - covered.bottomPx() - y;
        return hitsAt(x, y, Math.hypot(halfWidth, halfHeight)).stream()
                .filter(hit -> {
                    Point2D at = onPane(hit);
                    return Math.abs(at.getX() - x) <= halfWidth && Math.abs(at.getY() - y) <= halfHeight;
                })
                .sorted(Comparator.comparingDouble(Hit::distancePx))
                .toList();
    }

    private boolean isSelectable(Hit hit) {
        return hit.id().startsWith(FILE_FEATURE) || state.scene().find(hit.id()).isPresent();
    }

    /** The pointer rests or moves at a pixel. */
    void pointerAt(double x, double y) {
        strip.showPosition(state.viewport().get().placeAt(x, y));
        Optional<Hit> top = hitsAt(x, y).stream().findFirst();
        setCursor(top.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        hovered = top;
        hoverX = x;
        hoverY = y;
        if (!top.map(Hit::id).equals(state.hoveredId().get())) {
            tip.hide();
            dwell.playFromStart();
        } else if (tip.isVisible()) {
            showTip();
        }
    }

    void pointerGone() {
        strip.hidePosition();
        stopHovering();
    }

    /** Forgets what is under the pointer, as while the map is dragged. */
    void stopHovering() {
        dwell.stop();
        tip.hide();
        hovered = Optional.empty();
        state.hoveredId().set(Optional.empty());
    }

    private void showHovered() {
        state.hoveredId().set(hovered.map(Hit::id));
        showTip();
    }

    private void showTip() {
        if (hovered.isEmpty()) {
            tip.hide();
            return;
        }
        Hit hit = hovered.get();
        Optional<Subject> subject = state.scene().find(hit.id());
        if (subject.isPresent()) {
            tip.show(subject.get(), state.asOf().get(), hoverX, hoverY);
        } else {
            tip.showPlain(nameOfFileFeature(hit.id()), text.of("kind.file"), hoverX, hoverY);
        }
    }

    private static String nameOfFileFeature(String id) {
        return id.substring(FILE_FEATURE.length()).replace("#", " · ");
    }

    /** Points at a subject without the pointer, from the keyboard. */
    void pointTo(Hit hit) {
        hovered = Optional.of(hit);
        Point2D at = onPane(hit);
        hoverX = at.getX();
        hoverY = at.getY();
        showHovered();
    }

    /** Where a hit in the newest picture is in the present viewport. */
    private Point2D onPane(Hit hit) {
        return loop.shown()
                .get()
                .map(shown -> {
                    Viewport now = state.viewport().get();
                    Viewport drawn = shown.portrayal().request().viewport();
                    return new Point2D(now.toPixelX(drawn.toPlaneX(hit.x())), now.toPixelY(drawn.toPlaneY(hit.y())));
                })
                .orElse(Point2D.ZERO);
    }

    /** Selects what is at a pixel; again at the same spot the next thing there; nothing where nothing is. */
    void selectAt(double x, double y) {
        Optional<HitCycle.Choice> choice =
                cycle.click(x, y, hitsAt(x, y), state.selectedId().get());
        state.selectedId().set(choice.map(HitCycle.Choice::id));
        if (choice.isPresent() && choice.get().count() > 1) {
            tip.hide();
            dwell.stop();
            HitCycle.Choice chosen = choice.get();
            String name = state.scene()
                    .find(chosen.id())
                    .map(subject -> subject.name().in(text.language()))
                    .orElseGet(() -> nameOfFileFeature(chosen.id()));
            hint.showPlain(name, text.of("map.stepThrough", chosen.number(), chosen.count()), x, y);
            hintEnd.playFromStart();
        } else {
            hint.hide();
        }
    }

    void showBox(double x, double y, double width, double height) {
        box.setX(x);
        box.setY(y);
        box.setWidth(width);
        box.setHeight(height);
        box.setVisible(true);
    }

    void hideBox() {
        box.setVisible(false);
    }
}
