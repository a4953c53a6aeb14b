package paso.export.spec;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages that a sheet comes on, each with the resolution that it usually has. */
public enum SheetPage {
    A4("a4", 297 / 25.4, 210 / 25.4, 300),
    A3("a3", 420 / 25.4, 297 / 25.4, 300),
    LETTER("letter", 11, 8.5, 300),
    /** A square post: 1080x1080 px at 192 dpi. */
    SQUARE("square", 5.625, 5.625, 192),
    /** A slide or a film's picture: 1920x1080 px at 192 dpi. */
    WIDE("16:9", 10, 5.625, 192),
    /** A telephone's screen held upright: 1080x1920 px at 192 dpi. */
    UPRIGHT("9:16", 5.625, 10, 192);

    private final String id;
    private final double widthInches;
    private final double heightInches;
    private final double usualDpi;

    SheetPage(String id, double widthInches, double heightInches, double usualDpi) {
        this.id = id;
        this.widthInches = widthInches;
        this.heightInches = heightInches;
        this.usualDpi = usualDpi;
    }

    /** The page's name on the command line. */
    public String id() {
        return id;
    }

    /** 300 dpi on paper; on screens what gives their pixels. */
    public double usualDpi() {
        return usualDpi;
    }

    /**
     * The page in pixels.
     *
     * @param portrait the longer side upright; else as the page is named
     * @throws IllegalArgumentException with a sentence for a person where a limit of pictures is passed
     */
    public PictureSize size(boolean portrait, double dpi) {
        double width = portrait ? Math.min(widthInches, heightInches) : widthInches;
        double height = portrait ? Math.max(widthInches, heightInches) : heightInches;
        return new PictureSize((int) Math.round(width * dpi), (int) Math.round(height * dpi), dpi);
    }

    /** The page of a name, in either case. */
    public static Optional<SheetPage> named(String id) {
        return Arrays.stream(values())
                .filter(page -> page.id.equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
