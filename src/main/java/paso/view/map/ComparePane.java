package paso.view.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import paso.geo.Insets;
import paso.time.AsOf;
import paso.time.AsOfParser;
import paso.view.control.Command;
import paso.view.control.Icons;
import paso.view.control.SheetFrame;
import paso.view.control.TypedDate;
import paso.view.picture.FollowingPicture;
import paso.view.state.Comparing;
import paso.view.state.MapState;
import paso.view.words.Dates;
import paso.view.words.Figures;
import paso.view.words.WindowText;

/**
 * What lies over the map while two moments are compared: the picture of the other moment over its half, the bar between
 * both, and over each half its date. The earlier moment is on the left.
 */
public final class ComparePane extends Region {

    private static final double EDGE_PX = 12;
    private static final double TAB_PX = EDGE_PX + SheetFrame.TAB_PX;
    private static final double BADGE_PX = 36;
    private static final double LEAST_HALF_PX = 32;

    private final MapState state;
    private final Comparing comparing;
    private final FollowingPicture clockPicture;
    private final FollowingPicture picture;
    private final Pane half;
    private final Rectangle clip = new Rectangle();
    private final CompareBar bar;
    private final HBox otherDate;
    private final HBox clockDate;
    private final TypedDate typed;

    /** @param picture of the other moment */
    ComparePane(
            MapState state,
            Comparing comparing,
            FollowingPicture clockPicture,
            FollowingPicture picture,
            WindowText text,
            AsOfParser parser) {
        this.state = state;
        this.comparing = comparing;
        this.clockPicture = clockPicture;
        this.picture = picture;
        setId("compare");
        setManaged(false);
        setPickOnBounds(false);
        half = new Pane(picture);
        half.getStyleClass().add("map-pane");
        half.setMouseTransparent(true);
        half.setClip(clip);
        half.visibleProperty().bind(picture.shown().map(Optional::isPresent));
        bar = new CompareBar(text, comparing::stop);
        typed = new TypedDate(
                "compare-date",
                comparing.other(),
                comparing.other()::set,
                state.clock(),
                text,
                text.bound("compare.type"),
                parser);
        otherDate = badge(
                "compare-other",
                small(Feather.SKIP_BACK, "compare-previous-change", text, comparing::previousChange),
                small(Feather.CHEVRON_LEFT, "compare-previous-day", text, () -> comparing.stepDays(-1)),
                typed,
                small(Feather.CHEVRON_RIGHT, "compare-next-day", text, () -> comparing.stepDays(1)),
                small(Feather.SKIP_FORWARD, "compare-next-change", text, comparing::nextChange),
                sideBySide(text),
                small(Icons.button(
                        Feather.X, "compare-leave", Command.COMPARE.tip(text, "compare.leave"), comparing::stop)));
        otherDate.getStyleClass().add("date-control");
        clockDate = badge(
                "compare-clock",
                figures(state, text, asOf -> text.dates().weekday(asOf), "date-text", "text-strong"),
                figures(state, text, Dates::clock, "date-text"));
        clockDate.getStyleClass().add("compare-clock");
        getChildren().setAll(half, bar, clockDate, otherDate, typed.problem());
        visibleProperty().bind(comparing.on());
        InvalidationListener layout = changed -> requestLayout();
        for (Observable input : List.of(
                state.shownAsOf(),
                state.covered(),
                comparing.other(),
                comparing.on(),
                bar.share(),
                comparing.sideBySide())) {
            input.addListener(layout);
        }
        comparing.on().addListener((property, was, is) -> arrange());
        comparing.sideBySide().addListener((property, was, is) -> arrange());
        text.languageProperty().addListener((property, was, is) -> requestLayout());
        typed.problem().visibleProperty().addListener(layout);
    }

    private ToggleButton sideBySide(WindowText text) {
        ToggleButton button = new ToggleButton("", Icons.of(Feather.BOOK_OPEN));
        button.setId("compare-side-by-side");
        Icons.dress(button, text.bound("compare.side-by-side"));
        button.getStyleClass().add("small");
        button.selectedProperty().bindBidirectional(comparing.sideBySide());
        return button;
    }

    private static Figures figures(
            MapState state, WindowText text, Function<AsOf, String> words, String... styleClasses) {
        return new Figures(
                Bindings.createStringBinding(
                        () -> words.apply(state.shownAsOf().get()), state.shownAsOf(), text.languageProperty()),
                styleClasses);
    }

