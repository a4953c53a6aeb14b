package paso.view.timeline;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import paso.model.Subject;
import paso.time.AsOf;
import paso.view.axis.AxisTime;
import paso.view.axis.Playhead;
import paso.view.axis.TimeAxis;
import paso.view.axis.TimelineLayout;
import paso.view.control.Later;
import paso.view.control.PointerTip;
import paso.view.state.Clock;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/**
 * The drawn part of the timeline. The canvas is painted only when what it shows changes, and only the rows that are seen;
 * the playhead lies over it, so that time runs without a repaint. What a person does to it comes from
 * {@link TimelineGestures} and {@link TimelineKeys}.
 */
public final class TimelineChart extends Pane {

    private final MapState state;
    private final Navigator navigator;
    private final WindowText text;
    private final Canvas canvas = new Canvas();
    private final Playhead playhead = new Playhead();
    private final ScrollBar scroll = new ScrollBar();
    private final PointerTip tip = new PointerTip();
    private final Later repaint = new Later(this::paint);
    private final ReadOnlyObjectWrapper<TimeAxis> axis;
    private TimelineModel model;
    private TimelinePainter painter;
    private TimelineTips tips;
    private final ShownRows shown;
    private TimelineLayout layout;
    private boolean followsClock = true;

    TimelineChart(MapState state, Navigator navigator, WindowText text) {
        this.state = state;
        this.navigator = navigator;
        this.text = text;
        model = TimelineModel.of(state.scene(), text.language());
        painter = newPainter();
        tips = new TimelineTips(state.scene(), model, text.language());
        shown = new ShownRows(state, model, this::showRows, row -> setLayout(layout.showing(row)));
        layout = new TimelineLayout(1, 1, shown.rows().size(), model.caravanRows(), 0);
        axis = new ReadOnlyObjectWrapper<>(TimeAxis.whole(model.firstDay(), model.lastDay(), 1));
        getStyleClass().add("timeline-chart");
        canvas.setId("timeline-canvas");
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setUnitIncrement(TimelineLayout.LANE_PX);
        scroll.valueProperty()
                .addListener((property, was, is) -> setLayout(layout.scrolledTo(
                        Math.rint(is.doubleValue() / TimelineLayout.LANE_PX) * TimelineLayout.LANE_PX)));
        getChildren().setAll(canvas, playhead, scroll, tip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        listen();
        describe();
    }

    private void listen() {
        state.asOf().addListener((property, was, is) -> {
            follow();
            placePlayhead();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            describe();
        });
        state.clock().window().addListener((property, was, is) -> placePlayhead());
        state.clock().against().addListener((property, was, is) -> placePlayhead());
        state.selectedId().addListener((property, was, is) -> repaint.ask());
        state.theme().addListener((property, was, is) -> {
            painter = newPainter();
            repaint.ask();
        });
        state.language().addListener((property, was, is) -> makeAnew());
        state.sceneProperty().addListener((property, was, is) -> {
            makeAnew();
            showAll();
        });
        focusedProperty().addListener((property, was, is) -> repaint.ask());
    }

    private TimelinePainter newPainter() {
        return new TimelinePainter(
                model,
                text.phrases(),
                state.portrayer().get().roles(state.theme().get().ofWindow()));
    }

    private void makeAnew() {
        model = TimelineModel.of(state.scene(), text.language());
        painter = newPainter();
        tips = new TimelineTips(state.scene(), model, text.language());
        shown.tell(model);
        describe();
    }

    private void showRows() {
        setLayout(layout.withRows(shown.rows().size(), model.caravanRows()));
        requestLayout();
    }

    private void describe() {
        String date = text.dates().weekday(state.clock().day());
        String all = text.of("timeline.accessible", date);
        int row = shown.focusedRow();
        setAccessibleText(row < 0 ? all : tips.row(shown.rows().get(row), now()) + ". " + all);
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

    /** What it is drawn on. */
    Canvas canvas() {
        return canvas;
    }

    /** Which stretch of time is shown, for what is drawn on the same axis. */
    ReadOnlyObjectProperty<TimeAxis> axisProperty() {
        return axis.getReadOnlyProperty();
    }

    /** Which lanes are shown and how. */
    ObjectProperty<LaneChoice> choice() {
        return shown.choice();
    }

    public TimeAxis axis() {
        return axis.get();
    }

    public LaneRows rows() {
        return shown.rows();
    }

    TimelineTips tips() {
        return tips;
    }

    /** Where its parts lie now. */
    public TimelineLayout parts() {
        return layout;
    }

    /** The row that keys act on; -1 for none. */
    public int focusedRow() {
        return shown.focusedRow();
    }

    /** The pixel of the state's date, in this pane's pixels. */
    public double playheadX() {
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
            layout = layout.withSize(width, height);
            axis.set(axis().withWidth(layout.chartWidthPx()));
            paint();
        }
        scroll.setVisible(layout.mostScrollPx() > 0);
        scroll.setMax(layout.mostScrollPx());
        scroll.setVisibleAmount(layout.mostScrollPx()
                * layout.lanesHeightPx()
                / Math.max(1, shown.rows().size() * TimelineLayout.LANE_PX));
        scroll.setBlockIncrement(layout.lanesHeightPx());
        scroll.setValue(layout.scrollPx());
        scroll.resizeRelocate(width - 10, TimelineLayout.LANES_TOP_PX, 10, layout.lanesHeightPx());
        placePlayhead();
    }

    private void paint() {
        painter.paint(canvas.getGraphicsContext2D(), layout, axis(), shown.rows()::get, shown.marked(isFocused()));
        placePlayhead();
    }

    private void placePlayhead() {
        double x = axis().x(now());
        Clock clock = state.clock();
        playhead.place(x, xOf(clock.reading().since()), xOf(clock.against().get()), layout);
    }

    private void follow() {
        if (followsClock) {
            setAxis(axis().showing(now()));
        }
    }

    private OptionalDouble xOf(Optional<AsOf> moment) {
        return moment.map(at -> OptionalDouble.of(axis().x(AxisTime.of(at.onAxis()))))
                .orElse(OptionalDouble.empty());
    }

    /** Whether the stretch of time moves with the playhead; not while a person holds it. */
    void setFollowsClock(boolean follows) {
        followsClock = follows;
    }

    void setAxis(TimeAxis next) {
        if (!next.equals(axis())) {
            axis.set(next);
            placePlayhead();
            repaint.ask();
        }
    }

    private void setLayout(TimelineLayout next) {
        if (!next.equals(layout)) {
            layout = next;
            scroll.setValue(next.scrollPx());
        }
        repaint.ask();
    }

    void scrollRows(int count) {
        setLayout(layout.scrolledBy(count));
    }

    void pointAt(int row) {
        if (shown.pointAt(row)) {
            repaint.ask();
        }
    }

    /** Makes a row the one that keys act on, in view; -1 for none. */
    void focusRow(int row) {
        shown.focus(row);
        describe();
        repaint.ask();
    }

    /** Folds or unfolds a heading's group; selects a lane's subject. */
    void activate(int row, boolean fly) {
        shown.activate(row).ifPresent(id -> select(id, fly));
    }

    void select(String id, boolean fly) {
        Optional<Subject> subject = state.scene().find(id);
        state.selectedId().set(subject.map(Subject::id));
        if (fly) {
            subject.ifPresent(navigator::flyTo);
        }
    }

    /** Moves the clock to what lies at a pixel of this pane. */
    void scrubTo(double x) {
        state.clock().goTo(axis().momentAt(x - TimelineLayout.LABEL_PX));
    }

    void showTip(double x, double y) {
        tips.at(x, y, layout, shown.rows(), axis()).ifPresentOrElse(told -> tip.show(told, this, x, y), tip::hide);
    }

    void hideTip() {
        tip.hide();
    }

    /** Zooms about the playhead, or the middle where it is not seen. */
    public void zoomBy(double factor) {
        double x = axis().x(now());
        setAxis(axis().zoomedAbout(x >= 0 && x <= axis().widthPx() ? x : axis().widthPx() / 2, factor));
    }

    /** The whole span again. */
    void showAll() {
        setAxis(TimeAxis.whole(model.firstDay(), model.lastDay(), axis().widthPx()));
    }
}
