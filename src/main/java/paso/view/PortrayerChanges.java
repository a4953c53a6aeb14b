package paso.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.locationtech.jts.geom.Envelope;
import paso.export.Imprint;
import paso.export.MapFormat;
import paso.export.MapRecord;
import paso.export.RecordFinder;
import paso.export.format.Formats;
import paso.geo.Bounds;
import paso.geo.Projection;
import paso.geo.Projections;
import paso.model.FeatureSet;
import paso.model.LocalText;
import paso.portrayal.LayerSetting;
import paso.portrayal.Portrayer;
import paso.style.StyleFile;

/**
 * Makes the map's portrayer anew in the background: with a file on top, with another style, in another projection. Each is
 * made of the one before, also where that is not shown yet, and the message bar says what came of it.
 */
final class PortrayerChanges {

    private final MapState state;
    private final Navigator navigator;
    private final WindowServices services;
    private final WindowText text;
    private final MessageBar messages;
    private final Supplier<Imprint> imprint;
    private final ExecutorService reader;

    /** Touched by the reading thread only. */
    private final FileLayerIds layerIds = new FileLayerIds();

    private volatile Portrayer newest;

    PortrayerChanges(
            MapState state,
            Navigator navigator,
            WindowServices services,
            WindowText text,
            MessageBar messages,
            Supplier<Imprint> imprint,
            ExecutorService reader) {
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
    Portrayer newest() {
        return newest;
    }

    private interface Work {
        void run() throws NotReadable;
    }

    /** @param bug takes, on the JavaFX thread, why it failed through no fault of what was read */
    private void inBackground(Work work, Consumer<String> bug) {
        try {
            reader.execute(() -> {
                try {
                    work.run();
                } catch (NotReadable unreadable) {
                    Platform.runLater(() -> messages.showFailure(String.valueOf(unreadable.getMessage())));
                } catch (RuntimeException failure) {
                    String why = String.valueOf(failure.getMessage());
                    Platform.runLater(() -> bug.accept(why));
                    throw failure;
                }
            });
        } catch (RejectedExecutionException closing) {
            // the window is closing: nobody waits for the map any more
        }
    }

    /**
     * Lays a file over all layers, puts a file of styles on the layer that it is for, or shows again what a picture that Paso
     * made shows.
     */
    void add(Path file) {
        inBackground(
                () -> {
                    if (AppliedStyle.isStyle(file)) {
                        addStyle(file);
                    } else if (isPicture(file)) {
                        restore(file);
                    } else {
                        addFeatures(file);
                    }
                },
                why -> messages.showFailure(text.of("open.bug", file, why)));
    }

    private static boolean isPicture(Path file) {
        return Formats.of(file)
                .filter(format -> format.kind() != MapFormat.Kind.DATA)
                .isPresent();
    }

    private void restore(Path file) throws NotReadable {
        Optional<MapRecord> record = recordIn(file);
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
                    new Words(text).date(state.asOf().get()),
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

    private void addFeatures(Path file) throws NotReadable {
        FeatureSet features = services.open(file);
        String id = layerIds.idOf(file, features.name());
        Portrayer with = newest.with(id, LocalText.of(features.name()), features);
        newest = with;
        Optional<Bounds> extent = extentOf(features);
        Platform.runLater(() -> show(id, features, with, extent));
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
        newest = applied.get().with();
        Platform.runLater(() -> {
            state.portrayer().set(applied.get().with());
            applied.get()
                    .tell(
                            messages,
                            text,
                            String.valueOf(file.getFileName()),
                            state.language().get());
        });
    }

    private static Optional<Bounds> extentOf(FeatureSet features) {
        Envelope all = new Envelope();
        for (int i = 0; i < features.size(); i++) {
            features.geometry(i).ifPresent(geometry -> all.expandToInclude(geometry.getEnvelopeInternal()));
        }
        return all.isNull()
                ? Optional.empty()
                : Optional.of(new Bounds(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()));
    }

    private void show(String id, FeatureSet features, Portrayer with, Optional<Bounds> extent) {
        state.show(with);
        state.layers().removeIf(setting -> setting.layer().equals(id));
        state.layers().add(new LayerSetting(id, true, 1));
        messages.showDone(text.of("open.done", features.name(), features.size()));
        // what lies out of sight is flown to, so that an added file is always seen
        Bounds seen = state.viewport().get().degreeBounds();
        extent.filter(bounds -> !bounds.intersects(seen)).ifPresent(navigator::flyTo);
    }

    /**
     * Draws the map in another projection; the same place stays in the middle.
     *
     * @param found takes, on the JavaFX thread, whether there is one of that code
     */
    void project(String code, Consumer<Boolean> found) {
        inBackground(
                () -> {
                    Optional<Portrayer> anew = Projections.anyNamed(code).map(newest::in);
                    anew.ifPresent(next -> newest = next);
                    Platform.runLater(() -> {
                        found.accept(anew.isPresent());
                        showProjected(code, anew);
                    });
                },
                why -> {
                    found.accept(false);
                    messages.showFailure(text.of("projection.bug", code, why));
                });
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