    private static Button small(Feather icon, String id, WindowText text, Runnable action) {
        return small(Icons.button(icon, id, text.bound(id.replace("compare-", "compare.")), action));
    }

    private static Button small(Button button) {
        button.getStyleClass().add("small");
        return button;
    }

    private static HBox badge(String id, Region... content) {
        HBox badge = new HBox(content);
        badge.setId(id);
        badge.getStyleClass().addAll("map-control", "compare-badge");
        badge.setAlignment(Pos.CENTER);
        // the map beneath is not dragged by what lies on it
        badge.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        return badge;
    }

    /** How far down the dates reach from the upper edge of what is below them, with a gap. */
    double badgesPx() {
        return BADGE_PX + EDGE_PX / 2;
    }

    public CompareBar bar() {
        return bar;
    }

    /** Whether a pixel of the pane is on the half of the other moment. */
    public boolean isOther(double x) {
        return comparing.on().get() && (x < bar.linePx()) == comparing.isOtherFirst();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        Insets covered = state.covered().get();
        double left = covered.leftPx();
        double right = width - covered.rightPx();
        double bottom = height - covered.bottomPx();
        bar.setFixed(comparing.sideBySide().get());
        bar.place(left, Math.max(0, right - left), Math.max(0, bottom), (covered.topPx() + bottom) / 2);
        arrange();
        boolean otherFirst = comparing.isOtherFirst();
        half.resizeRelocate(0, 0, width, height);
        clip.setX(otherFirst ? 0 : bar.linePx());
        clip.setWidth(otherFirst ? bar.linePx() : width - bar.linePx());
        clip.setHeight(height);
        placeBadges(
                otherFirst ? otherDate : clockDate,
                otherFirst ? clockDate : otherDate,
                Math.max(left, TAB_PX) + EDGE_PX,
                // the map's buttons stand at the right
                Math.min(right, width - TAB_PX) - 2 * EDGE_PX - SheetFrame.TAB_PX);
        dim(otherFirst ? otherDate : clockDate, bar.linePx() - left);
        dim(otherFirst ? clockDate : otherDate, right - bar.linePx());
        Region problem = typed.problem();
        problem.autosize();
        problem.relocate(otherDate.getLayoutX(), EDGE_PX + BADGE_PX + 6);
    }

    /** Side by side, each picture has the place in the middle of what is free in the middle of its own half. */
    private void arrange() {
        Insets covered = state.covered().get();
        boolean apart = comparing.on().get() && comparing.sideBySide().get();
        double free = Math.max(0, getWidth() - covered.rightPx() - covered.leftPx());
        boolean otherFirst = comparing.isOtherFirst();
        arrange(otherFirst ? picture : clockPicture, apart, -free / 4, covered, true);
        arrange(otherFirst ? clockPicture : picture, apart, free / 4, covered, false);
    }

    private static void arrange(FollowingPicture one, boolean apart, double shift, Insets covered, boolean isLeft) {
        double half = 2 * Math.abs(shift);
        Insets rest = new Insets(
                covered.topPx(),
                covered.rightPx() + (isLeft ? half : 0),
                covered.bottomPx(),
                covered.leftPx() + (isLeft ? 0 : half));
        one.showWithin(apart ? Optional.of(rest) : Optional.empty());
        one.shiftPx().set(apart ? Math.rint(shift) : 0);
    }

    /** The date of a half that is hardly seen is faint. */
    private static void dim(HBox badge, double halfPx) {
        badge.setOpacity(halfPx < LEAST_HALF_PX ? 0.5 : 1);
    }

    /** On either side of the bar, and side by side where the bar is too far out for that. */
    private void placeBadges(HBox before, HBox after, double start, double end) {
        double beforeWidth = Math.ceil(before.prefWidth(-1));
        double afterWidth = Math.ceil(after.prefWidth(-1));
        double afterX = Math.min(end - afterWidth, Math.max(bar.linePx() + EDGE_PX, start + beforeWidth + 8));
        double beforeX = Math.max(start, Math.min(bar.linePx() - EDGE_PX, afterX - 8) - beforeWidth);
        before.resizeRelocate(Math.round(beforeX), EDGE_PX, beforeWidth, BADGE_PX);
        after.resizeRelocate(Math.round(afterX), EDGE_PX, afterWidth, BADGE_PX);
    }
}
