package paso.source.dataset;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paso.model.Confidence;
import paso.model.Provenance;
import paso.model.Source;
import paso.source.file.Wording;

/** The dataset's sources, and the rows' references to them. */
final class SourceBook {

    private final Map<String, Source> sources = new LinkedHashMap<>();

    static SourceBook read(DatasetTables tables) throws IOException {
        SourceBook book = new SourceBook();
        for (Row row : tables.rows(
                DatasetFiles.SOURCES, "source_id", "title", "publisher", "published", "url", "what_it_supports")) {
            Source source = new Source(
                    row.requiredText("source_id"),
                    row.requiredText("title"),
                    row.text("publisher"),
                    row.text("published"),
                    row.text("url"),
                    row.text("what_it_supports"));
            if (row.isSound() && book.sources.putIfAbsent(source.id(), source) != null) {
                row.refuse("the source_id " + Wording.quoted(source.id()) + " is used twice; rename one of the two");
            }
        }
        return book;
    }

    Iterable<Source> all() {
        return sources.values();
    }

    boolean knows(String id) {
        return sources.containsKey(id);
    }

    /** Who says what a row says. A source that does not exist is a problem, but the fact stays. */
    Provenance provenance(Row row) {
        Optional<Confidence> confidence = row.optionalText("confidence").isPresent()
                ? Optional.of(row.word("confidence", Confidence::named, "high, medium, low", Confidence.LOW))
                : Optional.empty();
        return new Provenance(references(row), confidence);
    }

    List<String> references(Row row) {
        List<String> ids = row.list("source_id");
        if (ids.isEmpty()) {
            row.remark("the source_id is missing; name a source, or general-knowledge");
        }
        for (String id : ids) {
            if (!knows(id)) {
                row.remark("there is no source " + Wording.quoted(id) + " in " + DatasetFiles.SOURCES
                        + "; add it there or correct the source_id");
            }
        }
        return ids;
    }
}
