package paso.view.card;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import paso.model.Language;
import paso.model.Provenance;
import paso.model.Scene;
import paso.model.Source;
import paso.view.words.Dates;
import paso.view.words.Phrases;

/** Puts into words who says so. */
public record SourceLines(Scene scene, Language language) {

    /** The most telling first; an id that the dataset does not know stands for itself. */
    public List<Card.SourceLine> of(Provenance provenance) {
        String trust = provenance
                .confidence()
                .map(confidence -> new Phrases(language).of("confidence." + confidence.id()))
                .orElse("");
        return provenance.sourceIds().stream().map(id -> of(id, trust)).toList();
    }

    /** {@code CBP, 22 Dec 2023}. */
    public String name(String sourceId) {
        return of(sourceId, "").text();
    }

    private Card.SourceLine of(String id, String trust) {
        Optional<Source> source = scene.source(id);
        return source.map(known -> line(known, trust)).orElseGet(() -> new Card.SourceLine(id, id, "", trust));
    }

    private Card.SourceLine line(Source source, String trust) {
        String publisher =
                source.publisher().isBlank() || source.publisher().equals("none") ? source.title() : source.publisher();
        String date = published(source.published());
        return new Card.SourceLine(
                date.isBlank() ? publisher : publisher + ", " + date, source.title(), address(source.url()), trust);
    }

    /** The address alone: some sources add after it where in the publication a table stands. */
    private static String address(String url) {
        return url.strip().split("[\\s;]", 2)[0];
    }

    /** The date as written in the table: a day, a month, a year or other words. */
    private String published(String written) {
        Dates dates = new Dates(language);
        if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return dates.day(LocalDate.parse(written));
        }
        return written.matches("\\d{4}-\\d{2}") ? dates.month(YearMonth.parse(written)) : written;
    }
}
