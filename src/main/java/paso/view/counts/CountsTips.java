package paso.view.counts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paso.model.Language;
import paso.model.Scene;
import paso.view.card.SourceLines;
import paso.view.words.Dates;
import paso.view.words.Phrases;

/** What the charts of counts say in words. */
final class CountsTips {

    private final Scene scene;
    private final Language language;
    private final Phrases text;
    private final Dates dates;

    CountsTips(Scene scene, Language language) {
        this.scene = scene;
        this.language = language;
        this.text = new Phrases(language);
        this.dates = new Dates(language);
    }

    /** A month's number with its rounding, the change on the month before, and who says so. */
    String of(CountsModel.Series series, YearMonth month) {
        List<String> lines = new ArrayList<>();
        lines.add(series.name());
        Optional<CountsModel.Count> count = series.at(month);
        if (count.isEmpty()) {
            lines.add(text.of("counts.gap", dates.month(month)));
        } else {
            lines.add(text.of("counts.inMonth", dates.month(month), number(count.get())));
            series.changePercent(month)
                    .ifPresent(percent -> lines.add(text.of(
                            "counts.change",
                            (percent < 0 ? "\u2212" : "+") + text.number(Math.abs(percent)),
                            dates.month(month.minusMonths(1)))));
            lines.add(text.of("event.source", sources(count.get())));
        }
        return String.join("\n", lines);
    }

    private String number(CountsModel.Count count) {
        return count.isRounded()
                ? text.of("counts.rounded", count.value(), count.roundedTo())
                : text.number(count.value());
    }

    private String sources(CountsModel.Count count) {
        SourceLines lines = new SourceLines(scene, language);
        return Stream.of(count.sourceId().split(";")).map(lines::name).collect(Collectors.joining("; "));
    }

    /** All that is shown for a month in one text. */
    String all(CountsModel model, YearMonth month) {
        String values = model.series().stream()
                .map(series -> series.name() + ": "
                        + series.at(month).map(this::number).orElse(text.of("counts.noCount")))
                .collect(Collectors.joining("; "));
        return values.isEmpty() ? model.heading() : model.heading() + ", " + dates.month(month) + ". " + values;
    }

    /** A table of what is shown, with tabs between: a line a month of some years, a column a series, the sources below. */
    String table(CountsModel model) {
        List<String> lines = new ArrayList<>();
        lines.add(Stream.concat(
                        Stream.of(text.of("counts.month")),
                        model.series().stream().map(CountsModel.Series::name))
                .collect(Collectors.joining("\t")));
        model.series().stream()
                .flatMap(series -> series.counts().keySet().stream())
                .distinct()
                .sorted()
                .forEach(month -> lines.add(Stream.concat(
                                Stream.of(month.toString()),
                                model.series().stream().map(series -> series.at(month)
                                        .map(count -> String.valueOf(count.value()))
                                        .orElse("")))
                        .collect(Collectors.joining("\t"))));
        model.series().stream()
                .flatMap(series -> series.counts().values().stream())
                .map(count -> text.of("event.source", sources(count))
                        + (count.isRounded() ? ", " + text.of("counts.roundedTo", count.roundedTo()) : ""))
                .distinct()
                .forEach(lines::add);
        return String.join("\n", lines);
    }
}
