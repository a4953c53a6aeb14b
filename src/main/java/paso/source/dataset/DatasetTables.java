package paso.source.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import paso.source.file.BadInputException;
import paso.source.file.FileCheck;
import paso.source.file.Problem;
import paso.source.file.Wording;
import paso.source.store.LayerReader;
import paso.source.store.OpenStore;
import paso.source.store.Sources;
import paso.source.store.Survey;

/** The files of a dataset as tables, each read once, and what was wrong with any of them. */
public final class DatasetTables {

    /** Records of one file of a dataset. */
    static final int MAX_ROWS = 1_000_000;

    /** A table, without rows if there was a failure. */
    private record Outcome(Table table, @Nullable IOException failure) {}

    private final Path folder;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Survey> surveys = new ConcurrentHashMap<>();
    private final Map<String, Outcome> ahead = new HashMap<>();
    private boolean incomplete;

    public DatasetTables(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Whether a file could not be taken in: then a reference that leads nowhere may be right. */
    boolean isIncomplete() {
        return incomplete;
    }

    /** What was read so far, by name. */
    public Map<String, Table> tables() {
        return tables;
    }

    /** The rows of a file; none if it cannot be read or lacks a column, which is then among the problems. */
    public List<Row> rows(String name, String... requiredColumns) throws IOException {
        Table table = table(name);
        boolean complete = true;
        for (String column : requiredColumns) {
            if (!table.rows().isEmpty() && table.type().getDescriptor(column) == null) {
                complete = false;
                incomplete = true;
                problems.add(Problem.of(BadInputException.of(
                        table.file(), "there is no attribute " + Wording.quoted(column) + "; add it")));
            }
        }
        return complete ? table.rows() : List.of();
    }

    Table table(String name) throws IOException {
        Table known = tables.get(name);
        if (known == null) {
            Outcome outcome = ahead.get(name);
            known = taken(outcome == null ? read(name) : outcome);
            tables.put(name, known);
        }
        return known;
    }

    /**
     * Reads all files of the dataset, the processors sharing them; what is wrong waits until a file is asked for. GeoTools
     * takes half a second to start: meanwhile the files are surveyed, which needs none of it.
     */
    void readAhead() throws IOException {
        List<String> names = new ArrayList<>(DatasetFiles.TABLES);
        names.addAll(baseMapNames());
        CompletableFuture<Void> geoTools = CompletableFuture.runAsync(DatasetTables::startGeoTools);
        names.parallelStream().forEach(this::survey);
        geoTools.join();
        List<Outcome> read = names.parallelStream().map(this::read).toList();
        for (int i = 0; i < names.size(); i++) {
            ahead.put(names.get(i), read.get(i));
        }
    }

    private static void startGeoTools() {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("start");
        builder.setCRS(DefaultGeographicCRS.WGS84);
        builder.add("geometry", Point.class);
        builder.buildFeatureType();
    }

    private void survey(String name) {
        try {
            surveys.put(name, Survey.of(folder.resolve(name)));
        } catch (IOException toldOnReading) {
            surveys.remove(name);
        }
    }

    private Table taken(Outcome outcome) throws IOException {
        if (outcome.failure() instanceof BadInputException bad) {
            incomplete = true;
            problems.add(Problem.of(bad));
        } else if (outcome.failure() != null) {
            throw outcome.failure();
        }
        return outcome.table();
    }

    private Outcome read(String name) {
        Path file = folder.resolve(name);
        List<Row> rows = new ArrayList<>();
        Survey known = surveys.get(name);
        try (OpenStore store = Sources.open(known == null ? Survey.of(file) : known);
                LayerReader source = store.layer(store.layerNames().get(0))) {
            source.forEach(feature -> {
                if (rows.size() == MAX_ROWS) {
                    throw BadInputException.of(
                            file,
                            "the file has more than " + MAX_ROWS + " records; a dataset is held in memory, split it");
                }
                rows.add(new Row(file, feature, problems));
            });
            return new Outcome(new Table(file, source.schema(), rows), null);
        } catch (IOException e) {
            SimpleFeatureTypeBuilder nothing = new SimpleFeatureTypeBuilder();
            nothing.setName(FileCheck.nameWithoutEnding(file));
            return new Outcome(new Table(file, nothing.buildFeatureType(), List.of()), e);
        }
    }

    /** The names of the base map's files, in alphabetical order; empty without a base map. */
    List<String> baseMapNames() throws IOException {
        Path base = folder.resolve(DatasetFiles.BASE_MAP);
        if (!Files.isDirectory(base)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(base)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".geojson"))
                    .sorted()
                    .map(name -> DatasetFiles.BASE_MAP + "/" + name)
                    .toList();
        }
    }
}
