package paso.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import paso.export.block.LegendBlock;
import paso.export.block.Palette;
import paso.export.block.Paragraph;
import paso.export.block.Paragraph.Run;
import paso.export.block.SheetType;
import paso.export.spec.Imprint;
import paso.export.spec.MapSpec;
import paso.export.words.MapDate;
import paso.export.words.StateWords;
import paso.export.words.Texts;
import paso.geo.Projection;
import paso.model.Language;
import paso.model.LayerKey;
import paso.portrayal.list.TextMeasurer;

/** The texts of one sheet, set at one size. */
final class SheetWords {

    private static final List<Double> TITLE_SHARES = List.of(1.0, 0.92, 0.84, 0.76);
    private static final int MOST_TITLE_LINES = 3;
    private static final int MOST_SUBTITLE_LINES = 3;
    private static final double TITLE_ROWS = 6;

    private final MapSpec spec;
    private final SheetContent content;
    private final Projection projection;
    private final Imprint imprint;
    private final SheetType type;
    private final TextMeasurer measurer;
    private final Texts texts;

    SheetWords(
            MapSpec spec,
            SheetContent content,
            Projection projection,
            Imprint imprint,
            SheetType type,
            TextMeasurer measurer) {
        this.spec = spec;
        this.content = content;
        this.projection = projection;
        this.imprint = imprint;
        this.type = type;
        this.measurer = measurer;
        this.texts = new Texts(spec.language());
    }

    /** As large as fits into few lines. */
    Paragraph title(double widthPx) {
        String title =
                spec.inscription().title().isBlank() ? "" : spec.inscription().title();
        for (int lines = 1; lines < MOST_TITLE_LINES; lines++) {
            for (double share : TITLE_SHARES) {
                Paragraph paragraph = title(title, share, lines);
                if (paragraph.fits(widthPx)) {
                    return paragraph;
                }
            }
        }
        return title(title, TITLE_SHARES.get(TITLE_SHARES.size() - 1), MOST_TITLE_LINES);
    }

    private Paragraph title(String text, double share, int mostLines) {
        Palette palette = type.palette();
        return new Paragraph(
                List.of(new Run(text, palette.title().scaledBy(share))),
                type.rows(Math.round(TITLE_ROWS * share)),
                palette.px(SheetType.FOOT),
                mostLines,
                true,
                measurer);
    }

    /** What is shown, and as of when. */
    Paragraph subtitle() {
        Palette palette = type.palette();
        return new Paragraph(
                List.of(new Run(subtitleText(), palette.subtitle())),
                type.rows(3),
                palette.px(SheetType.FOOT),
                MOST_SUBTITLE_LINES,
                false,
                measurer);
    }

    private String subtitleText() {
        Language language = spec.language();
        Locale locale = language.locale();
        String date = kept(MapDate.inWords(spec.reading(), language));
        List<String> shown = new ArrayList<>();
        for (LegendBlock.Section section : content.sections()) {
            boolean known = section.entries().stream()
                    .allMatch(entry -> LayerKey.shipped(entry.layer()).isPresent());
            String name = section.title();
            boolean isProper =
                    !known || !name.substring(1).equals(name.substring(1).toLowerCase(locale));
            shown.add(isProper ? name : name.substring(0, 1).toLowerCase(locale) + name.substring(1));
        }
        boolean moment = spec.reading().since().isEmpty();
        String text;
        if (shown.isEmpty()) {
            text = moment ? texts.get("sheet.asOfAlone", date) : date;
        } else {
            text = texts.get(moment ? "sheet.asOf" : "sheet.during", StateWords.joined(shown, texts, language), date);
        }
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** No line is broken within a day of a month, nor after a clock time. */
    private static String kept(String date) {
        return date.replaceAll("(\\d{1,2}) (de )?(\\p{L}+)", "$1\u00a0$2$3")
                .replaceAll("de (\\p{L}+)", "de\u00a0$1")
                .replaceAll("(\\p{L}+) (de )?(\\d{4})", "$1\u00a0$2$3")
                .replaceAll("de (\\d{4})", "de\u00a0$1");
    }

    /** Sources, credit and notes in so many lines: as many sources by name as there is room for. */
    Paragraph foot(double widthPx, int mostLines) {
        List<String> sources = content.sources();
        int fits = 0;
        int tooMany = sources.size() + 1;
        while (fits + 1 < tooMany) {
            int named = (fits + tooMany) / 2;
            if (foot(sources, named, mostLines).fits(widthPx)) {
                fits = named;
            } else {
                tooMany = named;
            }
        }
        return foot(sources, fits, mostLines);
    }

    private Paragraph foot(List<String> sources, int named, int mostLines) {
        List<Run> runs = new ArrayList<>();
        if (!sources.isEmpty()) {
            List<String> parts = new ArrayList<>(sources.subList(0, named));
            int more = sources.size() - named;
            parts.add(more == 0 ? texts.get("sheet.allSources") : texts.get("sheet.moreSources", more));
            runs.add(bold(texts.get("sheet.sources")));
            runs.add(plain(String.join("; ", parts) + "."));
        }
        String credit = spec.inscription().credit();
        if (!credit.isBlank()) {
            runs.add(plain(sentence(credit)));
        }
        if (!type.isScreen()) {
            runs.add(plain(projectionInWords()));
        }
        runs.add(bold(texts.get("sheet.note")));
        if (content.hasCaravans()) {
            runs.add(plain(texts.get("sheet.approximate")));
        }
        runs.add(plain(texts.get("sheet.disclaimer")));
        runs.add(plain(texts.get("sheet.made", imprint.program(), MapDate.ofDay(imprint.madeOn(), spec.language()))));
        return new Paragraph(runs, type.rows(2), type.palette().px(SheetType.FOOT), mostLines, false, measurer);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private String projectionInWords() {
        String key = "projection." + projection.code().replace(':', '-');
        return texts.find(key).orElseGet(() -> texts.get("projection.other", projection.code()));
    }

    private Run bold(String text) {
        return new Run(text, type.palette().smallSemibold());
    }

    private Run plain(String text) {
        return new Run(text, type.palette().small());
    }
}
