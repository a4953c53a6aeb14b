package paso.view.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import paso.document.Layer;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.model.LayerKey;
import paso.portrayal.request.Hit;
import paso.time.AsOfParser;
import paso.time.ClockReading;
import paso.view.control.SheetFrame;
import paso.view.picture.FollowingPicture;
import paso.view.picture.InsetPicture;
import paso.view.picture.MapPictures;
import paso.view.state.Comparing;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/**
 * The map: its picture, while two moments are compared a second one over a half of it, and what lies on them: strip, zoom
 * buttons, tip.
 *
 * <p>Pixels of this pane are the state's; a picture has {@link #pixelRatio} times as many a side.
 */
public final class MapPane extends Region implements MapHover.Ground {

    private static final double PICK_TOLERANCE_PX = 6;
    private static final double EDGE_PX = 12;

    private final MapState state;
    private final DoubleProperty pixelRatio = new SimpleDoubleProperty(1);
    private final FollowingPicture picture;
    private final FollowingPicture otherPicture;
    private final ComparePane compare;
    private final Rectangle box = new Rectangle();
    private final MapStrip strip;
    private final OverviewInset overview;
    private final MapButtons buttons;
    private final NorthArrow north;
    private final MapHover hover;
    private final HitCycle cycle = new HitCycle();

