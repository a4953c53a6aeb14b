package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paso.export.ExportMonitor;
import paso.export.FileOptions;
import paso.export.Furniture;
import paso.export.Headline;
import paso.export.MapExport;
import paso.export.MapFormat;
import paso.export.MapSpec;
import paso.export.MapSpec.Inscription;
import paso.export.PictureSize;
import paso.export.SheetPage;
import paso.export.format.Formats;
import paso.geo.Bounds;
import paso.geo.Projection;
import paso.geo.Projections;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.LayerContent;
import paso.model.LayerId;
import paso.model.Raster;
import paso.model.Scene;
import paso.portrayal.Emphasis;
import paso.portrayal.LayerSetting;
import paso.source.LoadReport;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;
import paso.time.TimeLength;
import paso.time.TimeWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        versionProvider = PasoCommand.Version.class,
        description = {
            "Writes the map as of a moment to a PNG, JPEG, SVG or GeoTIFF file, with title, date, legend, scale bar and credit (a GeoTIFF is the map alone). Needs no display.",
            ""
        })
final class SnapshotCommand implements Callable<Integer> {

    private static final String USUAL_SIZE = "1600x1000";

    private final Surroundings around;

    @ParentCommand
    private @Nullable PasoCommand paso;

    @Parameters(paramLabel = "OUT", description = "The file to write; the ending of its name says in which format.")
    private Path out = Path.of("");

    @Option(names = "--at", paramLabel = "T", description = "The moment; else the dataset's own day.")
    private @Nullable AsOf at;

    @Option(
            names = "--window",
            paramLabel = "LENGTH",
            description =
                    "How far back the map looks, such as 12h, 7d, 2w, 1mo: what happened, what changed, and how far caravans"
                            + " came within that time.")
    private @Nullable String window;

    @Option(
            names = "--cumulative",
            description = "With --window: caravans show all their way so far, not only that within the window.")
    private boolean cumulative;

    @Option(
            names = "--callouts",
            description = "Tell on the map what happened: on the day, or with --window within it.")
    private boolean callouts;

    @Option(
            names = "--extent",
            paramLabel = "W,S,E,N",
            description =
                    "What to show, in degrees; else the dataset's home, or the files of --add if they lie elsewhere.")
    private @Nullable String extent;

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Show the surroundings of a port, line, caravan, town, id, or latitude, longitude.")
    private @Nullable String place;

