package paso.export.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import paso.export.file.ExportException;
import paso.export.publish.Publication;
import paso.geo.Bounds;
import paso.model.FeatureSet;
import paso.portrayal.request.LayerSetting;

/**
 * The data of a map as of its moment: the features of its visible layers, all of them or those that touch its extent. The
 * base map and the graticule are no data.
 *
 * @param layers from the lowest to the topmost; a visible layer without features has an empty table
 * @param statusChanges all changes of the subjects in {@code layers}, through all of time
 * @param sources all that rows of the other tables name
 */
public record MapData(List<DataTable> layers, DataTable statusChanges, DataTable sources) {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    public MapData {
        layers = List.copyOf(layers);
    }

    /**
     * What a map shows as tables.
     *
     * @throws ExportException with a sentence for a person where there is not a single feature
     */
    public static MapData of(Publication map) throws ExportException {
        Columns words = new Columns(map.spec().language());
        SubjectTables tables = new SubjectTables(map);
        List<DataTable> layers = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(Set.of("status_changes", "sources", "layer_styles"));
        for (LayerSetting setting : map.spec().layers()) {
            if (setting.visible() && setting.opacity() > 0) {
                layers.addAll(tables.of(setting.layer()));
            }
        }
        layers.forEach(table -> names.add(table.name()));
        for (LayerSetting setting : map.spec().layers()) {
            Optional<FeatureSet> added = map.addedFeatures(setting.layer());
            if (added.isPresent() && setting.visible() && setting.opacity() > 0) {
                layers.addAll(AddedTables.of(setting.layer(), map.layerTitle(setting.layer()), added.get(), names));
            }
        }
        if (layers.isEmpty()) {
            throw new ExportException(words.text("nothing.visible"), null);
        }
        List<DataTable> shown =
                map.spec().options().withinExtent() ? within(map.spec().extentDeg(), layers) : layers;
        if (shown.stream().allMatch(table -> table.rows().isEmpty())) {
            throw new ExportException(
                    words.text(map.spec().options().withinExtent() ? "nothing.within" : "nothing.then"), null);
        }
        FactTables facts = new FactTables(map);
        DataTable changes = facts.changes(shown);
        return new MapData(shown, changes, facts.sources(shown, changes));
    }

    private static List<DataTable> within(Bounds extentDeg, List<DataTable> layers) {
        Geometry extent = GEOMETRIES.toGeometry(
                new Envelope(extentDeg.minX(), extentDeg.maxX(), extentDeg.minY(), extentDeg.maxY()));
        return layers.stream()
                .map(table -> table.with(table.rows().stream()
                        .filter(row -> row.geometry().filter(extent::intersects).isPresent())
                        .toList()))
                .toList();
    }

    /** How many features there are. */
    public int featureCount() {
        return layers.stream().mapToInt(table -> table.rows().size()).sum();
    }

    /** The rectangle around features in degrees. */
    public static Optional<Envelope> bounds(DataTable table) {
        Envelope box = new Envelope();
        table.rows()
                .forEach(row -> row.geometry().ifPresent(shape -> box.expandToInclude(shape.getEnvelopeInternal())));
        return box.isNull() ? Optional.empty() : Optional.of(box);
    }
}
