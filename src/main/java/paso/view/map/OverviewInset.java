package paso.view.map;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.SphericalCap;
import paso.geo.Viewport;
import paso.portrayal.inset.InsetView;
import paso.view.control.Later;
import paso.view.picture.InsetPicture;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/**
 * Where the map lies: a small round piece of the globe with the frame of what the sheets leave free of the map. A click moves
 * the map there, dragging the frame pans it, both without zooming.
 *
 * <p>It is there where it does not crowd the map, or where a person wants it.
 */
public final class OverviewInset extends Region {

    private static final double ROOMY_WIDTH_PX = 560;
    private static final double ROOMY_HEIGHT_PX = 340;
    private static final double GRAB_MARGIN_PX = 4;
    private static final double DRAG_STARTS_PX = 3;
    private static final double FARTHEST_SHARE = 0.97;
    private static final double KEY_STEP_SHARE = 0.5;
    private static final double WHEEL_ZOOM = 1.6;

    private final MapState state;
    private final Navigator navigator;
    private final WindowText text;
    private final InsetPicture picture;
    private final ReadOnlyDoubleProperty pixelRatio;
    private final ImageView image = new ImageView();
    private final Circle hand = new Circle(InsetPicture.RADIUS_PX, Color.TRANSPARENT);
    private final Circle focusRing = new Circle(InsetPicture.RADIUS_PX + 1);
    private final Later later = new Later(this::ask);
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private boolean chosenByPerson;
    private boolean folding;
    /** Shares of the rim from the map's middle to where the frame was taken, while it is dragged. */
    private @Nullable Point2D grabbed;

    private @Nullable Point2D pressed;
    private Optional<SphericalCap> held = Optional.empty();

