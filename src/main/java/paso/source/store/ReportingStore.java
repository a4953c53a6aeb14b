package paso.source.store;

import java.io.IOException;
import java.util.List;
import paso.source.file.ReadingMonitor;

/** A data store that says more of itself than GeoTools asks, and can be hurried. One that does not is read all the same. */
public interface ReportingStore {

    /** {@code GeoJSON}, {@code CSV}. */
    String formatName();

    /** What a person should know about what is read, apart from what is wrong. */
    List<String> remarks() throws IOException;

    /** Who waits for what is read from now on; asked far more often than once a record. */
    void watch(ReadingMonitor monitor);
}
