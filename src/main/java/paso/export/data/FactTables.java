package paso.export.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import paso.export.publish.Publication;
import paso.model.Language;
import paso.model.Mode;
import paso.model.Source;
import paso.model.StatefulSubject;
import paso.model.StatusChange;

/** The tables beside those of the layers: what changed, and who says so. */
final class FactTables {

    private record Change(StatefulSubject subject, StatusChange change) {}

    private final Language language;
    private final Columns words;
    private final SubjectColumns columns;

    FactTables(Publication map) {
        this.language = map.spec().language();
        this.words = new Columns(language);
        this.columns = SubjectColumns.of(map);
    }

    /** All changes of the subjects that some tables hold. */
    DataTable changes(List<DataTable> tables) {
        Set<String> ids = values(tables, "id");
        List<Change> changes = new ArrayList<>();
        for (StatefulSubject subject : columns.scene().stateful()) {
            if (ids.contains(subject.id())) {
                subject.history().changes().forEach(change -> changes.add(new Change(subject, change)));
            }
        }
        TableMaker<Change> maker = new TableMaker<Change>()
                .text("subject_id", row -> row.subject().id())
                .text("subject_name", row -> row.subject().name().in(language))
                .text("layer", row -> row.subject().layer().id())
                .text("at", row -> row.change().at().isoIn(row.subject().zone()))
                .text("precision", row -> row.change().at().precision().name().toLowerCase(Locale.ROOT))
                .text("zone", row -> row.subject().zone().getId())
                .text(
                        "status",
                        row -> row.change().status().wordIn(row.subject().layer()))
                .list(
                        "modes",
                        row -> row.change().modes().stream().map(Mode::id).toList())
                .text("reason_en", row -> row.change().reason().in(Language.EN))
                .text("reason_es", row -> row.change().reason().in(Language.ES));
        return columns.sourced(maker, row -> row.change().provenance())
                .table("status_changes", words.text("table.status_changes"), changes);
    }

    /** The sources that rows of some tables name, in the order of the dataset. */
    DataTable sources(List<DataTable> tables, DataTable changes) {
        List<DataTable> all = new ArrayList<>(tables);
        all.add(changes);
        Set<String> ids = new LinkedHashSet<>();
        values(all, "source_ids").forEach(list -> ids.addAll(List.of(list.split(";"))));
        return new TableMaker<Source>()
                .text("source_id", Source::id)
                .text("title", Source::title)
                .text("publisher", Source::publisher)
                .text("published", Source::published)
                .text("url", Source::url)
                .text("supports", Source::supports)
                .table(
                        "sources",
                        words.text("table.sources"),
                        columns.scene().sources().stream()
                                .filter(source -> ids.contains(source.id()))
                                .toList());
    }

    private static Set<String> values(List<DataTable> tables, String column) {
        Set<String> values = new LinkedHashSet<>();
        for (DataTable table : tables) {
            table.rows()
                    .forEach(row -> table.value(row, column).map(Value::text).ifPresent(values::add));
        }
        return values;
    }
}