    OverviewInset(
            MapState state,
            Navigator navigator,
            InsetPicture picture,
            ReadOnlyDoubleProperty pixelRatio,
            WindowText text) {
        this.state = state;
        this.navigator = navigator;
        this.picture = picture;
        this.pixelRatio = pixelRatio;
        this.text = text;
        setId("overview");
        getStyleClass().add("overview-inset");
        setPickOnBounds(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        image.setFitWidth(InsetPicture.SIDE_PX);
        image.setFitHeight(InsetPicture.SIDE_PX);
        image.setMouseTransparent(true);
        for (Circle circle : new Circle[] {hand, focusRing}) {
            circle.setCenterX(InsetPicture.SIDE_PX / 2);
            circle.setCenterY(InsetPicture.SIDE_PX / 2);
        }
        focusRing.getStyleClass().add("overview-focus");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(focusVisibleProperty());
        getChildren().setAll(image, focusRing, hand);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(text.bound("overview.tip"));
        Tooltip.install(hand, tip);
        InvalidationListener changed = property -> later.ask();
        for (Observable input : new Observable[] {
            state.viewport(), state.covered(), state.theme(), state.portrayer(), pixelRatio, state.language()
        }) {
            input.addListener(changed);
        }
        wanted.addListener((property, was, is) -> {
            chosenByPerson |= !folding;
            later.ask();
        });
        picture.shown().addListener((property, was, is) -> is.ifPresent(this::show));
        visibleProperty().bind(shown);
        hand.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        hand.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        hand.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        hand.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        later.ask();
    }

    /** Whether it is to be seen; a person's choice is kept when the room changes. */
    public BooleanProperty wanted() {
        return wanted;
    }

    /** Whether it is seen: not on a map of the world, where it would tell nothing. */
    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the newest picture shows. */
    Optional<InsetView> view() {
        return picture.shown().get().flatMap(InsetPicture.Shown::view);
    }

    /** Whether the picture is of the map as it is now. */
    boolean isUpToDate() {
        return !wanted.get()
                || picture.shown().get().map(InsetPicture.Shown::asked).equals(Optional.of(asked()));
    }

    /** How many pictures were drawn so far. */
    int drawn() {
        return picture.drawn();
    }

    private static Bounds free(Viewport viewport, Insets covered) {
        double left = Math.min(covered.leftPx(), viewport.widthPx() - 1.0);
        double top = Math.min(covered.topPx(), viewport.heightPx() - 1.0);
        return new Bounds(
                left,
                top,
                Math.max(left + 1, viewport.widthPx() - covered.rightPx()),
                Math.max(top + 1, viewport.heightPx() - covered.bottomPx()));
    }

    private InsetPicture.Asked asked() {
        Viewport viewport = state.viewport().get();
        return new InsetPicture.Asked(
                state.scene(),
                viewport,
                free(viewport, state.covered().get()),
                state.portrayer().get().roles(state.theme().get()),
                pixelRatio.get(),
                held);
    }

    private void ask() {
        Viewport viewport = state.viewport().get();
        if (viewport.widthPx() < 2 || viewport.heightPx() < 2) {
            return;
        }
        if (!chosenByPerson) {
            Bounds free = free(viewport, state.covered().get());
            folding = true;
            wanted.set(free.width() >= ROOMY_WIDTH_PX && free.height() >= ROOMY_HEIGHT_PX);
            folding = false;
        }
        if (wanted.get()) {
            picture.ask(asked());
            picture.shown().get().ifPresent(this::show);
        } else {
            shown.set(false);
        }
    }

    private void show(InsetPicture.Shown is) {
        image.setImage(is.image().orElse(null));
        shown.set(wanted.get() && is.image().isPresent());
        is.view()
                .ifPresent(view -> setAccessibleText(text.of(
                        "overview.accessible",
                        text.phrases()
                                .position(view.middle(), is.asked().viewport().metersPerPixel()))));
    }

    @Override
    protected double computePrefWidth(double height) {
        return InsetPicture.SIDE_PX;
    }

    @Override
    protected double computePrefHeight(double width) {
        return InsetPicture.SIDE_PX;
    }

    /** Where a pixel of this node is, as shares of the rim, y up. */
    private static Point2D share(MouseEvent event) {
        double middle = InsetPicture.SIDE_PX / 2;
        return new Point2D(
                (event.getX() - middle) / InsetPicture.RADIUS_PX, (middle - event.getY()) / InsetPicture.RADIUS_PX);
    }

    private boolean isOnFrame(Point2D at) {
        return view().flatMap(InsetView::frame)
                .map(frame -> frame.grownBy(GRAB_MARGIN_PX / InsetPicture.RADIUS_PX))
                .filter(frame -> frame.contains(at.getX(), at.getY()))
                .isPresent();
    }

    private void hover(MouseEvent event) {
        hand.setCursor(isOnFrame(share(event)) ? Cursor.MOVE : Cursor.HAND);
        event.consume();
    }

    private void press(MouseEvent event) {
        event.consume();
        Optional<InsetView> seen = view();
        if (event.getButton() != MouseButton.PRIMARY || seen.isEmpty()) {
            return;
        }
        navigator.stop();
        requestFocus();
        Point2D at = share(event);
        pressed = at;
        if (isOnFrame(at)) {
            SphericalCap cap = seen.get().cap();
            LonLat middle = seen.get().middle();
            grabbed = at.subtract(cap.x(middle), cap.y(middle));
        }
    }

    private void drag(MouseEvent event) {
        event.consume();
        Point2D start = pressed;
        Point2D from = grabbed;
        Optional<InsetView> seen = view();
        if (start == null || from == null || seen.isEmpty()) {
            return;
        }
        Point2D at = share(event);
        if (held.isEmpty()) {
            if (at.distance(start) * InsetPicture.RADIUS_PX < DRAG_STARTS_PX) {
                return;
            }
            held = Optional.of(seen.get().cap());
            state.rememberExtent();
        }
        Point2D to = at.subtract(from);
        double length = to.magnitude();
        Point2D within = length > FARTHEST_SHARE ? to.multiply(FARTHEST_SHARE / length) : to;
        held.flatMap(cap -> cap.inverse(within.getX(), within.getY())).ifPresent(navigator::centerOn);
    }

    private void release(MouseEvent event) {
        event.consume();
        if (event.getButton() != MouseButton.PRIMARY || pressed == null) {
            return;
        }
        if (held.isEmpty()) {
            Point2D at = share(event);
            view().flatMap(view -> view.cap().inverse(at.getX(), at.getY())).ifPresent(navigator::flyThere);
        }
        pressed = null;
        grabbed = null;
        held = Optional.empty();
        later.ask();
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            navigator.zoomBy(event.getDeltaY() > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Bounds free = free(state.viewport().get(), state.covered().get());
        double dx = free.width() * KEY_STEP_SHARE;
        double dy = free.height() * KEY_STEP_SHARE;
        switch (event.getCode()) {
            case LEFT -> navigator.panSmoothly(dx, 0);
            case RIGHT -> navigator.panSmoothly(-dx, 0);
            case UP -> navigator.panSmoothly(0, dy);
            case DOWN -> navigator.panSmoothly(0, -dy);
            case PLUS, ADD, EQUALS -> navigator.zoomBy(WHEEL_ZOOM);
            case MINUS, SUBTRACT -> navigator.zoomBy(1 / WHEEL_ZOOM);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
