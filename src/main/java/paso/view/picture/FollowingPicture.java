package paso.view.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import paso.geo.Insets;
import paso.geo.Viewport;
import paso.portrayal.Portrayal;
import paso.portrayal.Portrayer;
import paso.portrayal.request.Hit;
import paso.portrayal.request.MapRequest;
import paso.time.AsOf;
import paso.time.ClockReading;
import paso.view.control.Later;
import paso.view.state.MapState;

/**
 * One picture of the map as of one moment: the newest finished one, moved at once with every pan and zoom until a new one
 * is drawn. Answers for what it shows, in pixels of the map pane.
 */
public final class FollowingPicture extends Group {

    private final MapState state;
    private final PictureLoop loop;
    private final ReadOnlyDoubleProperty pixelRatio;
    private final Supplier<Optional<ClockReading>> reading;
    private final DoubleProperty shiftPx = new SimpleDoubleProperty();
    private Optional<Insets> shownWithin = Optional.empty();
    private final Translate moved = new Translate();
    private final Scale scaled = new Scale();
    private final ImageView whole = new ImageView();
    /** What lies over the whole picture where it changed since, by corner. */
    private final Map<Point2D, ImageView> patches = new HashMap<>();

    private final Later later = new Later(this::request);
    private volatile Portrayed newest = new Portrayed(Optional.empty(), Optional.empty());

    /**
     * @param pixelRatio device pixels for each pixel of the pane, a side
     * @param reading the moment to show; empty while nothing is to be drawn
     */
    public FollowingPicture(
            MapState state,
            PictureLoop loop,
            ReadOnlyDoubleProperty pixelRatio,
            Supplier<Optional<ClockReading>> reading) {
        this.state = state;
        this.loop = loop;
        this.pixelRatio = pixelRatio;
        this.reading = reading;
        setManaged(false);
        getTransforms().setAll(moved, scaled);
        getChildren().setAll(whole);
        setMouseTransparent(true);
        // told of equal values too, it would be asked for each picture once more whenever the pane is laid out
        for (ObservableValue<?> input : List.of(
                state.asOf(),
                state.clock().window(),
                state.clock().against(),
                state.callouts(),
                state.document().shown(),
                state.theme(),
                state.language(),
                state.selectedId(),
                state.hoveredId(),
                state.portrayer(),
                state.covered(),
                state.overview(),
                pixelRatio)) {
            input.addListener((property, was, is) -> later.ask());
        }
        state.viewport().addListener((property, was, is) -> moveAndAsk());
        shiftPx.addListener((property, was, is) -> moveAndAsk());
        loop.shown().addListener((property, was, is) -> {
            is.ifPresent(this::show);
            place();
        });
    }

    /** How far to the right of where the state's viewport has it each place is shown, in pixels of the pane. */
    public DoubleProperty shiftPx() {
        return shiftPx;
    }

    /** Sets which part of the pane shows this picture, where that is less than what the sheets leave free. */
    public void showWithin(Optional<Insets> sides) {
        if (!sides.equals(shownWithin)) {
            shownWithin = sides;
            later.ask();
        }
    }

    /** The state's viewport, shifted. */
    public Viewport viewport() {
        return shiftPx.get() == 0
                ? state.viewport().get()
                : state.viewport().get().draggedBy(shiftPx.get(), 0);
    }

    /** The moment to show now; empty while there is none. */
    public Optional<AsOf> asOf() {
        return reading.get().map(ClockReading::asOf);
    }

    private Optional<MapRequest> wanted() {
        return reading.get()
                .map(at -> state.request(
                        viewport(), at, shownWithin.orElse(state.covered().get()), pixelRatio.get()));
    }

    /** Whether the picture on the screen is of the state as it is now, or none is wanted. */
    public boolean isUpToDate() {
        Optional<MapRequest> wanted = wanted();
        Portrayer portrayer = state.portrayer().get();
        return wanted.isEmpty()
                || (portrayal().map(Portrayal::request).equals(wanted)
                        && portrayal().equals(newest.of(portrayer))
                        && portrayer.lacking(portrayer.projection()).isEmpty());
    }

    /** The newest finished picture with what it was asked for; changes with each new one. */
    public ReadOnlyObjectProperty<Optional<PictureLoop.Shown>> shown() {
        return loop.shown();
    }

    /** What the newest finished picture shows. */
    public Optional<Portrayal> portrayal() {
        return loop.shown().get().map(PictureLoop.Shown::portrayal);
    }

