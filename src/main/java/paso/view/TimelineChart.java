package paso.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import paso.model.Subject;

/**
 * The drawn part of the timeline. The canvas is painted only when what it shows changes; the playhead lies over it, so that
 * time runs without a repaint.
 */
final class TimelineChart extends Pane {

    private static final double ZOOM_STEP = 1.2;
    private static final double TIP_OFFSET_PX = 14;

    private final MapState state;
    private final Navigator navigator;
    private final Playback playback;
    private final SheetWords words;
    private final Canvas canvas = new Canvas();
    private final Line playhead = new Line();
    private final SVGPath knob = new SVGPath();
    private final ScrollBar scroll = new ScrollBar();
    private final Label tip = new Label();
    private final Later repaint = new Later(this::paint);
    private TimelineModel model;
    private TimelinePainter painter;
    private TimelineTips tips;
    private TimelineLayout layout;
    private final ReadOnlyObjectWrapper<TimeAxis> axis;
    private int pointedLane = -1;
    private boolean panning;
    private boolean scrubbing;
    private double lastX;

    TimelineChart(MapState state, Navigator navigator, Playback playback, SheetWords words) {
        this.state = state;
        this.navigator = navigator;
        this.playback = playback;
        this.words = words;
        model = TimelineModel.of(state.scene(), words.language());
        painter = new TimelinePainter(
                model, words.text(), state.portrayer().get().roles(state.theme().get()));
        tips = new TimelineTips(state.scene(), model, words.language());
        layout = new TimelineLayout(1, 1, model.lanes().size(), model.caravanRows(), 0);
        axis = new ReadOnlyObjectWrapper<>(TimeAxis.whole(model.firstDay(), model.lastDay(), 1));
        getStyleClass().add("timeline-chart");
        canvas.setId("timeline-canvas");
        playhead.getStyleClass().add("playhead");
        playhead.setMouseTransparent(true);
        playhead.setId("timeline-playhead");
        knob.setContent("M-5 -1.5a1.5 1.5 0 0 1 1.5 -1.5h7a1.5 1.5 0 0 1 1.5 1.5v5.5l-5 5l-5 -5z");
        knob.getStyleClass().add("playhead-knob");
        knob.setMouseTransparent(true);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setUnitIncrement(TimelineLayout.LANE_PX);
        scroll.valueProperty().addListener((property, was, is) -> scrollLanes(is.doubleValue()));
        tip.getStyleClass().add("timeline-tip");
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        getChildren().setAll(canvas, playhead, knob, scroll, tip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        listen();
    }

    private void listen() {
        state.asOf().addListener((property, was, is) -> {
            followClock();
            placePlayhead();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            describe();
        });
        state.selectedId().addListener((property, was, is) -> {
            is.map(model::laneOf).filter(lane -> lane >= 0).ifPresent(lane -> setLayout(layout.showing(lane)));
            repaint.ask();
        });
        state.theme().addListener((property, was, is) -> renew());
        state.language().addListener((property, was, is) -> renew());
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        canvas.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        canvas.setOnZoom(event -> {
            setAxis(axis().zoomedAbout(event.getX() - TimelineLayout.LABEL_PX, event.getZoomFactor()));
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        describe();
    }

    private void renew() {
        model = TimelineModel.of(state.scene(), words.language());
        painter = new TimelinePainter(
                model, words.text(), state.portrayer().get().roles(state.theme().get()));
        tips = new TimelineTips(state.scene(), model, words.language());
        describe();
        repaint.ask();
    }

    private void describe() {
        setAccessibleText(words.text()
                .of(
                        "timeline.accessible",
                        words.dates()
                                .weekday(state.asOf()
                                        .get()
                                        .localIn(java.time.ZoneOffset.UTC)
                                        .toLocalDate())));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> now();
            case MIN_VALUE -> axis().firstDay();
            case MAX_VALUE -> axis().endDay();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** Which stretch of time is shown, for what is drawn on the same axis. */
    ReadOnlyObjectProperty<TimeAxis> axisProperty() {
        return axis.getReadOnlyProperty();
    }

    TimeAxis axis() {
        return axis.get();
    }

    TimelineModel model() {
        return model;
    }

    /** Where a lane is drawn, in this pane's pixels. */
    double laneMiddlePx(int lane) {
        return layout.laneTopPx(lane) + TimelineLayout.LANE_PX / 2;
    }

    /** The pixel of the state's date, in this pane's pixels. */
    double playheadX() {
        return TimelineLayout.LABEL_PX + axis().x(now());
    }

    private double now() {
        return AxisTime.of(state.asOf().get().onAxis());
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width != canvas.getWidth() || height != canvas.getHeight()) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            layout =
                    new TimelineLayout(width, height, model.lanes().size(), model.caravanRows(), layout.laneScrollPx());
            axis.set(axis().withWidth(layout.chartWidthPx()));
            paint();
        }
        scroll.setVisible(layout.mostScrollPx() > 0);
        scroll.setMax(layout.mostScrollPx());
        scroll.setVisibleAmount(layout.mostScrollPx()
                * layout.lanesHeightPx()
                / Math.max(1, model.lanes().size() * TimelineLayout.LANE_PX));
        scroll.setBlockIncrement(layout.lanesHeightPx());
        scroll.resizeRelocate(width - 10, TimelineLayout.LANES_TOP_PX, 10, layout.lanesHeightPx());
        placePlayhead();
    }

    private void paint() {
        painter.paint(
                canvas.getGraphicsContext2D(),
                layout,
                axis(),
                state.selectedId().get(),
                pointedLane);
        placePlayhead();
    }

    private void placePlayhead() {
        double x = axis().x(now());
        boolean shown = x >= -0.5 && x <= layout.chartWidthPx() + 0.5;
        playhead.setVisible(shown);
        knob.setVisible(shown);
        double at = Math.rint(TimelineLayout.LABEL_PX + x);
        playhead.setStartX(at);
        playhead.setEndX(at);
        playhead.setStartY(TimelineLayout.AXIS_PX - 2);
        playhead.setEndY(layout.heightPx());
        knob.setTranslateX(at);
        knob.setTranslateY(TimelineLayout.AXIS_PX - 8);
    }

    private void followClock() {
        if (!scrubbing) {
            TimeAxis following = axis().showing(now());
            if (!following.equals(axis())) {
                setAxis(following);
            }
        }
    }

    private void setAxis(TimeAxis next) {
        axis.set(next);
        placePlayhead();
        repaint.ask();
    }

    private void setLayout(TimelineLayout next) {
        layout = next;
        scroll.setValue(next.laneScrollPx());
        repaint.ask();
    }

    private void scrollLanes(double px) {
        if (px != layout.laneScrollPx()) {
            layout = layout.scrolledTo(px);
            repaint.ask();
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        lastX = event.getX();
        panning = event.isShiftDown() || event.getButton() == MouseButton.MIDDLE;
        scrubbing = !panning && event.getButton() == MouseButton.PRIMARY && event.getX() >= TimelineLayout.LABEL_PX;
        if (scrubbing) {
            scrub(event.getX());
        } else if (!panning && event.getButton() == MouseButton.PRIMARY) {
            chooseLane(event);
        }
        event.consume();
    }

    private void chooseLane(MouseEvent event) {
        int lane = layout.laneAt(event.getY());
        if (lane >= 0) {
            select(model.lanes().get(lane).id(), event.getClickCount() > 1);
        }
    }

    private void select(String id, boolean fly) {
        Optional<Subject> subject = state.scene().find(id);
        state.selectedId().set(subject.map(Subject::id));
        if (fly) {
            subject.ifPresent(navigator::flyTo);
        }
    }

    private void scrub(double x) {
        state.asOf().set(axis().momentAt(x - TimelineLayout.LABEL_PX));
    }

    private void drag(MouseEvent event) {
        if (panning) {
            setAxis(axis().draggedBy(event.getX() - lastX));
            lastX = event.getX();
        } else if (scrubbing) {
            scrub(event.getX());
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (scrubbing && event.isStillSincePress()) {
            int row = layout.caravanRowAt(event.getY());
            if (row >= 0) {
                tips.caravanAt(row, axis().time(event.getX() - TimelineLayout.LABEL_PX))
                        .ifPresent(bar -> select(bar.id(), event.getClickCount() > 1));
            }
        }
        panning = false;
        scrubbing = false;
    }

    private void point(MouseEvent event) {
        int lane = layout.laneAt(event.getY());
        if (lane != pointedLane) {
            pointedLane = lane;
            repaint.ask();
        }
        canvas.setCursor(
                event.getX() < TimelineLayout.LABEL_PX && lane >= 0
                        ? Cursor.HAND
                        : Math.abs(event.getX() - playheadX()) < 6 ? Cursor.H_RESIZE : Cursor.DEFAULT);
        Optional<String> words = tips.at(event.getX(), event.getY(), layout, axis());
        tip.setVisible(words.isPresent());
        words.ifPresent(text -> showTip(text, event.getX(), event.getY()));
    }

    private void showTip(String words, double x, double y) {
        tip.setText(words);
        tip.autosize();
        double left = x + TIP_OFFSET_PX + tip.getWidth() > getWidth()
                ? x - TIP_OFFSET_PX - tip.getWidth()
                : x + TIP_OFFSET_PX;
        double top = Math.max(2, Math.min(getHeight() - tip.getHeight() - 2, y - tip.getHeight() / 2));
        tip.relocate(Math.rint(Math.max(2, left)), Math.rint(top));
    }

    private void leave() {
        tip.setVisible(false);
        if (pointedLane >= 0) {
            pointedLane = -1;
            repaint.ask();
        }
    }

    private void wheel(ScrollEvent event) {
        double delta = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (event.isShortcutDown()) {
            double factor = Math.pow(ZOOM_STEP, Math.signum(delta));
            setAxis(axis().zoomedAbout(event.getX() - TimelineLayout.LABEL_PX, factor));
        } else if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            setAxis(axis().draggedBy(delta));
        } else {
            setLayout(layout.scrolledTo(layout.laneScrollPx() - Math.signum(delta) * TimelineLayout.LANE_PX));
        }
        tip.setVisible(false);
        event.consume();
    }

    /** Zooms about the playhead, or the middle where it is not seen. */
    void zoomBy(double factor) {
        double x = axis().x(now());
        setAxis(axis().zoomedAbout(x >= 0 && x <= axis().widthPx() ? x : axis().widthPx() / 2, factor));
    }

    /** The whole span again. */
    void showAll() {
        setAxis(TimeAxis.whole(model.firstDay(), model.lastDay(), axis().widthPx()));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean changes = event.isShortcutDown();
        switch (event.getCode()) {
            case LEFT -> step(changes, -1);
            case RIGHT -> step(changes, 1);
            case HOME -> playback.toFirstDay();
            case END -> playback.toLastDay();
            case UP -> setLayout(layout.scrolledTo(layout.laneScrollPx() - TimelineLayout.LANE_PX));
            case DOWN -> setLayout(layout.scrolledTo(layout.laneScrollPx() + TimelineLayout.LANE_PX));
            case PLUS, ADD, EQUALS -> zoomBy(ZOOM_STEP);
            case MINUS, SUBTRACT -> zoomBy(1 / ZOOM_STEP);
            case DIGIT0 -> showAll();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(boolean toChange, int direction) {
        if (!toChange) {
            if (direction > 0) {
                playback.stepForward();
            } else {
                playback.stepBack();
            }
        } else if (direction > 0) {
            playback.nextChange();
        } else {
            playback.previousChange();
        }
    }
}
