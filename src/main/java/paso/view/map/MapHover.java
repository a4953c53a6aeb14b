package paso.view.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.util.Duration;
import paso.document.LayerNames;
import paso.geo.LonLat;
import paso.model.Subject;
import paso.portrayal.request.Hit;
import paso.time.AsOf;
import paso.view.picture.FollowingPicture;
import paso.view.state.MapState;
import paso.view.words.WindowText;

/**
 * What is pointed to on the map, with the pointer or the keyboard, and the tips that say so. They are those of what is there
 * now: where the map moves under a pointer that rests, the pointer points to something else; what the keyboard points to
 * takes its tip along.
 */
public final class MapHover {

    private static final Duration DWELL = Duration.millis(140);
    private static final Duration HINT = Duration.seconds(1.8);

    /**
     * Something drawn.
     *
     * @param in the picture that it is drawn in
     * @param place where it was hit, which stays when the map moves
     */
    public record Seen(Hit hit, FollowingPicture in, LonLat place) {

        static Seen of(Hit hit, FollowingPicture in) {
            Point2D at = in.onPane(hit);
            return new Seen(hit, in, in.viewport().placeAt(at.getX(), at.getY()));
        }

        /** Where it is on the pane now. */
        public Point2D onPane() {
            return new Point2D(in.viewport().pixelXOf(place), in.viewport().pixelYOf(place));
        }
    }

    /** The pane that is pointed at. */
    interface Ground {
        LonLat placeAt(double x, double y);

        /** The topmost thing at a pixel. */
        Optional<Seen> seenAt(double x, double y);

        Bounds getLayoutBounds();

        void setCursor(Cursor cursor);
    }

    private final Ground map;
    private final MapState state;
    private final MapStrip strip;
    private final WindowText text;
    private final MapTip tip;
    private final MapTip hint;
    private final PauseTransition dwell = new PauseTransition(DWELL);
    private final PauseTransition hintEnd = new PauseTransition(HINT);

    /** Where the pointer is over the map; empty where it is elsewhere. */
    private Optional<Point2D> pointer = Optional.empty();

    /** Whether the pointer points to things: not while it drags the map. */
    private boolean pointing;

    private Optional<Seen> hovered = Optional.empty();

    MapHover(
            MapState state,
            Ground map,
            FollowingPicture picture,
            FollowingPicture otherPicture,
            MapStrip strip,
            WindowText text) {
        this.map = map;
        this.state = state;
        this.strip = strip;
        this.text = text;
        this.tip = new MapTip(text);
        this.hint = new MapTip(text);
        dwell.setOnFinished(done -> showHovered());
        hintEnd.setOnFinished(done -> hint.hide());
        // what is there no more, as of a file that is taken away, has no tip
        state.hoveredId().addListener((property, was, is) -> {
            if (is.isEmpty()) {
                tip.hide();
            }
        });
        state.viewport().addListener((property, was, is) -> {
            hint.hide();
            mapMoved();
        });
        picture.shown().addListener((property, was, is) -> mapMoved());
        otherPicture.shown().addListener((property, was, is) -> mapMoved());
    }

    /** What lies over the map; the pane holds both. */
    MapTip tip() {
        return tip;
    }

    /** Says after a click how many things lie at the spot. */
    MapTip hint() {
        return hint;
    }

    /** What is pointed to. */
    public Optional<Seen> hovered() {
        return hovered;
    }

    /** The pointer rests or moves at a pixel. */
    void pointerAt(double x, double y) {
        pointing = true;
        Optional<String> before = hoveredId();
        lookAt(new Point2D(x, y));
        if (!hoveredId().equals(state.hoveredId().get()) && hoveredId().equals(before)) {
            dwell.playFromStart();
        }
    }

    /** The pointer drags the map or a box, and points to nothing. */
    void draggedTo(double x, double y) {
        pointer = Optional.of(new Point2D(x, y));
        showPosition(pointer.get());
    }

    void pointerGone() {
        pointer = Optional.empty();
        strip.hidePosition();
        stop();
    }

    /** Forgets what is pointed to. */
    public void stop() {
        pointing = false;
        dwell.stop();
        tip.hide();
        hovered = Optional.empty();
        state.hoveredId().set(Optional.empty());
    }

    /** Points at something without the pointer, from the keyboard. */
    void pointTo(Seen seen) {
        pointing = false;
        hovered = Optional.of(seen);
        showHovered();
    }

    /** The map moved, or another picture of it came. */
    private void mapMoved() {
        if (pointing && pointer.isPresent()) {
            lookAt(pointer.get());
            return;
        }
        pointer.ifPresent(this::showPosition);
        if (hovered.isPresent() && tip.isVisible()) {
            showTip();
        }
    }

    private void lookAt(Point2D at) {
        pointer = Optional.of(at);
        showPosition(at);
        Optional<String> before = hoveredId();
        hovered = map.seenAt(at.getX(), at.getY());
        map.setCursor(hovered.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (!hoveredId().equals(before)) {
            tip.hide();
            dwell.playFromStart();
        } else if (tip.isVisible()) {
            showTip();
        }
    }

    private Optional<String> hoveredId() {
        return hovered.map(seen -> seen.hit().id());
    }

    private void showPosition(Point2D at) {
        strip.showPosition(map.placeAt(at.getX(), at.getY()));
    }

    private void showHovered() {
        state.hoveredId().set(hoveredId());
        showTip();
    }

    /** Beside the pointer, or beside what the keyboard points to while that is in sight. */
    private void showTip() {
        Optional<Point2D> at = pointing
                ? pointer
                : hovered.map(Seen::onPane)
                        .filter(place -> map.getLayoutBounds().contains(place));
        if (hovered.isEmpty() || at.isEmpty()) {
            tip.hide();
            return;
        }
        String id = hovered.get().hit().id();
        AsOf asOf = hovered.get()
                .in()
                .portrayal()
                .map(drawn -> drawn.request().asOf())
                .orElse(state.shownAsOf().get());
        Optional<Subject> subject = state.scene().find(id);
        if (subject.isPresent()) {
            tip.show(subject.get(), asOf, at.get().getX(), at.get().getY());
        } else {
            tip.showPlain(
                    nameOfFileFeature(id),
                    text.of("kind.file"),
                    at.get().getX(),
                    at.get().getY());
        }
    }

    /** What a click chose: of several things at one spot, says which. */
    void showChosen(Optional<HitCycle.Choice> choice, double x, double y) {
        if (choice.isEmpty() || choice.get().count() < 2) {
            hint.hide();
            return;
        }
        tip.hide();
        dwell.stop();
        HitCycle.Choice chosen = choice.get();
        String name = state.scene()
                .find(chosen.id())
                .map(subject -> subject.name().in(text.language()))
                .orElseGet(() -> nameOfFileFeature(chosen.id()));
        hint.showPlain(name, text.of("map.stepThrough", chosen.number(), chosen.count()), x, y);
        hintEnd.playFromStart();
    }

    /** {@code shelters · 12} for the twelfth feature of that file. */
    public static String nameOfFileFeature(String id) {
        return LayerNames.of(id).replace("#", " · ");
    }
}
