package paso.export.data;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import paso.export.publish.Publication;
import paso.model.Confidence;
import paso.model.Language;
import paso.model.Provenance;
import paso.model.Scene;
import paso.model.Source;
import paso.model.Subject;
import paso.time.ClockReading;

/** The columns that tables of subjects have in common. */
record SubjectColumns(Scene scene, ClockReading reading) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");

    static SubjectColumns of(Publication map) {
        return new SubjectColumns(map.scene(), map.spec().reading());
    }

    /** What it is called, under the name of its id. */
    <T> TableMaker<T> named(String id, Function<T, Subject> subject) {
        return new TableMaker<T>()
                .text(id, row -> subject.apply(row).id())
                .text("name", row -> subject.apply(row).name().in(Language.EN))
                .text("name_es", row -> subject.apply(row).name().in(Language.ES));
    }

    /** The columns that tell who says so, the last of each table. */
    <T> TableMaker<T> sourced(TableMaker<T> maker, Function<T, Provenance> provenance) {
        return maker.list("source_ids", row -> provenance.apply(row).sourceIds())
                .text("source_titles", row -> sources(provenance.apply(row)).stream()
                        .map(Source::title)
                        .collect(Collectors.joining(" | ")))
                .text("source_urls", row -> sources(provenance.apply(row)).stream()
                        .map(Source::url)
                        .filter(url -> !url.isBlank())
                        .collect(Collectors.joining(" | ")))
                .maybe("confidence", row -> provenance.apply(row).confidence().map(Confidence::id));
    }

    private List<Source> sources(Provenance provenance) {
        return scene.sources(provenance.sourceIds());
    }

    /** The moment on the clocks of a zone. */
    String asOf(ZoneId zone) {
        return MINUTES.format(reading.asOf().instantIn(zone).atZone(zone));
    }
}
