package paso.view.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import paso.export.record.MapRecord;
import paso.export.record.RecordFinder;
import paso.export.spec.Imprint;
import paso.geo.Projection;
import paso.geo.Projections;
import paso.view.control.MessageBar;
import paso.view.state.MapState;
import paso.view.state.Navigator;
import paso.view.words.WindowText;
import paso.view.work.Job;
import paso.view.work.JobKind;
import paso.view.work.WorkQueue;

/** Shows again what a published picture shows, in its projection. */
public final class PictureRestoring {

    private final MapState state;
    private final Navigator navigator;
    private final Packing packing;
    private final WindowText text;
    private final MessageBar messages;
    private final Supplier<Imprint> imprint;
    private final WorkQueue reader;

    public PictureRestoring(
            MapState state,
            Navigator navigator,
            Packing packing,
            WindowText text,
            MessageBar messages,
            Supplier<Imprint> imprint,
            WorkQueue reader) {
        this.state = state;
        this.navigator = navigator;
        this.packing = packing;
        this.text = text;
        this.messages = messages;
        this.imprint = imprint;
        this.reader = reader;
    }

    /** What a picture says of itself; empty where Paso did not make it. Takes a moment. */
    static Optional<MapRecord> recordIn(Path file) throws NotReadable {
        try {
            return RecordFinder.in(file);
        } catch (IOException e) {
            throw new NotReadable(String.valueOf(e.getMessage()), e);
        }
    }

    /** In the projection of the record, or where there is none of that name in the present one. */
    void restore(Path file, MapRecord record) {
        reader.submit(Job.making(
                        JobKind.PROJECT,
                        cancel -> Projections.anyNamed(record.crs()),
                        projection -> project(projection, () -> show(file, record)))
                .about(record.crs()));
    }

    private void project(Optional<Projection> projection, Runnable then) {
        projection.ifPresentOrElse(found -> packing.project(found, then), then);
    }

    private void show(Path file, MapRecord record) {
        RestoredView view = RestoredView.of(record, state.document().newest());
        view.show(state, navigator);
        view.tell(
                messages,
                text,
                String.valueOf(file.getFileName()),
                text.dates().weekday(state.asOf().get()),
                imprint.get().datasetFingerprint());
    }
}
