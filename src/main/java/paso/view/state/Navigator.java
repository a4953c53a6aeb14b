package paso.view.state;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.model.Subject;
import paso.model.TrackPosition;

/**
 * Moves the state's viewport on purpose: home, to a subject, by a zoom step. Each remembers the extent it leaves, so that
 * back returns to it, and goes there in a short flight. JavaFX thread only.
 */
public final class Navigator {

    /** Scale in which a point is shown, in projected metres a pixel: a town and what is around it. */
    private static final double POINT_METERS_PER_PIXEL = 300;

    private static final double LINE_MARGIN_PX = 48;

    /** Room for names that stand beside what is at the edge of the story. */
    private static final double HOME_MARGIN_PX = 36;

    private static final long ONE_MOVEMENT_NANOS = 700_000_000L;
    private static final double SECONDS_PER_LENGTH = 0.22;
    private static final double MIN_SECONDS = 0.18;
    private static final double MAX_SECONDS = 0.9;

    private final MapState state;
    private @Nullable AnimationTimer flight;

    /** Scale that a zoom in progress goes to, so that a second step adds to the first; 0 when none is. */
    private double zoomTarget;

    private long lastZoomNanos;
    private @Nullable Viewport lastHome;

    public Navigator(MapState state) {
        this.state = state;
    }

