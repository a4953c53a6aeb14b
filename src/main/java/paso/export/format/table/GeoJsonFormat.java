package paso.export.format.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import paso.export.data.DataRow;
import paso.export.data.DataTable;
import paso.export.data.MapData;
import paso.export.data.Value;
import paso.export.file.ExportMonitor;
import paso.export.publish.MapFormat;
import paso.export.publish.Publication;
import paso.export.record.MapRecordJson;

/**
 * GeoJSON (RFC 7946): the features of all layers in one collection, one a line; {@code layer} and {@code feature_type} tell
 * them apart. The foreign member {@code paso} is the map's record.
 */
public final class GeoJsonFormat implements MapFormat {

    @Override
    public String name() {
        return "GeoJSON";
    }

    @Override
    public List<String> endings() {
        return List.of("geojson");
    }

    @Override
    public Kind kind() {
        return Kind.DATA;
    }

    @Override
    public boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        MapData data = MapData.of(map);
        return ForcedFile.write(file, out -> write(map, data, out, monitor)) && !monitor.isCancelled();
    }

    private static boolean write(Publication map, MapData data, OutputStream out, ExportMonitor monitor)
            throws IOException {
        Progress progress = new Progress(monitor, data.featureCount());
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("name", map.record().title());
            json.writeFieldName("paso");
            json.writeRawValue(MapRecordJson.write(map.record()));
            json.writeArrayFieldStart("features");
            for (DataTable table : data.layers()) {
                for (DataRow row : table.rows()) {
                    json.writeRaw('\n');
                    feature(json, table, row);
                    if (!progress.next()) {
                        return false;
                    }
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return true;
    }

    private static void feature(JsonGenerator json, DataTable table, DataRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        Optional<Value> id = table.value(row, "id");
        if (id.isPresent()
                && !table.columns().isEmpty()
                && table.columns().get(0).own()) {
            json.writeStringField("id", id.get().text());
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("layer", table.layer());
        json.writeStringField("feature_type", table.name());
        for (int i = 0; i < table.columns().size(); i++) {
            String name = table.columns().get(i).name();
            boolean taken = name.equals("layer") || name.equals("feature_type");
            json.writeFieldName(taken ? "file_" + name : name);
            value(json, row.cells().get(i));
        }
        json.writeEndObject();
        json.writeFieldName("geometry");
        if (row.geometry().isPresent()) {
            GeoJsonGeometries.write(json, row.geometry().get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Optional<Value> cell) throws IOException {
        if (cell.isEmpty()) {
            json.writeNull();
        } else if (cell.get() instanceof Value.Whole whole) {
            json.writeNumber(whole.number());
        } else if (cell.get() instanceof Value.Real real) {
            json.writeNumber(real.text());
        } else if (cell.get() instanceof Value.Flag flag) {
            json.writeBoolean(flag.truth());
        } else {
            json.writeString(cell.get().text());
        }
    }
}
