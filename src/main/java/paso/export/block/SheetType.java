package paso.export.block;

import paso.export.spec.PictureSize;
import paso.style.Roles;

/**
 * How large type and space are on a sheet. All rows of text stand on a grid of {@link #GRID} units.
 *
 * @param palette colours and letterings; entries of lists are the body, 8.25 points on a page of A4
 * @param marginPx around the page
 * @param mapRatio pixels of the picture for one pixel of a symbol's size on the map
 * @param isScreen whether the page is square or upright and seen on a screen: few and large words, and the map reaches its edges
 * @param share of the usual sizes
 */
public record SheetType(
        Palette palette, double marginPx, double mapRatio, boolean isScreen, int mostFootLines, double share) {

    /** Half of a line of body text, in units. */
    static final double GRID = 7;

    /** From the foot of a line up to its baseline, in units. */
    public static final double FOOT = 2.8;

    /** From the foot of a heading's line down to the rule under it, in units. */
    static final double RULE = 2;

    private static final double POINTS_AN_INCH = 72;

    /** Pages with a shorter side than this are for screens. */
    private static final double LEAST_PAPER_INCHES = 7;

    private static final double A4_INCHES = 210 / 25.4;
    private static final double SCREEN_INCHES = 5.625;

    /** @param share of the usual sizes, where much has to find room */
    public static SheetType of(Roles roles, PictureSize size, double share) {
        double width = size.widthPx() / size.dpi();
        double height = size.heightPx() / size.dpi();
        double shorter = Math.min(width, height);
        double point = size.dpi() / POINTS_AN_INCH;
        if (shorter >= LEAST_PAPER_INCHES) {
            // a larger page is read from farther away, though not as much as it is larger
            double growth = Math.max(1, Math.sqrt(shorter / A4_INCHES));
            double unit = 8.25 / Palette.BODY * growth * point * share;
            return new SheetType(
                    Palette.of(roles, unit, new Palette.Sizes(36.5, 15.4, 10.9)),
                    0.4 * size.dpi() * growth,
                    0.88 * size.pixelRatio() * growth,
                    false,
                    4,
                    share);
        }
        double growth = shorter / SCREEN_INCHES;
        boolean isWide = width >= 1.3 * height;
        double unit = 9.5 / Palette.BODY * growth * point * share;
        return new SheetType(
                Palette.of(roles, unit, new Palette.Sizes(36.5, 15.4, 10)),
                (isWide ? 0.28 : 0.3) * size.dpi() * growth,
                0.95 * size.pixelRatio() * growth,
                !isWide,
                isWide ? 3 : 4,
                share);
    }

    /** Whether a picture is so small that its page is one for screens. */
    public static boolean isForScreens(PictureSize size) {
        return Math.min(size.widthPx(), size.heightPx()) / size.dpi() < LEAST_PAPER_INCHES;
    }

    /** So many lines of the grid. */
    public double rows(double count) {
        return palette.px(count * GRID);
    }
}
