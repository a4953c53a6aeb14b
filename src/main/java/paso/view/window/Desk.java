package paso.view.window;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import paso.geo.Insets;
import paso.view.control.HeightHandle;
import paso.view.control.SheetFrame;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.timeline.TimelineSheet;
import paso.view.words.WindowText;

/**
 * The map edge to edge and the three sheets over it. Folds sheets by itself where the window is too narrow for all: the
 * left first, then the right, and the timeline where it is too low; a person's own choice goes before that. The timeline's
 * upper edge can be dragged.
 */
final class Desk extends Region {

    private static final double EDGE_PX = 12;
    private static final double LEFT_PX = 248;
    private static final double RIGHT_PX = 328;
    private static final double LEAST_TIMELINE_PX = 120;
    private static final double MOST_TIMELINE_SHARE = 0.6;
    private static final double LEFT_FOLDS_BELOW_PX = 1360;
    private static final double RIGHT_FOLDS_BELOW_PX = 860;
    private static final double TIMELINE_FOLDS_BELOW_PX = 560;

    private final MapState state;
    private final Navigator navigator;
    private final Node map;
    private final SheetFrame left;
    private final SheetFrame right;
    private final SheetFrame timeline;
    private final HeightHandle handle;
    private final DoubleProperty timelineHeight = new SimpleDoubleProperty(TimelineSheet.HEIGHT_PX);
    private boolean folding;
    private boolean chosenByPerson;

    Desk(MapState state, Navigator navigator, Region map, SheetFrame left, SheetFrame right, SheetFrame timeline) {
        this.state = state;
        this.navigator = navigator;
        this.map = map;
        this.left = left;
        this.right = right;
        this.timeline = timeline;
        handle = new HeightHandle(
                "timeline-height",
                new WindowText(state.language()).bound("timeline.resize"),
                this::timelineHeightPx,
                wanted -> timelineHeight.set(possible(wanted)),
                () -> timelineHeight.set(TimelineSheet.HEIGHT_PX));
        handle.visibleProperty().bind(timeline.folded().not());
        getChildren().setAll(map, timeline, handle, left, right);
        timelineHeight.addListener((property, was, is) -> requestLayout());
        for (SheetFrame sheet : new SheetFrame[] {left, right, timeline}) {
            sheet.folded().addListener((property, was, is) -> {
                chosenByPerson |= !folding;
                requestLayout();
            });
        }
        widthProperty().addListener((property, was, is) -> foldWhatDoesNotFit());
        heightProperty().addListener((property, was, is) -> foldWhatDoesNotFit());
    }

    /** How tall the timeline is to be without monthly counts, where the window has room for that. */
    DoubleProperty timelineHeight() {
        return timelineHeight;
    }

    /** How tall the timeline is without monthly counts when it is not folded, in this window. */
    private double timelineHeightPx() {
        return possible(timelineHeight.get());
    }

    private double possible(double heightPx) {
        return Math.max(LEAST_TIMELINE_PX, Math.min(mostTimelinePx(), heightPx));
    }

    private double mostTimelinePx() {
        return Math.max(LEAST_TIMELINE_PX, Math.floor(getHeight() * MOST_TIMELINE_SHARE));
    }

    /** Unfolds what fits, as on the first start. */
    void reset() {
        chosenByPerson = false;
        timelineHeight.set(TimelineSheet.HEIGHT_PX);
        foldWhatDoesNotFit();
        requestLayout();
    }

    private void foldWhatDoesNotFit() {
        if (chosenByPerson || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        folding = true;
        left.folded().set(getWidth() < LEFT_FOLDS_BELOW_PX);
        right.folded().set(getWidth() < RIGHT_FOLDS_BELOW_PX);
        timeline.folded().set(getHeight() < TIMELINE_FOLDS_BELOW_PX);
        folding = false;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        map.resizeRelocate(0, 0, width, height);
        double extra = Math.max(0, timeline.wantedHeight(width - 2 * EDGE_PX) - TimelineSheet.HEIGHT_PX);
        double timelineHeight =
                timeline.folded().get() ? SheetFrame.TAB_PX : Math.min(mostTimelinePx(), timelineHeightPx() + extra);
        double timelineWidth = timeline.folded().get() ? SheetFrame.TAB_PX : width - 2 * EDGE_PX;
        double timelineY = height - EDGE_PX - timelineHeight;
        timeline.resizeRelocate(EDGE_PX, timelineY, timelineWidth, timelineHeight);
        handle.resizeRelocate(EDGE_PX, timelineY - HeightHandle.REACH_PX / 2, timelineWidth, HeightHandle.REACH_PX);
        double most = Math.max(SheetFrame.TAB_PX, timelineY - 2 * EDGE_PX);
        double leftWidth = left.folded().get() ? SheetFrame.TAB_PX : LEFT_PX;
        double leftHeight = left.folded().get() ? SheetFrame.TAB_PX : Math.min(most, left.wantedHeight(LEFT_PX));
        left.resizeRelocate(EDGE_PX, EDGE_PX, leftWidth, Math.ceil(leftHeight));
        double rightWidth = right.folded().get() ? SheetFrame.TAB_PX : RIGHT_PX;
        double rightHeight = right.folded().get() ? SheetFrame.TAB_PX : most;
        right.resizeRelocate(width - EDGE_PX - rightWidth, EDGE_PX, rightWidth, rightHeight);
        state.covered()
                .set(new Insets(
                        0,
                        right.folded().get() ? 0 : EDGE_PX + rightWidth,
                        EDGE_PX + timelineHeight,
                        left.folded().get() ? 0 : EDGE_PX + leftWidth));
        navigator.keepHome();
    }
}
