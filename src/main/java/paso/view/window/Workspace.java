package paso.view.window;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import paso.document.Edit;
import paso.document.EditName;
import paso.document.Journal;
import paso.document.Layer;
import paso.export.MapExport;
import paso.geo.Projection;
import paso.model.LayerKey;
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
import paso.view.control.Command;
import paso.view.control.Commands;
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
import paso.view.words.EditWords;
import paso.view.words.WindowText;
import paso.view.work.JobKind;
import paso.view.work.Work;
import paso.view.work.WorkQueue;

/**
 * Everything in the window once the dataset is there: top bar, map, sheets, and what lies over them. It makes the parts and
 * binds each {@link Command} to the part that does it.
 */
public final class Workspace extends Region implements AutoCloseable {

    private final MapState state;
    private final WindowText text;
    private final WindowServices services;
    private final FileOpening opening;
    private final StyleOpening styles;
    private final Reprojecting reprojecting;
    private final Navigator navigator;
    private final Playback playback;
    private final RasterPainter painter;
    private final PictureLoop loop;
    private final Commands commands = new Commands();
    private final FileDialogs files;
    private final MessageBar messages;
    private final MapPane map;
    private final TopBar top;
    private final Desk desk;
    private final Overlays overlays;
    private final ExportPanel export;
    private final ProjectionPanel projection;
    private final MapPrinting printing;
    private boolean started;

    Workspace(
            Stage stage,
            MapState state,
            WindowContent content,
            WindowServices services,
            WindowText text,
            Work work,
            WorkQueue reader) {
        this.state = state;
        this.text = text;
        this.services = services;
        navigator = new Navigator(state);
        playback = new Playback(state, services::now);
        painter = new RasterPainter(content.fonts());
        loop = new PictureLoop(work.latestWins(), JobKind.MAP, new SuccessivePainter(painter)::paint);
        loop.shown().addListener((property, was, is) -> is.map(PictureLoop.Shown::portrayal)
                .ifPresent(portrayal ->
                        state.clock().pictureShown(portrayal.request().asOf())));
        messages = new MessageBar(text);
        Packing packing = new Packing(state, work.latestWins());
        styles = new StyleOpening(state, services, text, messages, reader);
        reprojecting = new Reprojecting(navigator, packing, text, messages, reader);
        opening = new FileOpening(
                state,
                navigator,
                services,
                text,
                messages,
                reader,
                styles,
                new PictureRestoring(state, navigator, packing, text, messages, content.imprint(), reader));
        files = new FileDialogs(stage, text, this::add);
        bindEdits();
        Comparing comparing = new Comparing(state);
        AsOfParser parser = new AsOfParser(services::now);
        map = new MapPane(state, navigator, comparing, pictures(work), text, parser);
        new MapGestures(map, state, navigator).install(commands);
        map.pixelRatio().bind(stage.outputScaleXProperty());

        SheetFrame layers = new SheetFrame(
                "layers", this::layersSheet, Feather.LAYERS, Command.FOLD_LAYERS.tip(text, "sheet.layers"));
        SheetFrame status = new SheetFrame(
                "status",
                fold -> new StatusSheet(state, navigator, comparing, this::openAddress, fold),
                Feather.LIST,
                Command.FOLD_STATUS.tip(text, "sheet.status"));
        SheetFrame timeline = new SheetFrame(
                "timeline",
                fold -> new TimelineSheet(state, navigator, playback, commands, this::openAddress, fold),
                Feather.CLOCK,
                Command.FOLD_TIMELINE.tip(text, "sheet.timeline"));
        desk = new Desk(state, navigator, map, layers, status, timeline);

        ClockPanel clock = new ClockPanel(state, playback, text);
        SearchBox search = new SearchBox(state, navigator, content.search(), text);
        DateControl date = new DateControl(state, playback, text, parser, clock::toggle);
        projection = new ProjectionPanel(text, reprojecting::project);
        top = new TopBar(
                state, search, date, text, commands, new ProjectionMenu(state, text, this::show, projection::open));

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
        MapCopies copies =
                new MapCopies(state, text, messages, work.oneAfterAnother(), publisher, content.imprint(), pages);
        printing = new MapPrinting(state, text, messages, work.oneAfterAnother(), publisher, pages);
        new MapMenu(map, state, navigator, text, copies).install(commands);
        HelpPanel help = new HelpPanel(text);
        AboutPanel about = new AboutPanel(state, text, services::show);
        overlays = new Overlays(
                search, date, clock, messages, map::roomForMessages, export, List.of(help, about, projection));

        bindTime(comparing, clock, date);
        bindSheets(layers, status, timeline);
        commands.bind(Command.SEARCH, search::start);
        commands.bind(Command.EXPORT, export::toggle);
        commands.bind(Command.OPEN, files::choose);
        commands.bind(Command.PRINT, () -> printing.start(stage));
        commands.bind(
                Command.COPY_PICTURE, () -> copies.picture(map.pixelRatio().get()));
        commands.bind(Command.COPY_CITATION, () -> copies.citation());
        commands.bind(Command.HELP, help::toggle);
        commands.bind(Command.ABOUT, about::toggle);
        commands.bind(Command.HOME, navigator::home);
        commands.bind(Command.BACK, navigator::back);
        commands.bind(Command.FORWARD, navigator::forward);
        commands.bind(Command.OVERVIEW, () -> flip(map.overview().wanted()));
        commands.listenIn(this);

        state.covered().addListener((property, was, is) -> overlays.requestLayout());
        comparing.on().addListener((property, was, is) -> overlays.requestLayout());
        getChildren().setAll(desk, top, overlays);
        addEventFilter(MouseEvent.MOUSE_PRESSED, overlays::pressed);
        files.takeDropsOn(this);
    }

