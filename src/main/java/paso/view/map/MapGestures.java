package paso.view.map;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import paso.view.control.Command;
import paso.view.control.Commands;
import paso.view.state.MapState;
import paso.view.state.Navigator;

/** What hands do on the map: drag, glide, wheel, pinch, box, click and keys. */
public final class MapGestures {

    private static final double DRAG_STARTS_PX = 4;
    private static final double SMALLEST_BOX_PX = 8;
    private static final double KEY_PAN_PX = 96;
    private static final double KEY_ZOOM = 1.6;
    private static final double DELTA_PER_DOUBLING = 80;
    private static final double NOTCH_DELTA = 30;
    private static final double MAX_STEP = 8;
    private static final int MAX_TAB_STOPS = 24;
    private static final double GLIDE_SECONDS = 0.22;
    private static final double GLIDE_FROM_PX_PER_SECOND = 240;

    private final MapPane map;
    private final MapState state;
    private final Navigator navigator;

    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private long lastNanos;
    private double speedX;
    private double speedY;
    private boolean pressed;
    private boolean dragging;
    private boolean boxing;
    private @Nullable AnimationTimer glide;
    private int tabStop = -1;

    public MapGestures(MapPane map, MapState state, Navigator navigator) {
        this.map = map;
        this.state = state;
        this.navigator = navigator;
    }

