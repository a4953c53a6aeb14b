package paso.source.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;
import org.jspecify.annotations.Nullable;
import paso.source.file.FileCheck;
import paso.source.file.ReadingMonitor;

/**
 * One file as a GeoTools data store with one feature type, named as the file without its ending. Read only.
 *
 * <p>Nothing is read before a feature source is asked for, and then what is wrong with the file is an IOException; GeoTools
 * would wrap one that came later, from a schema. The survey of the file is kept until the file changes.
 */
final class RecordDataStore extends ContentDataStore implements ReportingStore {

    private final Path file;
    private final RecordFormat format;
    private volatile ReadingMonitor monitor = ReadingMonitor.NONE;
    private @Nullable Survey survey;

    /** @param survey one made before, which serves as long as the file is as it was then */
    RecordDataStore(Path file, RecordFormat format, @Nullable Survey survey) {
        this.file = file;
        this.format = format;
        this.survey = survey;
    }

    @Override
    public String formatName() {
        return format.name();
    }

    @Override
    public List<String> remarks() throws IOException {
        return survey().remarks();
    }

    @Override
    public void watch(ReadingMonitor watching) {
        monitor = watching;
    }

    /** Starts to read the records, after the survey. */
    RecordCursor open() throws IOException {
        return format.open(file, survey().columns(), monitor.ofHalf(true));
    }

    /** What the file holds, as it is now. */
    synchronized Survey survey() throws IOException {
        Survey known = survey;
        if (known == null || !known.holds()) {
            FileCheck.requireReadable(file);
            known = Survey.of(file, format, monitor.ofHalf(false));
            survey = known;
        }
        return known;
    }

    @Override
    protected List<Name> createTypeNames() {
        return List.of(new NameImpl(FileCheck.nameWithoutEnding(file)));
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) throws IOException {
        Survey before = survey;
        if (survey() != before && before != null) {
            entry.getState(Transaction.AUTO_COMMIT).flush();
            entry.getState(Transaction.AUTO_COMMIT).setFeatureType(null);
        }
        return new RecordFeatureSource(entry, this);
    }
}
