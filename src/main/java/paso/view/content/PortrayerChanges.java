package paso.view.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import paso.export.format.Formats;
import paso.export.publish.MapFormat;
import paso.export.record.MapRecord;
import paso.export.record.RecordFinder;
import paso.export.spec.Imprint;
import paso.geo.Bounds;
import paso.geo.Projection;
import paso.geo.Projections;
import paso.model.FeatureSet;
import paso.model.LayerContent;
import paso.model.LocalText;
import paso.model.Raster;
import paso.portrayal.Portrayer;
import paso.portrayal.request.LayerInfo;
import paso.portrayal.request.LayerSetting;
import paso.render.CancelFlag;
import paso.style.StyleFile;
import paso.view.control.MessageBar;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

/**
 * Makes the map's portrayer anew in the background: with a file on top, with another style, in another projection. Each is
 * made of the one before, also where that is not shown yet, and the message bar says what came of it.
 */
public final class PortrayerChanges {

    private final MapState state;
    private final Navigator navigator;
    private final WindowServices services;
    private final WindowText text;
    private final MessageBar messages;
    private final Supplier<Imprint> imprint;
    private final WorkQueue reader;

    /** Touched by the reading thread only. */
    private final FileLayerIds layerIds = new FileLayerIds();

    private volatile Portrayer newest;

    public PortrayerChanges(
            MapState state,
            Navigator navigator,
            WindowServices services,
            WindowText text,
            MessageBar messages,
            Supplier<Imprint> imprint,
            WorkQueue reader) {
        this.state = state;
        this.navigator = navigator;
        this.services = services;
        this.text = text;
        this.messages = messages;
        this.imprint = imprint;
        this.reader = reader;
        newest = state.portrayer().get();
        state.portrayer().addListener((property, was, is) -> newest = is);
    }

    /** What the next change starts from. */
    public Portrayer newest() {
        return newest;
    }

    /**
     * Lays a file over all layers, puts a file of styles on the layer that it is for, or shows again what a picture that Paso
     * made shows.
     */
    public void add(Path file) {
        reader.submit(Job.doing(
                        JobKind.OPEN,
                        cancel -> {
                            if (AppliedStyle.isStyle(file)) {
                                addStyle(file);
                            } else if (isPicture(file)) {
                                restore(file);
                            } else {
                                addLayer(file);
                            }
                        },
                        () -> {})
                .about(file));
    }

    private static boolean isPicture(Path file) {
        return Formats.of(file)
                .filter(format -> format.kind() != MapFormat.Kind.DATA)
                .isPresent();
    }

