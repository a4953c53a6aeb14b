package paso.export.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paso.geo.Bounds;
import paso.model.Language;
import paso.model.Source;
import paso.portrayal.request.LayerSetting;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.AsOfParser;
import paso.time.ClockReading;
import paso.time.TimeLength;
import paso.time.TimeWindow;

/**
 * A {@link MapRecord} as one JSON object: {@code {"paso": 1, "title", "description", "as_of", "window", "cumulative", "extent":
 * [W, S, E, N], "crs", "layers": [{"id", "visible", "opacity"}], "theme", "language", "callouts", "selected", "size": [width,
 * height], "dpi", "sources": [{"id", "title", "publisher", "published", "url"}], "credit", "program", "dataset", "made"}}.
 */
public final class MapRecordJson {

    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = new JsonMapper();

    private MapRecordJson() {}

    /** One line, the same for equal records. */
    public static String write(MapRecord record) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("paso", VERSION);
        root.put("title", record.title());
        root.put("description", record.description());
        root.put("as_of", record.reading().asOf().iso());
        record.reading().window().ifPresent(window -> {
            root.put("window", window.length().text());
            root.put("cumulative", window.cumulative());
        });
        Bounds extent = record.extentDeg();
        root.putArray("extent")
                .add(extent.minX())
                .add(extent.minY())
                .add(extent.maxX())
                .add(extent.maxY());
        root.put("crs", record.crs());
        ArrayNode layers = root.putArray("layers");
        for (LayerSetting layer : record.layers()) {
            layers.addObject()
                    .put("id", layer.layer())
                    .put("visible", layer.visible())
                    .put("opacity", layer.opacity());
        }
        root.put("theme", record.theme().name().toLowerCase(Locale.ROOT));
        root.put("language", record.language().code());
        root.put("callouts", record.callouts());
        record.selectedId().ifPresent(id -> root.put("selected", id));
        root.putArray("size").add(record.widthPx()).add(record.heightPx());
        root.put("dpi", record.dpi());
        ArrayNode sources = root.putArray("sources");
        for (Source source : record.sources()) {
            sources.addObject()
                    .put("id", source.id())
                    .put("title", source.title())
                    .put("publisher", source.publisher())
                    .put("published", source.published())
                    .put("url", source.url());
        }
        root.put("credit", record.credit());
        root.put("program", record.program());
        root.put("dataset", record.datasetFingerprint());
        root.put("made", record.madeOn().toString());
        return root.toString();
    }

    /**
     * Reads what {@link #write} wrote; what a later version may have added is passed over.
     *
     * @throws IllegalArgumentException with a sentence for a person where the text is no record, or one that cannot be right
     */
    public static MapRecord read(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (root.path("paso").asInt() < 1) {
                throw new IllegalArgumentException("this is no record of a map");
            }
            return record(root);
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("the record of the map in it is damaged", e);
        }
    }

    private static MapRecord record(JsonNode root) {
        return new MapRecord(
                root.path("title").asText(),
                root.path("description").asText(),
                reading(root),
                extent(root.path("extent")),
                root.path("crs").asText(),
                layers(root.path("layers")),
                theme(root.path("theme").asText()),
                Language.of(Locale.forLanguageTag(root.path("language").asText())),
                root.path("callouts").asBoolean(),
                Optional.ofNullable(root.get("selected")).map(JsonNode::asText),
                root.path("size").path(0).asInt(),
                root.path("size").path(1).asInt(),
                root.path("dpi").asDouble(),
                sources(root.path("sources")),
                root.path("credit").asText(),
                root.path("program").asText(),
                root.path("dataset").asText(),
                LocalDate.parse(root.path("made").asText()));
    }

    private static ClockReading reading(JsonNode root) {
        AsOf asOf = new AsOfParser(() -> Instant.EPOCH)
                .parse(root.path("as_of").asText())
                .orElseThrow(() -> new IllegalArgumentException("the record of the map in it tells no moment"));
        Optional<TimeWindow> window = TimeLength.parse(root.path("window").asText())
                .map(length -> new TimeWindow(length, root.path("cumulative").asBoolean()));
        return new ClockReading(asOf, window);
    }

    private static Bounds extent(JsonNode corners) {
        double west = corners.path(0).asDouble(Double.NaN);
        double south = corners.path(1).asDouble(Double.NaN);
        double east = corners.path(2).asDouble(Double.NaN);
        double north = corners.path(3).asDouble(Double.NaN);
        if (!(west < east && south < north)) {
            throw new IllegalArgumentException("the record of the map in it tells no extent");
        }
        return Bounds.ofDegrees(west, south, east, north);
    }

    private static List<LayerSetting> layers(JsonNode nodes) {
        List<LayerSetting> layers = new ArrayList<>();
        for (JsonNode node : nodes) {
            double opacity = Math.max(0, Math.min(1, node.path("opacity").asDouble(1)));
            layers.add(new LayerSetting(
                    node.path("id").asText(), node.path("visible").asBoolean(), opacity));
        }
        return layers;
    }

    private static Theme theme(String name) {
        for (Theme theme : Theme.values()) {
            if (theme.name().equalsIgnoreCase(name)) {
                return theme;
            }
        }
        return Theme.LIGHT;
    }

    private static List<Source> sources(JsonNode nodes) {
        List<Source> sources = new ArrayList<>();
        for (JsonNode node : nodes) {
            sources.add(new Source(
                    node.path("id").asText(),
                    node.path("title").asText(),
                    node.path("publisher").asText(),
                    node.path("published").asText(),
                    node.path("url").asText(),
                    ""));
        }
        return sources;
    }
}