    @Option(
            names = "--crs",
            paramLabel = "CODE",
            description =
                    "The projection: EPSG:3857 (Web Mercator, the default), ESRI:102009 (Lambert conformal conic of"
                            + " North America), ESRI:102008 (its equal-area conic), EPSG:4326 (plain degrees), or any other EPSG"
                            + " code.")
    private @Nullable String crs;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description =
                    "Width and height in pixels; 1600x1000 by default. With --sheet, a page of one's own instead of --page.")
    private @Nullable String size;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description =
                    "Pixels per inch; 96 by default, with --sheet 300 on paper pages and 192 on the others. Symbols and text"
                            + " grow with it: 192 for a dense screen, 300 in print.")
    private @Nullable Double dpi;

    @Option(
            names = "--sheet",
            description = {
                "A page ready to print or to post: the map in a frame with title, date, legend, what is closed since when,"
                        + " scale, north arrow, sources and notes. Type has its true size in points at --dpi."
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

    @Option(
            names = "--layers",
            paramLabel = "LAYER",
            split = ",",
            description =
                    "These layers only: ports, rail, checkpoints, caravans, routes, places, events, sectors, graticule, basemap.")
    private @Nullable List<LayerId> layers;

    @Option(
            names = "--hide",
            paramLabel = "LAYER",
            split = ",",
            description = "The layers that are usually shown, without these.")
    private @Nullable List<LayerId> hidden;

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description =
                    "A GeoJSON or CSV file to show on top, or a GeoTIFF of heights or of the ground as seen from above to"
                            + " show under the lines and names of the base map; may be repeated.")
    private List<Path> added = new ArrayList<>();

    @Option(
            names = "--style",
            paramLabel = "LAYER=FILE.sld",
            description =
                    "Draw a layer, or an added file by its name, as an SLD file says, such as one that QGIS exported; ports"
                            + " and rail also by the shipped style 'traffic'; may be repeated. What is not"
                            + " supported is told on standard error.")
    private List<String> styles = new ArrayList<>();

    @Option(
            names = "--furniture",
            paramLabel = "PIECE",
            split = ",",
            description =
                    "Exactly these around the map: title, legend, scale, north, inset, credit; or none. Otherwise title,"
                            + " legend, scale and credit, with an overview inset in pictures of 900x600 and more. A scale"
                            + " brings the north arrow with it where the projection turns north away from the top.")
    private @Nullable List<String> furniture;

    @Option(names = "--title", paramLabel = "S", description = "The title; else what the map shows of the crossings.")
    private @Nullable String title;

    @Option(names = "--theme", paramLabel = "light|dark|print", description = "light by default.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--lang", paramLabel = "en|es", description = "The language of the picture; en by default.")
    private Language language = Language.EN;

    @Option(
            names = "--transparent",
            description =
                    "Leave the water beneath the layers out, in formats that can; with --hide basemap only the symbols remain.")
    private boolean transparent;

    @Option(
            names = "--world-file",
            description =
                    "With PNG and JPEG: write a world file, a .prj and an .aux.xml beside the picture, so that a GIS knows"
                            + " where it lies.")
    private boolean worldFile;

    SnapshotCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        PictureSize pictureSize = checkedSize();
        MapFormat format = checkedFormat();
        FileOptions options = checkedOptions(format);
        Optional<Bounds> wanted = checkedExtent();
        Optional<TimeWindow> timeWindow = checkedWindow();
        Set<Furniture> aroundMap = furniture == null ? usual(format, pictureSize) : FurnitureWords.furniture(furniture);
        Projection projection = checkedProjection();
        DrawnMap map = DrawnMap.load(
                        Optional.ofNullable(paso).flatMap(PasoCommand::data),
                        added,
                        projection,
                        LoadReport::requireSound)
                .styled(styles, note -> around.err().println("paso: " + CommandLineProgram.oneLine(note.toString())));
        map.added().forEach(this::tellIfCoarser);
        Scene scene = map.scene();
        AsOf asOf = at == null ? AsOf.noonOf(scene.info().defaultDay()) : at;
        Bounds shown = wanted.orElseGet(() -> place == null
                ? Frame.home(scene, map.added())
                : Frame.around(
                        place, scene, note -> around.err().println("paso: " + CommandLineProgram.oneLine(note))));
        Inscription inscription =
                new Inscription(title == null ? "" : title, scene.info().credit(), aroundMap);
        MapSpec spec = new MapSpec(
                pictureSize,
                shown,
                new ClockReading(asOf, timeWindow),
                settings(map),
                theme,
                language,
                Emphasis.NONE,
                callouts,
                inscription,
                options,
                sheet ? MapSpec.Form.SHEET : MapSpec.Form.MAP);
        MapExport export = new MapExport(
                map.portrayer(), map.fonts(), map.imprint(around.now().get()));
        export.write(title == null ? Headline.titled(spec, export, scene) : spec, format, out, ExportMonitor.NONE);
        return ExitCode.DONE;
    }

    private void tellIfCoarser(LayerContent content) {
        if (content instanceof Raster grid && grid.step() > 1) {
            around.err()
                    .println(
                            "paso: " + grid.name() + ": the file is finer than can be held; each cell drawn stands for "
                                    + grid.step() + " x " + grid.step() + " of it");
        }
    }

    private Projection checkedProjection() {
        return crs == null
                ? WebMercator.INSTANCE
                : Projections.anyNamed(crs)
                        .orElseThrow(() -> new WrongUsage("--crs: '" + crs
                                + "' is no projection that Paso can draw in; write a code such as ESRI:102009 or"
                                + " EPSG:6372"));
    }

    private Set<Furniture> usual(MapFormat format, PictureSize pictureSize) {
        return sheet ? EnumSet.allOf(Furniture.class) : format.usualFurniture(pictureSize);
    }

    private PictureSize checkedSize() {
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

    private Optional<TimeWindow> checkedWindow() {
        if (window == null) {
            if (cumulative) {
                throw new WrongUsage(
                        "--cumulative says how a window looks; give one with --window, such as --window 7d");
            }
            return Optional.empty();
        }
        TimeLength length = TimeLength.parse(window)
                .orElseThrow(() -> new WrongUsage("--window: '" + window
                        + "' is no length of time; write a number and h, d, w or mo, such as 12h, 7d, 2w or 1mo"));
        return Optional.of(new TimeWindow(length, cumulative));
    }

    private MapFormat checkedFormat() {
        return Formats.of(out)
                .orElseThrow(() -> new WrongUsage("OUT: '" + out
                        + "' tells no format that Paso writes; let the name end in " + Formats.endings()));
    }

    private FileOptions checkedOptions(MapFormat format) {
        FileOptions options = new FileOptions(transparent, worldFile, false, extent != null || place != null);
        format.refusal(options).ifPresent(told -> {
            throw new WrongUsage("OUT: '" + out + "': " + told);
        });
        return options;
    }

    /** The extent, if one is given. */
    private Optional<Bounds> checkedExtent() {
        if (extent != null && place != null) {
            throw new WrongUsage("--extent and --place both say what to show; leave out one of them");
        }
        if (layers != null && hidden != null) {
            throw new WrongUsage("--layers and --hide both say which layers to draw; leave out one of them");
        }
        return Optional.ofNullable(extent).map(Frame::extent);
    }

    private List<LayerSetting> settings(DrawnMap map) {
        List<LayerSetting> settings = new ArrayList<>();
        for (LayerSetting setting : map.portrayer().defaultSettings()) {
            Optional<LayerId> layer = LayerId.named(setting.layer());
            boolean visible = layer.isEmpty()
                    || (layers == null
                            ? setting.visible() && (hidden == null || !hidden.contains(layer.get()))
                            : layers.contains(layer.get()));
            settings.add(new LayerSetting(setting.layer(), visible, setting.opacity()));
        }
        return settings;
    }
}
