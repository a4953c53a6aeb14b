package paso.app;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paso.export.spec.MapSpec;
import paso.export.spec.PictureSize;
import paso.export.spec.SheetPage;
import picocli.CommandLine.Option;

/** How large a picture is, and whether it is a sheet. */
final class SizeOptions {

    private static final String USUAL_SIZE = "1600x1000";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description =
                    "Width and height in pixels; 1600x1000 by default. With --sheet, a page of one's own instead of"
                            + " --page.")
    private @Nullable String size;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description =
                    "Pixels per inch; 96 by default, with --sheet 300 on paper pages and 192 on the others. Symbols"
                            + " and text grow with it: 192 for a dense screen, 300 in print.")
    private @Nullable Double dpi;

    @Option(
            names = "--sheet",
            description = {
                "A page ready to print or to post: the map in a frame with title, date, legend, what is closed since"
                        + " when, scale, north arrow, sources and notes. Type has its true size in points at --dpi."
            })
    private boolean sheet;

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            description =
                    "The page of --sheet: a4 (the default), a3 or letter, landscape; square (1080x1080 pixels), 16:9"
                            + " (1920x1080) or 9:16 (1080x1920).")
    private @Nullable String page;

    @Option(names = "--portrait", description = "The page of --sheet upright.")
    private boolean portrait;

    MapSpec.Form form() {
        return sheet ? MapSpec.Form.SHEET : MapSpec.Form.MAP;
    }

    PictureSize checked() {
        if (!sheet && (page != null || portrait)) {
            throw new WrongUsage((page == null ? "--portrait" : "--page") + " says what page a sheet has; add --sheet");
        }
        if (sheet && size != null && (page != null || portrait)) {
            throw new WrongUsage("--size and --page both say how large the sheet is; leave out one of them");
        }
        try {
            return sheet && size == null ? pageSize() : ownSize();
        } catch (IllegalArgumentException passedALimit) {
            throw new WrongUsage("--size, --dpi: " + passedALimit.getMessage());
        }
    }

    private PictureSize pageSize() {
        SheetPage wanted = page == null
                ? SheetPage.A4
                : SheetPage.named(page)
                        .orElseThrow(() -> new WrongUsage("--page: '" + page + "' is no page; write "
                                + Arrays.stream(SheetPage.values())
                                        .map(SheetPage::id)
                                        .collect(Collectors.joining(", "))));
        return wanted.size(portrait, dpi == null ? wanted.usualDpi() : dpi);
    }

    private PictureSize ownSize() {
        String wanted = size == null ? USUAL_SIZE : size;
        int[] sides = Frame.size(wanted)
                .orElseThrow(() -> new WrongUsage(
                        "--size: '" + wanted + "' is no size; write width x height in pixels, such as 1920x1080"));
        return new PictureSize(sides[0], sides[1], dpi == null ? PictureSize.SCREEN_DPI : dpi);
    }
}
