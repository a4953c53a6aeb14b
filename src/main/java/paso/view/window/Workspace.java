package paso.view.window;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import paso.document.Edit;
import paso.document.Layer;
import paso.export.MapExport;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.model.LayerKey;
import paso.model.Subject;
import paso.render.RasterPainter;
import paso.render.SuccessivePainter;
import paso.time.AsOfParser;
import paso.view.content.FileOpening;
import paso.view.content.Packing;
import paso.view.content.PictureRestoring;
import paso.view.content.Reprojecting;
import paso.view.content.StyleOpening;
import paso.view.content.WindowContent;
import paso.view.content.WindowServices;
import paso.view.control.MessageBar;
import paso.view.control.SheetFrame;
import paso.view.export.ExportEngine;
import paso.view.export.ExportMemory;
import paso.view.export.ExportPanel;
import paso.view.layers.LayersSheet;
import paso.view.map.MapGestures;
import paso.view.map.MapPane;
import paso.view.picture.InsetPicture;
import paso.view.picture.MapPictures;
import paso.view.picture.PictureLoop;
import paso.view.share.MapCopies;
import paso.view.share.MapMenu;
import paso.view.share.MapPrinting;
import paso.view.share.PagePainter;
import paso.view.state.Comparing;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.state.Playback;
import paso.view.status.StatusSheet;
import paso.view.timeline.TimelineSheet;
import paso.view.words.WindowText;
import paso.view.work.JobKind;
import paso.view.work.Work;
import paso.view.work.WorkQueue;

/** Everything in the window once the dataset is there: top bar, map, sheets, and what drops down over them. */
public final class Workspace extends Region implements TopBar.Actions, AutoCloseable {

    private static final double POPOVER_GAP_PX = 6;
    private static final double PANEL_EDGE_PX = 16;

    private final Stage stage;
    private final MapState state;
    private final WindowText text;
    private final WindowServices services;
    private final FileOpening files;
    private final FileDialogs dialogs;
    private final StyleOpening styles;
    private final Reprojecting reprojecting;
    private final Navigator navigator;
    private final Playback playback;
    private final RasterPainter painter;
    private final PictureLoop loop;
    private final Comparing comparing;
    private final MapPane map;
    private final SearchBox search;
    private final DateControl date;
    private final ClockPanel clock;
    private final TopBar top;
    private final SheetFrame layers;
    private final SheetFrame status;
    private final SheetFrame timeline;
    private final Desk desk;
    private final MessageBar messages;
    private final HelpPanel help;
    private final AboutPanel about;
    private final ProjectionPanel projection;
    private final ExportPanel export;
    private final MapCopies copies;
    private final MapPrinting printing;
    private final MapMenu menu;
    private boolean started;