    private MapPictures pictures(Work work) {
        return new MapPictures(
                loop,
                new PictureLoop(work.latestWins(), JobKind.OTHER_MAP, new SuccessivePainter(painter)::paint),
                new InsetPicture(work.latestWins(), painter::paint));
    }

    private void bindEdits() {
        commands.bind(Command.UNDO, () -> state.document().undo());
        commands.bind(Command.REDO, () -> state.document().redo());
        commands.target(Command.UNDO, edit(Journal::toUndo, "menu.undoWhat"));
        commands.target(Command.REDO, edit(Journal::toRedo, "menu.redoWhat"));
    }

    /** An edit of the journal in words. */
    private ObservableValue<Optional<String>> edit(Function<Journal, Optional<EditName>> edit, String key) {
        return Bindings.createObjectBinding(
                () -> edit.apply(state.document().journal().get())
                        .map(known -> text.of(key, EditWords.of(known, text))),
                state.document().journal(),
                text.languageProperty());
    }

    private void bindTime(Comparing comparing, ClockPanel clock, DateControl date) {
        commands.bind(Command.PLAY, playback::toggle);
        commands.bind(Command.STEP_BACK, playback::stepBack);
        commands.bind(Command.STEP_FORWARD, playback::stepForward);
        commands.bind(Command.PREVIOUS_CHANGE, playback::previousChange);
        commands.bind(Command.NEXT_CHANGE, playback::nextChange);
        commands.bind(Command.FIRST_DAY, playback::toFirstDay);
        commands.bind(Command.LAST_DAY, playback::toLastDay);
        commands.bind(Command.LOOP, () -> flip(playback.looping()));
        commands.bind(Command.CLOCK, clock::toggle);
        commands.bind(Command.TYPE_DATE, date::startTyping);
        commands.bind(Command.COMPARE, comparing::toggle);
    }

    private void bindSheets(SheetFrame layers, SheetFrame status, SheetFrame timeline) {
        commands.bindNumbered(Command.LAYER, which -> toggleLayer(which + 1));
        commands.bind(Command.FOLD_LAYERS, () -> flip(layers.folded()));
        commands.bind(Command.FOLD_STATUS, () -> flip(status.folded()));
        commands.bind(Command.FOLD_TIMELINE, () -> flip(timeline.folded()));
        commands.bind(Command.RESET_LAYOUT, desk::reset);
        commands.bind(Command.CHARTS, () -> {
            // unfolds the timeline too where the charts would not be seen
            state.charts().set(timeline.folded().get() || !state.charts().get());
            timeline.folded().set(false);
        });
    }

    private static void flip(BooleanProperty choice) {
        choice.set(!choice.get());
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
                files.choose();
            }

            @Override
            public void styleFile(LayerKey layer) {
                files.chooseStyle().ifPresent(file -> styles.open(file, layer));
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
    void start(List<Path> opened) {
        map.requestFocus();
        opened.forEach(this::add);
    }

    /** Reads a file in the background and lays it over all layers; says so, or why not. */
    public void add(Path file) {
        opening.open(file);
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
        overlays.resizeRelocate(0, 0, width, height);
        // where it places them depends on where the top bar and the map have put theirs
        overlays.layoutChildren();
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

    private void removeLayer(LayerKey layer) {
        String title = state.document().shown().get().titleOf(layer.id()).in(text.language());
        state.document().edit(new Edit.Remove(layer));
        messages.showUndoable(
                text.of("edit.removed", title), () -> state.document().undo());
    }

    /** Draws the map in another projection. */
    public void show(Projection chosen) {
        reprojecting.project(chosen.code(), projection::answered);
    }

    Commands commands() {
        return commands;
    }

    FileDialogs files() {
        return files;
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