    public void install(Commands commands) {
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            if (onMap(event)) {
                map.hover().pointerAt(event.getX(), event.getY());
            } else {
                map.hover().pointerGone();
            }
        });
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> map.hover().pointerGone());
        map.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        map.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        bind(commands);
        map.focusedProperty().addListener((property, was, is) -> tabStop = -1);
    }

    /** Not on the buttons that lie on the map. */
    private boolean onMap(MouseEvent event) {
        return map.isBare(event.getTarget());
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !onMap(event)) {
            return;
        }
        stopGlide();
        navigator.stop();
        map.requestFocus();
        pressed = true;
        dragging = false;
        boxing = event.isShiftDown();
        pressX = event.getX();
        pressY = event.getY();
        lastX = pressX;
        lastY = pressY;
        speedX = 0;
        speedY = 0;
        lastNanos = System.nanoTime();
    }

    private void drag(MouseEvent event) {
        if (!pressed) {
            return;
        }
        double x = event.getX();
        double y = event.getY();
        if (!dragging) {
            if (Math.hypot(x - pressX, y - pressY) < DRAG_STARTS_PX) {
                return;
            }
            dragging = true;
            map.hover().stop();
            if (!boxing) {
                state.rememberExtent();
            }
        }
        map.hover().draggedTo(x, y);
        if (boxing) {
            map.showBox(Math.min(x, pressX), Math.min(y, pressY), Math.abs(x - pressX), Math.abs(y - pressY));
            return;
        }
        navigator.pan(x - lastX, y - lastY);
        long now = System.nanoTime();
        double seconds = Math.max(1e-3, (now - lastNanos) / 1e9);
        double weight = Math.min(1, seconds / 0.05);
        speedX += ((x - lastX) / seconds - speedX) * weight;
        speedY += ((y - lastY) / seconds - speedY) * weight;
        lastX = x;
        lastY = y;
        lastNanos = now;
    }

    private void release(MouseEvent event) {
        if (!pressed || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = false;
        map.hideBox();
        double x = event.getX();
        double y = event.getY();
        if (!dragging) {
            click(event);
        } else if (boxing) {
            double width = Math.abs(x - pressX);
            double height = Math.abs(y - pressY);
            if (width >= SMALLEST_BOX_PX && height >= SMALLEST_BOX_PX) {
                double left = Math.min(x, pressX) + map.viewportX(pressX) - pressX;
                navigator.zoomToBox(left, Math.min(y, pressY), width, height);
            }
        } else if (System.nanoTime() - lastNanos < 60_000_000L) {
            glide();
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            navigator.zoomAbout(map.viewportX(event.getX()), event.getY(), event.isShiftDown() ? 0.5 : 2);
        } else {
            map.selectAt(event.getX(), event.getY());
        }
    }

    /** Lets a thrown map run out. */
    private void glide() {
        if (Math.hypot(speedX, speedY) < GLIDE_FROM_PX_PER_SECOND) {
            return;
        }
        AnimationTimer timer = new AnimationTimer() {
            private long beforeNanos = System.nanoTime();

            @Override
            public void handle(long ignored) {
                long now = System.nanoTime();
                double seconds = (now - beforeNanos) / 1e9;
                beforeNanos = now;
                navigator.pan(speedX * seconds, speedY * seconds);
                double decay = Math.exp(-seconds / GLIDE_SECONDS);
                speedX *= decay;
                speedY *= decay;
                if (Math.hypot(speedX, speedY) < 20) {
                    stopGlide();
                }
            }
        };
        glide = timer;
        timer.start();
    }

    private void stopGlide() {
        AnimationTimer running = glide;
        if (running != null) {
            running.stop();
            glide = null;
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() == 0 || (event.isDirect() && event.getTouchCount() > 0)) {
            return;
        }
        stopGlide();
        double factor = Math.pow(2, event.getDeltaY() / DELTA_PER_DOUBLING);
        double step = Math.max(1 / MAX_STEP, Math.min(MAX_STEP, factor));
        boolean wheel = Math.abs(event.getDeltaY()) >= NOTCH_DELTA && !event.isInertia();
        if (wheel) {
            navigator.zoomAbout(map.viewportX(event.getX()), event.getY(), step);
        } else {
            navigator.zoomAtOnce(map.viewportX(event.getX()), event.getY(), step);
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        if (event.getZoomFactor() > 0) {
            navigator.zoomAtOnce(map.viewportX(event.getX()), event.getY(), event.getZoomFactor());
            event.consume();
        }
    }

    private void bind(Commands commands) {
        commands.listenAt(map, Command.Where.MAP);
        commands.bind(Command.PAN_LEFT, () -> panByKey(KEY_PAN_PX, 0));
        commands.bind(Command.PAN_RIGHT, () -> panByKey(-KEY_PAN_PX, 0));
        commands.bind(Command.PAN_UP, () -> panByKey(0, KEY_PAN_PX));
        commands.bind(Command.PAN_DOWN, () -> panByKey(0, -KEY_PAN_PX));
        commands.bind(Command.ZOOM_IN, () -> navigator.zoomBy(KEY_ZOOM));
        commands.bind(Command.ZOOM_OUT, () -> navigator.zoomBy(1 / KEY_ZOOM));
        commands.bindWhere(Command.NEXT_THING, () -> tab(1));
        commands.bindWhere(Command.PREVIOUS_THING, () -> tab(-1));
        commands.bindWhere(Command.SELECT, this::enter);
        commands.bind(Command.SELECT_NOTHING, this::escape);
    }

    private void panByKey(double dx, double dy) {
        stopGlide();
        navigator.panSmoothly(dx, dy);
    }

    /** Steps through what is drawn, nearest to the middle first; past the ends the focus leaves the map. */
    private boolean tab(int step) {
        List<MapHover.Seen> all = map.hitsOnScreen();
        int last = Math.min(all.size(), MAX_TAB_STOPS) - 1;
        int next = tabStop < 0 && step < 0 ? -1 : tabStop + step;
        if (next < 0 || next > last) {
            tabStop = -1;
            map.hover().stop();
            return false;
        }
        tabStop = next;
        map.hover().pointTo(all.get(next));
        return true;
    }

    private boolean enter() {
        if (state.hoveredId().get().isEmpty()) {
            return false;
        }
        state.selectedId().set(state.hoveredId().get());
        return true;
    }

    private void escape() {
        tabStop = -1;
        map.hover().stop();
        state.selectedId().set(Optional.empty());
    }
}