    Workspace(
            Stage stage,
            MapState state,
            WindowContent content,
            WindowServices services,
            WindowText text,
            Work work,
            WorkQueue reader) {
        this.stage = stage;
        this.state = state;
        this.text = text;
        this.services = services;
        navigator = new Navigator(state);
        playback = new Playback(state, services::now);
        painter = new RasterPainter(content.fonts());
        loop = new PictureLoop(work.latestWins(), JobKind.MAP, new SuccessivePainter(painter)::paint);
        PictureLoop otherLoop =
                new PictureLoop(work.latestWins(), JobKind.OTHER_MAP, new SuccessivePainter(painter)::paint);
        comparing = new Comparing(state);
        AsOfParser parser = new AsOfParser(services::now);
        InsetPicture inset = new InsetPicture(work.latestWins(), painter::paint);
        map = new MapPane(state, navigator, comparing, new MapPictures(loop, otherLoop, inset), text, parser);
        new MapGestures(map, state, navigator).install();
        search = new SearchBox(state, navigator, content.search(), text);
        date = new DateControl(state, playback, text, parser, this::toggleClock);
        clock = new ClockPanel(state, playback, text);
        top = new TopBar(state, search, date, text, this);
        layers = new SheetFrame("layers", this::layersSheet, Feather.LAYERS, text.bound("sheet.layers"));
        status = new SheetFrame(
                "status",
                fold -> new StatusSheet(state, navigator, comparing, this::openAddress, fold),
                Feather.LIST,
                text.bound("sheet.status"));
        timeline = new SheetFrame(
                "timeline",
                fold -> new TimelineSheet(state, navigator, playback, this::openAddress, fold),
                Feather.CLOCK,
                text.bound("sheet.timeline"));
        desk = new Desk(state, navigator, map, layers, status, timeline);
        messages = new MessageBar(text);
        Packing packing = new Packing(state, work.latestWins());
        styles = new StyleOpening(state, services, text, messages, reader);
        reprojecting = new Reprojecting(navigator, packing, text, messages, reader);
        dialogs = new FileDialogs(stage, text, this::add);
        files = new FileOpening(
                state,
                navigator,
                services,
                text,
                messages,
                reader,
                styles,
                new PictureRestoring(state, navigator, packing, text, messages, content.imprint(), reader));
        help = new HelpPanel(text);
        about = new AboutPanel(state, text, services::show);
        projection = new ProjectionPanel(text, this::showProjection);
        export = new ExportPanel(
                state,
                text,
                work,
                new ExportEngine(packing::whole, content.imprint(), content.fonts(), painter),
                new ExportMemory(services.settings()),
                services::show,
                map.pixelRatio());
        Supplier<MapExport> publisher = () -> new MapExport(
                packing.whole(), content.fonts(), content.imprint().get());
        PagePainter pages = new PagePainter(painter);
        copies = new MapCopies(state, text, messages, work.oneAfterAnother(), publisher, content.imprint(), pages);
        printing = new MapPrinting(state, text, messages, work.oneAfterAnother(), publisher, pages);
        menu = new MapMenu(map, state, navigator, text, new MapMenu.Wishes() {
            @Override
            public void copyCoordinates(LonLat place) {
                copies.coordinates(place);
            }

            @Override
            public void copyCitation(Optional<Subject> subject) {
                copies.citation(subject);
            }

            @Override
            public void copyPicture() {
                Workspace.this.copyPicture();
            }

            @Override
            public void print() {
                Workspace.this.print();
            }
        });
        menu.install();
        state.covered().addListener((property, was, is) -> requestLayout());
        comparing.on().addListener((property, was, is) -> requestLayout());
        getChildren()
                .setAll(desk, top, messages, help, about, projection, export, date.problem(), clock, search.results());
        for (Node over : List.of(date.problem(), search.results(), clock, messages, help, about, projection, export)) {
            over.visibleProperty().addListener((property, was, is) -> requestLayout());
        }
        map.pixelRatio().bind(stage.outputScaleXProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressedOutside);
        dialogs.takeDropsOn(this);
    }

    private void openAddress(String address) {
        try {
            services.show(new URI(address));
        } catch (URISyntaxException notAnAddress) {
            messages.showFailure(text.of("open.noAddress", address));
        }
    }

    public MapState state() {
        return state;
    }

    public Navigator navigator() {
        return navigator;
    }

    public Playback playback() {
        return playback;
    }

    public ExportPanel export() {
        return export;
    }

    /** The legend is of the picture that is seen, and comes with it. */
    private LayersSheet layersSheet(Runnable fold) {
        LayersSheet.Wishes wishes = new LayersSheet.Wishes() {
            @Override
            public void addFile() {
                openFile();
            }

            @Override
            public void styleFile(LayerKey layer) {
                dialogs.chooseStyle().ifPresent(file -> styles.open(file, layer));
            }

            @Override
            public void remove(LayerKey layer) {
                removeLayer(layer);
            }
        };
        LayersSheet sheet = new LayersSheet(state, navigator, wishes, fold);
        loop.shown().addListener((property, was, is) -> is.map(PictureLoop.Shown::portrayal)
                .ifPresent(sheet::showLegendOf));
        return sheet;
    }

    public MapPane map() {
        return map;
    }