    public MapPane(
            MapState state,
            Navigator navigator,
            Comparing comparing,
            MapPictures pictures,
            WindowText text,
            AsOfParser parser) {
        this.state = state;
        this.picture = new FollowingPicture(
                state,
                pictures.loop(),
                pixelRatio,
                () -> Optional.of(state.clock().reading()));
        this.otherPicture = new FollowingPicture(state, pictures.otherLoop(), pixelRatio, () -> state.clock()
                .against()
                .get()
                .map(moment -> new ClockReading(moment, state.clock().window().get())));
        this.compare = new ComparePane(state, comparing, picture, otherPicture, text, parser);
        this.strip = new MapStrip(state, text);
        this.overview = new OverviewInset(state, navigator, pictures.inset(), pixelRatio, text);
        this.buttons = new MapButtons(state, navigator, comparing, overview.wanted(), text);
        this.north = new NorthArrow(state, text);
        this.hover = new MapHover(state, this, picture, otherPicture, strip, text);
        setId("map");
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(text.bound("map.accessible"));
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
        getChildren()
                .setAll(picture, compare, box, strip, overview, buttons, north, focusRing, hover.tip(), hover.hint());
        clipToBounds();
        state.covered().addListener((property, was, is) -> requestLayout());
        overview.shown().addListener((property, was, is) -> requestLayout());
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

    /** Whether what is on the screen is of the state as it is now. */
    public boolean isUpToDate() {
        return picture.isUpToDate() && otherPicture.isUpToDate() && overview.isUpToDate();
    }

    /** The picture of the clock's moment. */
    public FollowingPicture picture() {
        return picture;
    }

    /** The newest finished picture of the clock's moment. */
    public Optional<Image> shownImage() {
        return picture.shownImage();
    }

    /** The picture of the moment that the clock's is compared with. */
    public FollowingPicture otherPicture() {
        return otherPicture;
    }

    public ComparePane compare() {
        return compare;
    }

    public OverviewInset overview() {
        return overview;
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
        compare.resizeRelocate(0, 0, width, height);
        Insets covered = state.covered().get();
        double left = covered.leftPx() + EDGE_PX;
        double right = width - covered.rightPx() - EDGE_PX;
        double bottom = height - covered.bottomPx() - EDGE_PX / 2;
        double stripHeight = strip.prefHeight(-1);
        strip.resizeRelocate(left, bottom - stripHeight, Math.max(0, right - left), stripHeight);
        double inset = InsetPicture.SIDE_PX;
        double insetX = Math.round(left);
        double insetY = Math.round(bottom - stripHeight - EDGE_PX / 2 - inset);
        overview.resizeRelocate(insetX, insetY, inset, inset);
        state.overview()
                .set(
                        overview.shown().get()
                                ? Optional.of(new Bounds(insetX, insetY, insetX + inset, insetY + inset))
                                : Optional.empty());
        double buttonsWidth = buttons.prefWidth(-1);
        double buttonsHeight = buttons.prefHeight(-1);
        buttons.resizeRelocate(Math.round(right - buttonsWidth), EDGE_PX, buttonsWidth, buttonsHeight);
        north.resizeRelocate(
                Math.round(right - (buttonsWidth + NorthArrow.SIDE_PX) / 2),
                2 * EDGE_PX + buttonsHeight,
                NorthArrow.SIDE_PX,
                NorthArrow.SIDE_PX);
    }

    /** Whether what an event is for is the map itself, not a button that lies on it. */
    public boolean isBare(EventTarget target) {
        return !(target instanceof Node node) || node == this || node.getParent() == this;
    }

    /** What messages may cover: beside the sheets, their tabs and the map's buttons, beneath the dates that are compared. */
    public Rectangle2D roomForMessages() {
        Insets covered = state.covered().get();
        double tab = EDGE_PX + SheetFrame.TAB_PX;
        double left = Math.max(covered.leftPx(), tab) + EDGE_PX;
        double right = Math.min(buttons.getLayoutX(), getWidth() - Math.max(covered.rightPx(), tab)) - EDGE_PX;
        double top = EDGE_PX + (compare.isVisible() ? compare.badgesPx() : 0);
        return new Rectangle2D(left, top, Math.max(0, right - left), Math.max(0, getHeight() - top));
    }

    /** The place that is seen at a pixel of the pane. */
    @Override
    public LonLat placeAt(double x, double y) {
        return pictureAt(x).viewport().placeAt(x, y);
    }

    /** What is pointed to, with the keyboard or the pointer. */
    public MapHover hover() {
        return hover;
    }

    private FollowingPicture pictureAt(double x) {
        return compare.isOther(x) ? otherPicture : picture;
    }

    /** Where in the state's viewport the place is that is seen at a pixel of the pane. */
    double viewportX(double x) {
        return x - pictureAt(x).shiftPx().get();
    }

    /** What is drawn at a pixel of the pane, topmost first, the base map left out. */
    public List<Hit> hitsAt(double x, double y) {
        return hitsIn(pictureAt(x), x, y, PICK_TOLERANCE_PX);
    }

    /** The topmost of that. */
    @Override
    public Optional<MapHover.Seen> seenAt(double x, double y) {
        return hitsAt(x, y).stream().findFirst().map(hit -> MapHover.Seen.of(hit, pictureAt(x)));
    }

    /** What is drawn in a picture within a distance from a pixel of the pane, nearest first. */
    private List<Hit> hitsIn(FollowingPicture seen, double x, double y, double tolerancePx) {
        return seen.hitsAt(x, y, tolerancePx).stream()
                .filter(this::isSelectable)
                .toList();
    }

    /** Everything selectable in what the sheets leave free, nearest to its middle first. */
    List<MapHover.Seen> hitsOnScreen() {
        Insets covered = state.covered().get();
        double x = (covered.leftPx() + getWidth() - covered.rightPx()) / 2;
        double y = (covered.topPx() + getHeight() - covered.bottomPx()) / 2;
        double halfWidth = getWidth() - covered.rightPx() - x;
        double halfHeight = getHeight() - covered.bottomPx() - y;
        return Stream.of(picture, otherPicture)
                .filter(seen -> seen.asOf().isPresent())
                .flatMap(seen -> hitsIn(seen, x, y, Math.hypot(halfWidth, halfHeight)).stream()
                        .filter(hit -> {
                            Point2D at = seen.onPane(hit);
                            return Math.abs(at.getX() - x) <= halfWidth
                                    && Math.abs(at.getY() - y) <= halfHeight
                                    && pictureAt(at.getX()) == seen;
                        })
                        .map(hit -> MapHover.Seen.of(hit, seen)))
                .sorted(Comparator.comparingDouble(seen -> seen.hit().distancePx()))
                .toList();
    }

    private boolean isSelectable(Hit hit) {
        return state.scene().find(hit.id()).isPresent()
                || state.document()
                        .shown()
                        .get()
                        .find(new LayerKey(hit.layer()))
                        .filter(Layer::isRemovable)
                        .isPresent();
    }

    /** Selects what is at a pixel; again at the same spot the next thing there; nothing where nothing is. */
    void selectAt(double x, double y) {
        Optional<HitCycle.Choice> choice =
                cycle.click(x, y, hitsAt(x, y), state.selectedId().get());
        state.selectedId().set(choice.map(HitCycle.Choice::id));
        hover.showChosen(choice, x, y);
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