    /** Flies to where the subject is as of the state's date; does nothing for one without a place. */
    public void flyTo(Subject subject) {
        Optional<LonLat> present = subject.moving()
                .flatMap(one -> one.positionAt(state.asOf().get()))
                .map(TrackPosition::place);
        if (present.isPresent()) {
            flyTo(present.get());
            return;
        }
        subject.geometry().ifPresent(geometry -> {
            Envelope box = geometry.getEnvelopeInternal();
            if (box.getWidth() == 0 && box.getHeight() == 0) {
                flyTo(LonLat.ofDegrees(box.getMinX(), box.getMinY()));
            } else {
                flyTo(Bounds.ofDegrees(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
            }
        });
    }

    /** Flies to a place, in the middle of what the sheets leave free; zooms in where the map is coarser than a town. */
    public void flyTo(LonLat place) {
        Viewport present = state.viewport().get();
        fly(centeredOn(place, Math.min(present.metersPerPixel(), POINT_METERS_PER_PIXEL)));
    }

    /** Flies to where a place is in the middle of what the sheets leave free, without zooming. */
    public void flyThere(LonLat place) {
        fly(centeredOn(place, state.viewport().get().metersPerPixel()));
    }

    /** Has a place in the middle of what the sheets leave free, at once, without zooming: for a hand that drags. */
    public void centerOn(LonLat place) {
        stop();
        state.moveTo(centeredOn(place, state.viewport().get().metersPerPixel()));
    }

    private Viewport centeredOn(LonLat place, double scale) {
        Viewport present = state.viewport().get();
        Insets covered = state.covered().get();
        double x = present.projection().x(place.lonDeg(), place.latDeg());
        double y = present.projection().y(place.lonDeg(), place.latDeg());
        double shiftXPx = (covered.leftPx() - covered.rightPx()) / 2;
        double shiftYPx = (covered.topPx() - covered.bottomPx()) / 2;
        return present.withScale(scale).centeredOn(x - shiftXPx * scale, y + shiftYPx * scale);
    }

    /** Flies to where a rectangle in degrees fills what the sheets leave free. */
    public void flyTo(Bounds degrees) {
        fly(fitting(degrees, LINE_MARGIN_PX));
    }

    /** Shows, without a flight, where a rectangle in degrees just fits into what the sheets leave free. */
    public void showAtOnce(Bounds degrees) {
        stop();
        state.moveTo(fitting(degrees, 0));
    }

    /** The dataset's own extent, in what the sheets leave free. */
    public void home() {
        Viewport home = homeView();
        lastHome = home;
        fly(home);
    }

    /** Like {@link #home()}, at once and with nothing to go back to. */
    public void startAtHome() {
        stop();
        Viewport home = homeView();
        lastHome = home;
        state.moveTo(home);
    }

    /** Stays at home when the window or what covers it changes, as long as nobody has moved away since. */
    public void keepHome() {
        Viewport present = state.viewport().get();
        Viewport home = lastHome;
        // a flight that has just begun is still at home, but on its way
        if (flight == null
                && home != null
                && home.resized(present.widthPx(), present.heightPx()).equals(present)) {
            startAtHome();
        }
    }

    /** Zooms about the middle of what the sheets leave free; 2 shows half as much. */
    public void zoomBy(double factor) {
        Viewport present = state.viewport().get();
        Insets covered = state.covered().get();
        zoomAbout(
                (covered.leftPx() + present.widthPx() - covered.rightPx()) / 2,
                (covered.topPx() + present.heightPx() - covered.bottomPx()) / 2,
                factor);
    }

    /** Zooms with the place under a pixel of the pane held where it is. */
    public void zoomAbout(double xPx, double yPx, double factor) {
        Viewport now = state.viewport().get();
        double left = zoomTarget > 0 ? now.metersPerPixel() / zoomTarget : 1;
        stop();
        rememberZoom();
        Viewport to = now.zoomedAbout(xPx, yPx, factor * left);
        double whole = now.metersPerPixel() / to.metersPerPixel();
        animate(MIN_SECONDS, share -> now.zoomedAbout(xPx, yPx, Math.pow(whole, share)));
        zoomTarget = to.metersPerPixel();
    }

    /** Like {@link #zoomAbout}, at once: for a pinch or a trackpad, which move in small steps by themselves. */
    public void zoomAtOnce(double xPx, double yPx, double factor) {
        stop();
        rememberZoom();
        state.moveTo(state.viewport().get().zoomedAbout(xPx, yPx, factor));
    }

    /** Shows what a rectangle of the pane's pixels holds, as large as the pane allows. */
    public void zoomToBox(double xPx, double yPx, double widthPx, double heightPx) {
        Viewport present = state.viewport().get();
        double share = Math.max(widthPx / present.widthPx(), heightPx / present.heightPx());
        fly(present.withScale(present.metersPerPixel() * share)
                .centeredOn(present.toPlaneX(xPx + widthPx / 2), present.toPlaneY(yPx + heightPx / 2)));
    }

    /** A row of zoom steps is one movement, to which one step back returns. */
    private void rememberZoom() {
        long nowNanos = System.nanoTime();
        if (lastZoomNanos == 0 || nowNanos - lastZoomNanos > ONE_MOVEMENT_NANOS) {
            state.rememberExtent();
        }
        lastZoomNanos = nowNanos;
    }

    /** Moves the map by pixels of the pane, content to the right and down. */
    public void pan(double dxPx, double dyPx) {
        stop();
        state.moveTo(state.viewport().get().draggedBy(dxPx, dyPx));
    }

    /** Like {@link #pan}, as a short movement: for a key. */
    public void panSmoothly(double dxPx, double dyPx) {
        stop();
        Viewport from = state.viewport().get();
        animate(MIN_SECONDS, share -> from.draggedBy(dxPx * share, dyPx * share));
    }

    /** The extent before the last jump. */
    public void back() {
        stop();
        state.goBack();
    }

    public void forward() {
        stop();
        state.goForward();
    }

    /** Ends a flight where it is: a hand on the map goes before it. */
    public void stop() {
        AnimationTimer running = flight;
        if (running != null) {
            running.stop();
            flight = null;
            zoomTarget = 0;
        }
    }

    private Viewport homeView() {
        return fitting(state.scene().info().home(), HOME_MARGIN_PX);
    }

    private Viewport fitting(Bounds degrees, double marginPx) {
        Viewport present = state.viewport().get();
        Insets covered = state.covered().get();
        Insets free = new Insets(
                covered.topPx() + marginPx,
                covered.rightPx() + marginPx,
                covered.bottomPx() + marginPx,
                covered.leftPx() + marginPx);
        return Viewport.fitting(present.projection(), degrees, present.widthPx(), present.heightPx(), free);
    }

    private void fly(Viewport to) {
        stop();
        Viewport from = state.viewport().get();
        if (!from.equals(to)) {
            state.rememberExtent();
        }
        Flight path = new Flight(from, to);
        double seconds = Math.max(MIN_SECONDS, Math.min(MAX_SECONDS, path.length() * SECONDS_PER_LENGTH));
        animate(seconds, path::at);
    }

    /** The view after a share of the way, 0 to 1. */
    private interface Path {
        Viewport at(double share);
    }

    private void animate(double seconds, Path path) {
        AnimationTimer timer = new AnimationTimer() {
            private long startNanos = -1;

            @Override
            public void handle(long nowNanos) {
                if (startNanos < 0) {
                    startNanos = nowNanos;
                }
                double t = Math.min(1, (nowNanos - startNanos) / 1e9 / seconds);
                Viewport present = state.viewport().get();
                state.moveTo(path.at(eased(t)).resized(present.widthPx(), present.heightPx()));
                if (t >= 1) {
                    Navigator.this.stop();
                }
            }
        };
        flight = timer;
        timer.start();
    }

    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }
}
