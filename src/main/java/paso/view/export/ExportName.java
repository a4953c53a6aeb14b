package paso.view.export;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import paso.export.spec.PictureSize;

/** The name that an exported file is proposed to have: {@code 20231227_five-crossings-closed_1920x1080.png}. */
final class ExportName {

    private static final int LONGEST_SLUG = 60;

    private ExportName() {}

    /** @param size of a picture; left out for data */
    static String of(LocalDate day, String title, Optional<PictureSize> size, String ending) {
        String slug = slug(title);
        return day.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "_"
                + (slug.isEmpty() ? "paso" : slug)
                + size.map(is -> "_" + is.widthPx() + "x" + is.heightPx()).orElse("")
                + "."
                + ending;
    }

    /** Small ASCII letters, digits and hyphens, cut after a whole word. */
    static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST_SLUG) {
            return plain;
        }
        int end = plain.lastIndexOf('-', LONGEST_SLUG);
        return plain.substring(0, end > 0 ? end : LONGEST_SLUG);
    }
}