    private void show(PictureLoop.Shown shown) {
        if (whole.getImage() != shown.image()) {
            whole.setImage(shown.image());
            patches.clear();
            getChildren().setAll(whole);
        }
        for (Frames.Patch patch : shown.patches()) {
            patches.computeIfAbsent(new Point2D(patch.xPx(), patch.yPx()), this::addPatch)
                    .setImage(patch.image());
        }
    }

    private ImageView addPatch(Point2D corner) {
        ImageView patch = new ImageView();
        patch.setX(corner.getX());
        patch.setY(corner.getY());
        patch.setSmooth(whole.isSmooth());
        getChildren().add(patch);
        return patch;
    }

    /** The newest finished picture as it is seen, with all its patches. */
    public Optional<Image> shownImage() {
        Image below = whole.getImage();
        if (below == null) {
            return Optional.empty();
        }
        WritableImage all = new WritableImage(below.getPixelReader(), (int) below.getWidth(), (int) below.getHeight());
        patches.forEach((corner, patch) -> all.getPixelWriter()
                .setPixels(
                        (int) corner.getX(),
                        (int) corner.getY(),
                        (int) patch.getImage().getWidth(),
                        (int) patch.getImage().getHeight(),
                        patch.getImage().getPixelReader(),
                        0,
                        0));
        return Optional.of(all);
    }

    private void moveAndAsk() {
        place();
        later.ask();
    }

    /** Asks for one picture after all changes of this moment. */
    private void request() {
        Viewport size = state.viewport().get();
        if (size.widthPx() >= 2 && size.heightPx() >= 2) {
            Portrayer portrayer = state.portrayer().get();
            wanted().ifPresent(request -> loop.request(request, asked -> portrayed(portrayer, asked)));
        }
    }

    private boolean isInPresentProjection(Portrayal shown) {
        return shown.request()
                .viewport()
                .projection()
                .equals(state.viewport().get().projection());
    }

    /** Takes over from the newest picture what is still as it was. */
    private Portrayal portrayed(Portrayer portrayer, MapRequest asked) {
        Portrayal portrayal = portrayer.portray(asked, newest.what);
        newest = new Portrayed(Optional.of(portrayer), Optional.of(portrayal));
        return portrayal;
    }

    /** What was portrayed last, and by whom. */
    private record Portrayed(Optional<Portrayer> by, Optional<Portrayal> what) {
        Optional<Portrayal> of(Portrayer portrayer) {
            return by.filter(known -> known == portrayer).flatMap(known -> what);
        }
    }

    /** Puts the old picture where its content is in the present viewport. */
    private void place() {
        // in another projection nothing of it is where it was: it waits for the new one as it is
        portrayal().filter(this::isInPresentProjection).ifPresent(shown -> {
            Viewport now = viewport();
            Viewport drawn = shown.request().viewport();
            double scale = drawn.metersPerPixel() / now.metersPerPixel();
            scaled.setX(scale);
            scaled.setY(scale);
            // whole device pixels, so that a picture that only moved stays crisp
            double ratio = pixelRatio.get();
            moved.setX(Math.round(now.toPixelX(drawn.toPlaneX(0)) * ratio) / ratio);
            moved.setY(Math.round(now.toPixelY(drawn.toPlaneY(0)) * ratio) / ratio);
            boolean exact = Math.abs(scale * ratio - 1) < 1e-9;
            boolean smooth = !exact || ratio != 1;
            whole.setSmooth(smooth);
            patches.values().forEach(patch -> patch.setSmooth(smooth));
        });
    }

    /** What is drawn within a distance from a pixel of the pane, nearest first. */
    public List<Hit> hitsAt(double x, double y, double tolerancePx) {
        return portrayal()
                .filter(this::isInPresentProjection)
                .map(shown -> {
                    Viewport now = viewport();
                    Viewport drawn = shown.request().viewport();
                    double scale = now.metersPerPixel() / drawn.metersPerPixel();
                    return shown.pick(
                            drawn.toPixelX(now.toPlaneX(x)), drawn.toPixelY(now.toPlaneY(y)), tolerancePx * scale);
                })
                .orElse(List.of());
    }

    /** Where a hit in the newest picture is on the pane now. */
    public Point2D onPane(Hit hit) {
        return portrayal()
                .filter(this::isInPresentProjection)
                .map(shown -> {
                    Viewport now = viewport();
                    Viewport drawn = shown.request().viewport();
                    return new Point2D(now.toPixelX(drawn.toPlaneX(hit.x())), now.toPixelY(drawn.toPlaneY(hit.y())));
                })
                .orElse(Point2D.ZERO);
    }
}