    /** Runs once, when the first picture of the map is shown. */
    void whenFirstDrawn(Runnable then) {
        loop.shown().addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends Optional<PictureLoop.Shown>> shown,
                    Optional<PictureLoop.Shown> was,
                    Optional<PictureLoop.Shown> is) {
                shown.removeListener(this);
                then.run();
            }
        });
    }

    void showFailure(String sentence) {
        messages.showFailure(sentence);
    }

    /** Adds the files that the window was opened with. */
    void start(List<Path> files) {
        map.requestFocus();
        files.forEach(this::add);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        top.resizeRelocate(0, 0, width, TopBar.HEIGHT_PX);
        desk.resizeRelocate(0, TopBar.HEIGHT_PX, width, Math.max(0, height - TopBar.HEIGHT_PX));
        top.layout();
        desk.layout();
        if (!started && width > 0 && height > TopBar.HEIGHT_PX) {
            started = true;
            navigator.startAtHome();
        }
        double below = TopBar.HEIGHT_PX + POPOVER_GAP_PX;
        double dateMiddle = date.getLayoutX() + date.getWidth() / 2;
        double mostWidth = width - 2 * PANEL_EDGE_PX;
        place(
                search.results(),
                search.resultsWidthPx(mostWidth - search.getLayoutX()),
                wide -> search.getLayoutX(),
                below);
        place(date.problem(), Math.min(date.problem().prefWidth(-1), mostWidth), wide -> dateMiddle - wide / 2, below);
        place(clock, clock.prefWidth(-1), wide -> dateMiddle - wide / 2, below);
        Rectangle2D room = map.roomForMessages();
        place(
                messages,
                Math.min(messages.prefWidth(-1), room.getWidth()),
                wide -> room.getMinX() + (room.getWidth() - wide) / 2,
                TopBar.HEIGHT_PX + room.getMinY());
        center(help);
        center(about);
        center(projection);
        placeExport(below + 2);
    }

    /** Lays out what drops down over the rest, if it is there: what is hidden costs nothing. */
    private static void place(Region panel, double widthPx, DoubleUnaryOperator left, double top) {
        if (panel.isVisible()) {
            panel.resizeRelocate(Math.round(left.applyAsDouble(widthPx)), top, widthPx, panel.prefHeight(widthPx));
        }
    }

    private void placeExport(double top) {
        if (export.isVisible()) {
            double wide = Math.min(ExportPanel.WIDTH_PX, getWidth() - PANEL_EDGE_PX);
            double high = Math.min(export.prefHeight(wide), getHeight() - top - PANEL_EDGE_PX / 2);
            export.resizeRelocate(Math.round(getWidth() - wide - PANEL_EDGE_PX / 2), top, wide, high);
        }
    }

    private void center(Region panel) {
        if (!panel.isVisible()) {
            return;
        }
        double width = Math.min(panel.prefWidth(-1), getWidth() - 2 * PANEL_EDGE_PX);
        double room = getHeight() - TopBar.HEIGHT_PX - 2 * PANEL_EDGE_PX;
        double height = Math.min(panel.prefHeight(width), room);
        panel.resizeRelocate(
                Math.round((getWidth() - width) / 2),
                Math.round(TopBar.HEIGHT_PX + PANEL_EDGE_PX + (room - height) / 3),
                width,
                height);
    }

    private void key(KeyEvent event) {
        boolean used = event.isShortcutDown()
                ? withShortcut(event)
                : event.isAltDown() ? withAlt(event.getCode()) : !isTyping() && plain(event);
        if (used) {
            event.consume();
        }
    }

    private boolean isTyping() {
        return getScene().getFocusOwner() instanceof TextInputControl;
    }

    private boolean withShortcut(KeyEvent event) {
        switch (event.getCode()) {
            case P -> print();
            case C -> {
                if (event.isShiftDown()) {
                    copyCitation();
                } else if (map.isFocused()) {
                    copyPicture();
                } else {
                    return false;
                }
            }
            case Z -> {
                if (isTyping()) {
                    return false;
                } else if (event.isShiftDown()) {
                    redo();
                } else {
                    undo();
                }
            }
            case Y -> {
                if (isTyping()) {
                    return false;
                }
                redo();
            }
            case F -> search.start();
            case E -> showExport();
            case O -> openFile();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withAlt(KeyCode code) {
        switch (code) {
            case LEFT -> navigator.back();
            case RIGHT -> navigator.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        if (event.getText().equals("?")) {
            showHelp();
            return true;
        }
        if (event.getCode().isDigitKey()) {
            String name = event.getCode().getName();
            return toggleLayer(name.charAt(name.length() - 1) - '0');
        }
        switch (event.getCode()) {
            case SPACE -> playback.toggle();
            case COMMA -> step(event, -1);
            case PERIOD -> step(event, 1);
            case N -> playback.nextChange();
            case P -> playback.previousChange();
            case L -> playback.looping().set(!playback.looping().get());
            case T -> toggleClock();
            case D -> date.startTyping();
            case C -> comparing.toggle();
            case G -> flipCharts();
            case O -> map.overview().wanted().set(!map.overview().wanted().get());
            case F6 -> flip(layers);
            case F7 -> flip(status);
            case F8 -> flip(timeline);
            case HOME -> {
                if (event.isShiftDown()) {
                    playback.toFirstDay();
                } else {
                    navigator.home();
                }
            }
            case END -> playback.toLastDay();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(KeyEvent event, int days) {
        if (!event.isShiftDown()) {
            if (days > 0) {
                playback.stepForward();
            } else {
                playback.stepBack();
            }
        } else if (days > 0) {
            playback.nextChange();
        } else {
            playback.previousChange();
        }
    }

    private void pressedOutside(MouseEvent event) {
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        if (clock.isVisible() && !clock.contains(clock.sceneToLocal(at)) && !date.contains(date.sceneToLocal(at))) {
            clock.setVisible(false);
        }
    }

    private void toggleClock() {
        clock.toggle();
    }

    /** Unfolds the timeline too where the charts would not be seen. */
    private void flipCharts() {
        state.charts().set(timeline.folded().get() || !state.charts().get());
        timeline.folded().set(false);
    }

    private static void flip(SheetFrame sheet) {
        sheet.folded().set(!sheet.folded().get());
    }

    /** Layers are numbered from the topmost. */
    private boolean toggleLayer(int number) {
        List<Layer> all = state.document().shown().get().layers();
        int index = all.size() - number;
        if (number < 1 || index < 0) {
            return false;
        }
        Layer layer = all.get(index);
        state.document().edit(new Edit.Show(layer.key(), !layer.visible()));
        return true;
    }

    @Override
    public void openFile() {
        dialogs.choose();
    }

    @Override
    public void undo() {
        state.document().undo();
    }

    @Override
    public void redo() {
        state.document().redo();
    }

    private void removeLayer(LayerKey layer) {
        String title = state.document().shown().get().titleOf(layer.id()).in(text.language());
        state.document().edit(new Edit.Remove(layer));
        messages.showUndoable(text.of("edit.removed", title), this::undo);
    }

    /** Reads a file in the background and lays it over all layers; says so, or why not. */
    public void add(Path file) {
        files.open(file);
    }

    @Override
    public void show(Projection chosen) {
        showProjection(chosen.code());
    }

    @Override
    public void askForProjection() {
        projection.open();
    }

    private void showProjection(String code) {
        reprojecting.project(code, projection::answered);
    }

    @Override
    public void resetLayout() {
        desk.reset();
    }

    @Override
    public void showHelp() {
        help.toggle();
    }

    @Override
    public void showAbout() {
        about.toggle();
    }

    @Override
    public void showExport() {
        export.toggle();
    }

    @Override
    public void copyPicture() {
        copies.picture(map.pixelRatio().get());
    }

    @Override
    public void copyCitation() {
        copies.citation();
    }

    @Override
    public void print() {
        printing.start(stage);
    }

    MapPrinting printing() {
        return printing;
    }

    @Override
    public void close() {
        playback.playing().set(false);
        navigator.stop();
        export.shutDown();
        painter.close();
    }
}
