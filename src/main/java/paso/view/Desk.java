package paso.view;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import paso.geo.Insets;

/**
 * The map edge to edge and the three sheets over it. Folds sheets by itself where the window is too narrow for all: the
 * left first, then the right, and the timeline where it is too low; a person's own choice goes before that.
 */
final class Desk extends Region {

    private static final double EDGE_PX = 12;
    private static final double LEFT_PX = 248;
    private static final double RIGHT_PX = 328;
    private static final double LEFT_FOLDS_BELOW_PX = 1360;
    private static final double RIGHT_FOLDS_BELOW_PX = 860;
    private static final double TIMELINE_FOLDS_BELOW_PX = 560;

    private final MapState state;
    private final Navigator navigator;
    private final Node map;
    private final SheetFrame left;
    private final SheetFrame right;
    private final SheetFrame timeline;
    private boolean folding;
    private boolean chosenByPerson;

    Desk(MapState state, Navigator navigator, Region map, SheetFrame left, SheetFrame right, SheetFrame timeline) {
        this.state = state;
        this.navigator = navigator;
        this.map = map;
        this.left = left;
        this.right = right;
        this.timeline = timeline;
        getChildren().setAll(map, timeline, left, right);
        for (SheetFrame sheet : new SheetFrame[] {left, right, timeline}) {
            sheet.folded().addListener((property, was, is) -> {
                chosenByPerson |= !folding;
                requestLayout();
            });
        }
        widthProperty().addListener((property, was, is) -> foldWhatDoesNotFit());
        heightProperty().addListener((property, was, is) -> foldWhatDoesNotFit());
    }

    /** Unfolds what fits, as on the first start. */
    void reset() {
        chosenByPerson = false;
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
        double timelineHeight =
                timeline.folded().get() ? SheetFrame.TAB_PX : timeline.wantedHeight(width - 2 * EDGE_PX);
        double timelineWidth = timeline.folded().get() ? SheetFrame.TAB_PX : width - 2 * EDGE_PX;
        double timelineY = height - EDGE_PX - timelineHeight;
        timeline.resizeRelocate(EDGE_PX, timelineY, timelineWidth, timelineHeight);
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
