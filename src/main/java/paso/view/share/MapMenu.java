package paso.view.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.kordamp.ikonli.feather.Feather;
import paso.geo.Geodesy;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.model.LayerKey;
import paso.model.PortOfEntry;
import paso.model.Subject;
import paso.portrayal.request.Hit;
import paso.view.control.Command;
import paso.view.control.Commands;
import paso.view.control.Icons;
import paso.view.control.MenuPlace;
import paso.view.map.MapHover;
import paso.view.map.MapPane;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;

/**
 * The map's context menu: what is at a spot, the nearest crossing, and what can be copied of it. Opened by the second button
 * under the pointer; by its key or Shift and F10 at what is pointed to or selected, else in the middle.
 */
public final class MapMenu {

    private static final int MOST_THINGS = 6;

    private final MapPane map;
    private final MapState state;
    private final Navigator navigator;
    private final WindowText text;
    private final MapCopies copies;
    private final ContextMenu menu = new ContextMenu();
    /** What can be done with the whole map. */
    private final List<MenuItem> further = new ArrayList<>();

    /** A spot of the pane: where it is, and what is there, topmost first. */
    private record Spot(double x, double y, LonLat place, List<Subject> subjects, List<String> fileFeatures) {}

    public MapMenu(MapPane map, MapState state, Navigator navigator, WindowText text, MapCopies copies) {
        this.map = map;
        this.state = state;
        this.navigator = navigator;
        this.text = text;
        this.copies = copies;
        menu.setId("map-menu");
        MenuPlace.keepInWindow(menu);
    }

    public void install(Commands commands) {
        map.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            // some desktops also send the event for the keys: those are handled as such
            if (!event.isKeyboardTrigger() && map.isBare(event.getTarget())) {
                map.requestFocus();
                open(spot(event.getX(), event.getY()));
                event.consume();
            }
        });
        further.add(commands.item(Command.COPY_PICTURE, text));
        further.add(commands.item(Command.PRINT, text));
        commands.bind(Command.MAP_MENU, () -> {
            Point2D at = pointedTo();
            open(spot(at.getX(), at.getY()));
        });
    }

    private Point2D pointedTo() {
        Insets covered = state.covered().get();
        double right = map.getWidth() - covered.rightPx();
        double bottom = map.getHeight() - covered.bottomPx();
        Viewport viewport = state.viewport().get();
        return map.hover()
                .hovered()
                .map(MapHover.Seen::onPane)
                .or(() -> state.selected()
                        .flatMap(this::placeOf)
                        .map(place -> new Point2D(viewport.pixelXOf(place), viewport.pixelYOf(place))))
                .filter(at -> at.getX() > covered.leftPx() && at.getX() < right && at.getY() > 0 && at.getY() < bottom)
                .orElseGet(() -> new Point2D((covered.leftPx() + right) / 2, bottom / 2));
    }

    private Spot spot(double x, double y) {
        List<Subject> subjects = new ArrayList<>();
        List<String> others = new ArrayList<>();
        map.hitsAt(x, y).stream().map(Hit::id).distinct().limit(MOST_THINGS).forEach(id -> state.scene()
                .find(id)
                .ifPresentOrElse(subjects::add, () -> others.add(id)));
        LonLat place = subjects.stream().findFirst().flatMap(this::placeOf).orElseGet(() -> map.placeAt(x, y));
        return new Spot(x, y, place, subjects, others);
    }

    /** Exactly where a thing is; empty for what is longer than a point or is under way. */
    private Optional<LonLat> placeOf(Subject subject) {
        return subject.geometry()
                .filter(geometry -> geometry.getNumPoints() == 1)
                .map(geometry -> LonLat.ofDegrees(geometry.getCoordinate().x, geometry.getCoordinate().y));
    }

    private void open(Spot spot) {
        map.hover().stop();
        List<MenuItem> items = new ArrayList<>();
        for (Subject subject : spot.subjects()) {
            items.add(item(
                    "menu-here",
                    text.of(
                            "menu.here",
                            text.subjects().name(subject),
                            text.subjects().kind(subject)),
                    Feather.MAP_PIN,
                    () -> state.selectedId().set(Optional.of(subject.id()))));
        }
        for (String id : spot.fileFeatures()) {
            items.add(item(
                    "menu-here",
                    text.of("menu.here", MapHover.nameOfFileFeature(id), text.of("kind.file")),
                    Feather.MAP_PIN,
                    () -> state.selectedId().set(Optional.of(id))));
        }
        if (spot.subjects().stream().noneMatch(subject -> subject.layer().equals(LayerKey.PORTS))) {
            nearestPort(spot.place()).ifPresent(port -> items.add(nearest(port, spot.place())));
        }
        Optional<Subject> cited = spot.subjects().stream().findFirst().or(state::selected);
        String coordinates = MapCopies.written(spot.place());
        items.add(new SeparatorMenuItem());
        items.add(item(
                "menu-copy-coordinates",
                text.of("menu.copyCoordinates", coordinates),
                Feather.CROSSHAIR,
                () -> copies.coordinates(spot.place())));
        items.add(item(
                "menu-copy-citation",
                cited.map(subject ->
                                text.of("menu.copyCitationOf", text.subjects().name(subject)))
                        .orElseGet(() -> text.of("menu.copyCitationOfMap")),
                Feather.FILE_TEXT,
                () -> copies.citation(cited)));
        items.addAll(further);
        menu.getItems().setAll(items);
        Point2D at = map.localToScreen(spot.x(), spot.y());
        menu.show(map, at.getX(), at.getY());
    }

    private Optional<PortOfEntry> nearestPort(LonLat place) {
        return state.scene().ports().stream()
                .filter(port -> placeOf(port).isPresent())
                .min(Comparator.comparingDouble(port -> distanceMeters(port, place)));
    }

    private double distanceMeters(Subject subject, LonLat place) {
        return placeOf(subject)
                .map(there -> Geodesy.distanceMeters(place, there))
                .orElse(Double.MAX_VALUE);
    }

    private MenuItem nearest(PortOfEntry port, LonLat place) {
        double km = distanceMeters(port, place) / 1000;
        String distance = String.format(text.language().locale(), km < 10 ? "%.1f" : "%.0f", km);
        return item(
                "menu-nearest",
                text.of("menu.nearest", text.subjects().name(port), distance),
                Feather.NAVIGATION,
                () -> {
                    state.selectedId().set(Optional.of(port.id()));
                    navigator.flyTo(port);
                });
    }

    private static MenuItem item(String id, String words, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setId(id);
        // a name may hold an underscore
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
