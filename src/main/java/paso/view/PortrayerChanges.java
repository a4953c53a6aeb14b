package paso.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.locationtech.jts.geom.Envelope;
import paso.geo.Bounds;
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
            ExecutorService reader) {
        this.state = state;
        this.navigator = navigator;
        this.services = services;
        this.text = text;
        this.messages = messages;
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

    /** Lays a file over all layers, or puts a file of styles on the layer that it is for. */
    void add(Path file) {
        inBackground(
                () -> {
                    if (AppliedStyle.isStyle(file)) {
                        addStyle(file);
                    } else {
                        addFeatures(file);
                    }
                },
                why -> messages.showFailure(text.of("open.bug", file, why)));
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
        show(applied.get(), file);
    }

    /** Draws a layer in one of the styles shipped for it. */
    void style(String layer, String name) {
        inBackground(
                () -> {
                    Portrayer with = newest.withStyle(layer, name);
                    newest = with;
                    Platform.runLater(() -> state.portrayer().set(with));
                },
                why -> messages.showFailure(text.of("open.bug", name, why)));
    }

    /** Draws a layer as a file says. */
    void styleFrom(String layer, Path file) {
        inBackground(
                () -> show(AppliedStyle.on(layer, services.openStyle(file, newest.styles()), newest), file),
                why -> messages.showFailure(text.of("open.bug", file, why)));
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