    /** A picture of the ground, or heights, that somebody else made. */
    private static boolean isGrid(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".tif") || name.endsWith(".tiff");
    }

    private void restore(Path file) throws NotReadable {
        Optional<MapRecord> record = recordIn(file);
        if (record.isEmpty() && isGrid(file)) {
            addLayer(file);
            return;
        }
        if (record.isEmpty()) {
            Platform.runLater(() -> messages.showFailure(text.of("restore.noRecord", file.getFileName())));
            return;
        }
        Optional<Projection> projection = Projections.anyNamed(record.get().crs());
        Portrayer portrayer = projection.map(newest::in).orElse(newest);
        newest = portrayer;
        RestoredView view = RestoredView.of(record.get(), portrayer);
        Platform.runLater(() -> {
            view.show(state, navigator);
            view.tell(
                    messages,
                    text,
                    String.valueOf(file.getFileName()),
                    text.dates().weekday(state.asOf().get()),
                    imprint.get().datasetFingerprint());
        });
    }

    private static Optional<MapRecord> recordIn(Path file) throws NotReadable {
        try {
            return RecordFinder.in(file);
        } catch (IOException e) {
            throw new NotReadable(String.valueOf(e.getMessage()), e);
        }
    }

    private void addLayer(Path file) throws NotReadable {
        for (LayerContent content : services.open(file, new CancelFlag())) {
            String id = layerIds.idOf(file, content.name());
            Portrayer with = newest.with(id, LocalText.of(content.name()), content);
            newest = with;
            Optional<Bounds> extent = content.extentDeg();
            Platform.runLater(() -> show(id, content, with, extent));
        }
    }

    /** Puts a style on the layer that it names, else on the topmost added file; on the reading thread. */
    private void addStyle(Path file) throws NotReadable {
        StyleFile read = services.openStyle(file, newest.styles());
        Optional<AppliedStyle> applied = AppliedStyle.of(read, newest);
        if (applied.isEmpty()) {
            Platform.runLater(() -> messages.showFailure(text.of(
                    "style.noLayer", file.getFileName(), read.layers().get(0).name())));
            return;
        }
        show(applied.get(), file);
    }

    /** Draws a layer in one of the styles shipped for it. */
    public void style(String layer, String name) {
        reader.submit(Job.doing(
                        JobKind.STYLE,
                        cancel -> {
                            Portrayer with = newest.withStyle(layer, name);
                            newest = with;
                            Platform.runLater(() -> state.portrayer().set(with));
                        },
                        () -> {})
                .about(name));
    }

    /** Draws a layer as a file says. */
    public void styleFrom(String layer, Path file) {
        reader.submit(Job.doing(
                        JobKind.STYLE,
                        cancel -> show(AppliedStyle.on(layer, services.openStyle(file, newest.styles()), newest), file),
                        () -> {})
                .about(file));
    }

    private void show(AppliedStyle applied, Path file) {
        newest = applied.with();
        Platform.runLater(() -> {
            state.portrayer().set(applied.with());
            applied.tell(
                    messages,
                    text,
                    String.valueOf(file.getFileName()),
                    state.language().get());
        });
    }

    private void show(String id, LayerContent content, Portrayer with, Optional<Bounds> extent) {
        state.show(with);
        state.layers().removeIf(setting -> setting.layer().equals(id));
        int place = content instanceof Raster
                ? aboveTheOneBelow(id, with)
                : state.layers().size();
        state.layers().add(place, new LayerSetting(id, true, 1));
        messages.showDone(done(content));
        // what lies out of sight is flown to, so that an added file is always seen
        Bounds seen = state.viewport().get().degreeBounds();
        extent.filter(bounds -> !bounds.intersects(seen)).ifPresent(navigator::flyTo);
    }

    /** Where in the list a layer goes that has its place among the lowest. */
    private int aboveTheOneBelow(String id, Portrayer with) {
        Set<String> below = with.layers().stream()
                .map(LayerInfo::id)
                .takeWhile(other -> !other.equals(id))
                .collect(Collectors.toSet());
        int place = 0;
        for (int i = 0; i < state.layers().size(); i++) {
            if (below.contains(state.layers().get(i).layer())) {
                place = i + 1;
            }
        }
        return place;
    }

    private String done(LayerContent content) {
        if (content instanceof Raster grid) {
            String added = text.of(
                    grid instanceof Raster.Elevation ? "open.heights" : "open.ground",
                    grid.name(),
                    grid.columns(),
                    grid.rows());
            return grid.step() == 1 ? added : added + " " + text.of("open.coarser", grid.step());
        }
        return text.of("open.done", content.name(), ((FeatureSet) content).size());
    }

    /**
     * Draws the map in another projection; the same place stays in the middle.
     *
     * @param found takes, on the JavaFX thread, whether there is one of that code
     */
    public void project(String code, Consumer<Boolean> found) {
        reader.submit(Job.doing(
                        JobKind.PROJECT,
                        cancel -> {
                            Optional<Portrayer> anew =
                                    Projections.anyNamed(code).map(newest::in);
                            anew.ifPresent(next -> newest = next);
                            Platform.runLater(() -> {
                                found.accept(anew.isPresent());
                                showProjected(code, anew);
                            });
                        },
                        () -> {})
                .about(code)
                .whenFailed(sentence -> {
                    found.accept(false);
                    messages.showFailure(sentence);
                }));
    }

    private void showProjected(String code, Optional<Portrayer> anew) {
        if (anew.isPresent()) {
            navigator.stop();
            state.show(anew.get());
        } else {
            messages.showFailure(text.of("projection.unknown", code));
        }
    }
}
