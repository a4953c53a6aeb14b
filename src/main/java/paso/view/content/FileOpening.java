package paso.view.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import paso.document.Edit;
import paso.document.Origin;
import paso.export.format.Formats;
import paso.export.publish.MapFormat;
import paso.export.record.MapRecord;
import paso.geo.Bounds;
import paso.model.LayerContent;
import paso.model.Raster;
import paso.render.CancelFlag;
import paso.view.control.MessageBar;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

/**
 * Opens what a person brings, one thing after another: lays a file over all layers, puts a file of styles on the layers that it
 * is for, or shows again what a picture that Paso made shows. The message bar says what came of it; a file that cannot be read
 * leaves no trace.
 */
public final class FileOpening {

    private final MapState state;
    private final Navigator navigator;
    private final WindowServices services;
    private final WindowText text;
    private final MessageBar messages;
    private final WorkQueue reader;
    private final StyleOpening styles;
    private final PictureRestoring pictures;

    public FileOpening(
            MapState state,
            Navigator navigator,
            WindowServices services,
            WindowText text,
            MessageBar messages,
            WorkQueue reader,
            StyleOpening styles,
            PictureRestoring pictures) {
        this.state = state;
        this.navigator = navigator;
        this.services = services;
        this.text = text;
        this.messages = messages;
        this.reader = reader;
        this.styles = styles;
        this.pictures = pictures;
    }

    public void open(Path file) {
        if (AppliedStyle.isStyle(file)) {
            styles.open(file);
        } else if (isPicture(file)) {
            reader.submit(Job.making(
                            JobKind.OPEN,
                            cancel -> PictureRestoring.recordIn(file),
                            record -> openPicture(file, record))
                    .about(file));
        } else {
            openLayer(file);
        }
    }

    private void openPicture(Path file, Optional<MapRecord> record) {
        if (record.isPresent()) {
            pictures.restore(file, record.get());
        } else if (isGrid(file)) {
            openLayer(file);
        } else {
            messages.showFailure(text.of("restore.noRecord", file.getFileName()));
        }
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

    /** What was read, and where it lies. */
    private record Opened(List<LayerContent> layers, Optional<Bounds> extentDeg) {}

    private static Optional<Bounds> extentDeg(List<LayerContent> layers) {
        return layers.stream().flatMap(layer -> layer.extentDeg().stream()).reduce(Bounds::union);
    }

    private void openLayer(Path file) {
        reader.submit(Job.making(
                        JobKind.OPEN,
                        cancel -> {
                            tellRunning(file, cancel, OptionalLong.empty());
                            List<LayerContent> layers = services.open(file, cancel, percents(file, cancel));
                            return new Opened(layers, extentDeg(layers));
                        },
                        opened -> add(file, opened))
                .about(file)
                .whenCancelled(() -> messages.showDone(text.of("open.givenUp", file.getFileName()))));
    }

    /** Takes shares of a file that are read, and tells each new percent. */
    private DoubleConsumer percents(Path file, CancelFlag giveUp) {
        AtomicLong told = new AtomicLong();
        return share -> {
            long percent = (long) (100 * share);
            if (told.getAndSet(percent) != percent) {
                tellRunning(file, giveUp, OptionalLong.of(percent));
            }
        };
    }

    private void tellRunning(Path file, CancelFlag giveUp, OptionalLong percent) {
        reader.tellWindow(() -> messages.showRunning(
                percent.isPresent()
                        ? text.of("open.readingShare", file.getFileName(), percent.getAsLong())
                        : text.of("open.reading", file.getFileName()),
                giveUp::cancel));
    }

    private void add(Path file, Opened opened) {
        state.document()
                .edit(new Edit.Add(opened.layers().stream()
                        .map(layer -> new Edit.Add.Added(Origin.table(file, layer.name()), layer))
                        .toList()));
        messages.showDone(opened.layers().stream().map(this::done).collect(Collectors.joining("\n")));
        // what lies out of sight is flown to, so that an added file is always seen
        Bounds seen = state.viewport().get().degreeBounds();
        opened.extentDeg().filter(bounds -> !bounds.intersects(seen)).ifPresent(navigator::flyTo);
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
        return text.of("open.done", content.name(), content.featureCount());
    }
}
