package paso.view.counts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import paso.view.axis.AxisTime;
import paso.view.axis.TimeAxis;
import paso.view.axis.TimelineLayout;
import paso.view.control.Later;
import paso.view.state.MapState;
import paso.view.words.WindowText;

/**
 * What was counted month by month, in rows under the timeline and on its axis: of the selected crossing or sector, else of
 * all sectors. Painted only while it is seen, and only when what it shows changes.
 */
public final class CountsChart extends Pane {

    public static final double HEIGHT_PX = 156;
    private static final double TIP_OFFSET_PX = 14;
    private static final double TIP_PX = 330;

    private final MapState state;
    private final ReadOnlyObjectProperty<TimeAxis> axis;
    private final WindowText text;
    private final Canvas canvas = new Canvas();
    private final Line playhead = new Line();
    private final Label tip = new Label();
    private final Later repaint = new Later(this::paint);
    private final Later renewal = new Later(this::renew);
    private final ContextMenu menu = new ContextMenu();
    private CountsModel model;
    private CountsPainter painter;
    private YearMonth now;
    private int pointedRow = -1;

    /** @param axis the timeline's, whose pixels begin after its column of labels */
    public CountsChart(MapState state, ReadOnlyObjectProperty<TimeAxis> axis, WindowText text) {
        this.state = state;
        this.axis = axis;
        this.text = text;
        model = new CountsMaker(state.scene(), text.language()).of(state.selected());
        painter = newPainter();
        now = YearMonth.from(state.clock().day());
        setId("counts-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("counts-chart");
        playhead.getStyleClass().add("playhead");
        playhead.setMouseTransparent(true);
        tip.getStyleClass().add("timeline-tip");
        tip.setId("counts-tip");
        tip.setWrapText(true);
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        getChildren().setAll(canvas, playhead, tip);
        axis.addListener((property, was, is) -> {
            placePlayhead();
            repaint.ask();
        });
        state.asOf().addListener((property, was, is) -> followClock());
        state.selectedId().addListener((property, was, is) -> renewal.ask());
        state.language().addListener((property, was, is) -> renewal.ask());
        state.sceneProperty().addListener((property, was, is) -> renewal.ask());
        state.theme().addListener((property, was, is) -> renewal.ask());
        visibleProperty().addListener((property, was, is) -> renewal.ask());
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::askForMenu);
        describe();
    }

    public CountsModel model() {
        return model;
    }

    /** The middle of a row, in this pane's pixels. */
    public double rowMiddlePx(int row) {
        return CountsPainter.HEAD_PX + (row + 0.5) * CountsPainter.rowPx(model, canvas.getHeight());
    }

    private CountsPainter newPainter() {
        return new CountsPainter(
                text.phrases(),
                state.portrayer().get().roles(state.theme().get().ofWindow()));
    }

    private void renew() {
        if (isVisible()) {
            model = new CountsMaker(state.scene(), text.language()).of(state.selected());
            painter = newPainter();
            tip.setVisible(false);
            describe();
            paint();
        }
    }

    private void followClock() {
        placePlayhead();
        YearMonth month = YearMonth.from(state.clock().day());
        if (!month.equals(now)) {
            now = month;
            describe();
            repaint.ask();
        }
    }

    private void describe() {
        if (isVisible()) {
            setAccessibleText(new CountsTips(state.scene(), text.language()).all(model, now));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT_PX;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width != canvas.getWidth() || height != canvas.getHeight()) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            paint();
        }
        placePlayhead();
    }

    private void paint() {
        if (isVisible() && canvas.getHeight() > CountsPainter.HEAD_PX) {
            painter.paint(
                    canvas.getGraphicsContext2D(),
                    canvas.getWidth(),
                    canvas.getHeight(),
                    model,
                    axis.get(),
                    now,
                    pointedRow);
        }
    }

    private void placePlayhead() {
        double x = axis.get().x(AxisTime.of(state.asOf().get().onAxis()));
        playhead.setVisible(x >= -0.5 && x <= axis.get().widthPx() + 0.5);
        double at = Math.rint(TimelineLayout.LABEL_PX + x);
        playhead.setStartX(at);
        playhead.setEndX(at);
        playhead.setStartY(0);
        playhead.setEndY(getHeight());
    }

    private Optional<YearMonth> monthAt(double xPx) {
        double time = axis.get().time(xPx - TimelineLayout.LABEL_PX);
        return xPx >= TimelineLayout.LABEL_PX
                        && time >= axis.get().from()
                        && time < axis.get().to()
                ? Optional.of(YearMonth.from(LocalDate.ofEpochDay((long) Math.floor(time))))
                : Optional.empty();
    }

    private void point(MouseEvent event) {
        int row = CountsPainter.rowAt(event.getY(), model, canvas.getHeight());
        if (row != pointedRow) {
            pointedRow = row;
            repaint.ask();
        }
        Optional<String> said = Optional.empty();
        if (row >= 0) {
            CountsModel.Series series = model.series().get(row);
            CountsTips tips = new CountsTips(state.scene(), text.language());
            said = event.getX() < TimelineLayout.LABEL_PX
                    ? Optional.of(series.name())
                    : monthAt(event.getX()).map(month -> tips.of(series, month));
        }
        tip.setVisible(said.isPresent());
        said.ifPresent(text -> showTip(text, event.getX(), row));
    }

    /** Above the row, so that its numbers stay seen. */
    private void showTip(String text, double x, int row) {
        tip.setText(text);
        tip.setMaxWidth(TIP_PX);
        double width = Math.min(TIP_PX, Math.ceil(tip.prefWidth(-1)));
        double height = tip.prefHeight(width);
        tip.resize(width, height);
        double left = x + TIP_OFFSET_PX + width > getWidth() ? x - TIP_OFFSET_PX - width : x + TIP_OFFSET_PX;
        double top = CountsPainter.HEAD_PX + row * CountsPainter.rowPx(model, canvas.getHeight()) - height - 2;
        tip.relocate(Math.rint(Math.max(2, left)), Math.rint(top));
    }

    private void leave() {
        tip.setVisible(false);
        if (pointedRow >= 0) {
            pointedRow = -1;
            repaint.ask();
        }
    }

    private void click(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && monthAt(event.getX()).isPresent()) {
            state.clock().goTo(axis.get().momentAt(event.getX() - TimelineLayout.LABEL_PX));
        }
    }

    private void askForMenu(ContextMenuEvent event) {
        MenuItem copy = new MenuItem(text.of("counts.copy"));
        copy.setId("counts-copy");
        copy.setDisable(model.series().isEmpty());
        copy.setOnAction(action -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(new CountsTips(state.scene(), text.language()).table(model));
            Clipboard.getSystemClipboard().setContent(content);
        });
        menu.getItems().setAll(copy);
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
