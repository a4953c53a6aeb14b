package paso.source.dataset;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import paso.model.Event;
import paso.model.FeatureSet;
import paso.model.LocalText;
import paso.model.MonthlyCounts;
import paso.model.Place;
import paso.model.PublishedFigure;
import paso.model.Scene;
import paso.model.Sector;
import paso.source.file.Wording;

/** Reads what stands around the crossings: places, sectors, events, figures, monthly counts and the base map. */
final class ContextReader {

    private final DatasetTables tables;
    private final SourceBook sources;
    private final IdRegister ids;

    ContextReader(DatasetTables tables, SourceBook sources, IdRegister ids) {
        this.tables = tables;
        this.sources = sources;
        this.ids = ids;
    }

    void readInto(Scene.Builder scene) throws IOException {
        readPlaces(scene);
        readSectors(scene);
        readEvents(scene);
        readFigures(scene);
        readCounts(scene);
        for (String name : tables.baseMapNames()) {
            Table table = tables.table(name);
            scene.addBaseMap(new FeatureSet(
                    table.type().getTypeName(),
                    table.type(),
                    table.rows().stream().map(Row::feature).toList()));
        }
    }

    private void readPlaces(Scene.Builder scene) throws IOException {
        for (Row row : tables.rows(DatasetFiles.PLACES, "id", "name", "kind", "approximate", "source_id")) {
            Place place = new Place(
                    ids.take(row),
                    LocalText.of(row.requiredText("name"), row.text("name_es")),
                    row.point(),
                    row.requiredText("kind"),
                    row.flag("approximate"),
                    row.text("note"),
                    sources.provenance(row));
            if (row.isSound()) {
                scene.add(place);
            }
        }
    }

    private void readSectors(Scene.Builder scene) throws IOException {
        for (Row row : tables.rows(DatasetFiles.SECTORS, "id", "name", "border_miles", "estimate", "source_id")) {
            Sector sector = new Sector(
                    ids.take(row),
                    LocalText.of(row.requiredText("name"), row.text("name_es")),
                    row.lineString(),
                    row.text("headquarters"),
                    row.text("states"),
                    row.number("border_miles"),
                    row.text("west_end"),
                    row.text("east_end"),
                    row.flag("estimate"),
                    sources.provenance(row));
            if (row.isSound()) {
                scene.add(sector);
            }
        }
    }

    private void readEvents(Scene.Builder scene) throws IOException {
        List<Row> rows =
                tables.rows(DatasetFiles.EVENTS, "id", "date", "title", "category", "subject_ids", "source_id");
        rows.forEach(ids::take);
        for (Row row : rows) {
            List<String> subjects = row.list("subject_ids");
            for (String subject : subjects) {
                if (!ids.knows(subject)) {
                    row.remark("there is nothing with the id " + Wording.quoted(subject) + "; correct the subject_ids");
                }
            }
            LocalDate date = row.day("date");
            Event event = new Event(
                    row.text("id"),
                    date,
                    LocalText.of(row.requiredText("title"), row.text("title_es")),
                    row.text("detail"),
                    row.requiredText("category"),
                    subjects,
                    GeometryCheck.pointOf(row),
                    row.text("place"),
                    (row.text("figure") + " " + row.text("unit")).strip(),
                    sources.provenance(row));
            if (row.isSound()) {
                scene.add(event);
            }
        }
    }

    private void readFigures(Scene.Builder scene) throws IOException {
        for (Row row : tables.rows(DatasetFiles.FIGURES, "id", "metric", "value", "unit", "as_of", "source_id")) {
            PublishedFigure figure = new PublishedFigure(
                    ids.take(row),
                    row.requiredText("metric"),
                    row.requiredText("value"),
                    row.text("unit"),
                    row.text("as_of"),
                    sources.provenance(row));
            row.number("value");
            row.day("as_of");
            if (row.isSound()) {
                scene.add(figure);
            }
        }
    }

    private void readCounts(Scene.Builder scene) throws IOException {
        Series series = new Series();
        for (Row row : tables.rows(DatasetFiles.ENCOUNTERS, "month", "sector_id", "count", "source_id")) {
            long roundedTo = Math.max(1, row.optionalCount("rounded_to").orElse(1L));
            series.add(row, reference(row, "sector_id", "sector"), "Border Patrol encounters", "count", roundedTo);
        }
        for (Row row : tables.rows(
                DatasetFiles.SOUTHWEST, "month", "border_patrol", "field_operations", "total", "source_id")) {
            series.add(row, "southwest", "Border Patrol", "border_patrol");
            series.add(row, "southwest", "Field Operations", "field_operations");
            series.add(row, "southwest", "Total", "total");
        }
        Map<String, String> codeByPort = new HashMap<>();
        for (Row row :
                tables.rows(DatasetFiles.ENTRIES, "month", "port_code", "port_name", "measure", "value", "source_id")) {
            codeByPort.put(row.requiredText("port_name"), row.requiredText("port_code"));
            series.add(row, MonthlyCounts.cbpPort(row.text("port_code")), row.requiredText("measure"), "value");
        }
        for (Row row : tables.rows(DatasetFiles.BRIDGES, "month", "subject_id", "measure", "value", "source_id")) {
            series.add(row, bridge(row, codeByPort), row.requiredText("measure"), "value");
        }
        series.all().forEach(scene::add);
    }

    /** A blank subject stands for crossings that are counted as one: their counts go to their CBP port. */
    private String bridge(Row row, Map<String, String> codeByPort) {
        if (row.optionalText("subject_id").isPresent()) {
            return reference(row, "subject_id", "crossing");
        }
        String code = codeByPort.get(row.text("port_name"));
        if (code == null) {
            row.refuse("there is neither a subject_id nor a known port_name; fill one in");
            return "";
        }
        return MonthlyCounts.cbpPort(code);
    }

    private String reference(Row row, String column, String what) {
        String id = row.requiredText(column);
        if (!ids.knows(id)) {
            ids.refuseUnknown(row, column, id, what);
        }
        return id;
    }

    /** Gathers months into series. */
    private final class Series {
        private record Key(String about, String measure, String sourceId, long roundedTo) {}

        private record Cell(String about, String measure, String sourceId, YearMonth month) {}

        private final Map<Key, TreeMap<YearMonth, Long>> months = new LinkedHashMap<>();
        private final Set<Cell> given = new HashSet<>();

        void add(Row row, String about, String measure, String column) {
            add(row, about, measure, column, 1);
        }

        void add(Row row, String about, String measure, String column, long roundedTo) {
            YearMonth month = row.month("month");
            long count = row.count(column);
            String source = String.join(";", sources.references(row));
            if (!row.isSound()) {
                return;
            }
            if (given.add(new Cell(about, measure, source, month))) {
                months.computeIfAbsent(new Key(about, measure, source, roundedTo), key -> new TreeMap<>())
                        .put(month, count);
            } else {
                row.refuse("the month " + month + " is given twice for " + about + ", " + measure + "; remove one");
            }
        }

        List<MonthlyCounts> all() {
            return months.entrySet().stream()
                    .map(entry -> new MonthlyCounts(
                            entry.getKey().about(),
                            entry.getKey().measure(),
                            entry.getValue(),
                            entry.getKey().sourceId(),
                            entry.getKey().roundedTo()))
                    .toList();
        }
    }
}
