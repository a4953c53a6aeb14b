package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paso.export.Headline;
import paso.export.MapExport;
import paso.export.MapSpec;
import paso.export.MapSpec.Inscription;
import paso.export.PictureSize;
import paso.geo.Bounds;
import paso.geo.Projection;
import paso.geo.Projections;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.LayerId;
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
            "Writes the map as of a moment to a PNG, JPEG or SVG file, with title, date, legend, scale bar and credit. Needs no display.",
            ""
        })
final class SnapshotCommand implements Callable<Integer> {

    private final Surroundings around;

    @ParentCommand
    private @Nullable PasoCommand paso;

    @Parameters(paramLabel = "OUT", description = "The file to write; its name ends in .png, .jpg or .svg.")
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

    @Option(names = "--size", paramLabel = "WxH", description = "Width and height in pixels; 1600x1000 by default.")
    private String size = "1600x1000";

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description =
                    "Pixels per inch; 96 by default. Symbols and text grow with it: 192 for a dense screen, 300 in print.")
    private double dpi = PictureSize.SCREEN_DPI;

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
            description = "A GeoJSON or CSV file to show on top; may be repeated.")
    private List<Path> added = new ArrayList<>();

    @Option(
            names = "--style",
            paramLabel = "LAYER=FILE.sld",
            description =
                    "Draw a layer, or an added file by its name, as an SLD file says, such as one that QGIS exported; ports"
                            + " and rail also by the shipped style 'traffic'; may be repeated. What is not"
                            + " supported is told on standard error.")
    private List<String> styles = new ArrayList<>();

    @Option(names = "--title", paramLabel = "S", description = "The title; else what the map shows of the crossings.")
    private @Nullable String title;

    @Option(names = "--theme", paramLabel = "light|dark|print", description = "light by default.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--lang", paramLabel = "en|es", description = "The language of the picture; en by default.")
    private Language language = Language.EN;

    SnapshotCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        PictureSize pictureSize = checkedSize();
        Optional<Bounds> wanted = checked();
        Optional<TimeWindow> timeWindow = checkedWindow();
        Projection projection = checkedProjection();
        DrawnMap map = DrawnMap.load(
                        Optional.ofNullable(paso).flatMap(PasoCommand::data),
                        added,
                        projection,
                        LoadReport::requireSound)
                .styled(styles, note -> around.err().println("paso: " + CommandLineProgram.oneLine(note.toString())));
        Scene scene = map.scene();
        AsOf asOf = at == null ? AsOf.noonOf(scene.info().defaultDay()) : at;
        Bounds shown = wanted.orElseGet(() -> place == null
                ? Frame.home(scene, map.added())
                : Frame.around(
                        place, scene, note -> around.err().println("paso: " + CommandLineProgram.oneLine(note))));
        Inscription inscription =
                new Inscription(title == null ? "" : title, scene.info().credit(), Inscription.USUAL);
        MapSpec spec = new MapSpec(
                pictureSize,
                shown,
                new ClockReading(asOf, timeWindow),
                settings(map),
                theme,
                language,
                Emphasis.NONE,
                callouts,
                inscription);
        MapExport export = new MapExport(map.portrayer(), map.fonts());
        export.write(title == null ? Headline.titled(spec, export, scene) : spec, out, () -> false);
        return ExitCode.DONE;
    }

    private Projection checkedProjection() {
        return crs == null
                ? WebMercator.INSTANCE
                : Projections.anyNamed(crs)
                        .orElseThrow(() -> new WrongUsage("--crs: '" + crs
                                + "' is no projection that Paso can draw in; write a code such as ESRI:102009 or"
                                + " EPSG:6372"));
    }

    private PictureSize checkedSize() {
        int[] sides = Frame.size(size)
                .orElseThrow(() -> new WrongUsage(
                        "--size: '" + size + "' is no size; write width x height in pixels, such as" + " 1920x1080"));
        try {
            return new PictureSize(sides[0], sides[1], dpi);
        } catch (IllegalArgumentException passedALimit) {
            throw new WrongUsage("--size, --dpi: " + passedALimit.getMessage());
        }
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

    /** What can be told wrong before anything is read; the extent, if one is given. */
    private Optional<Bounds> checked() {
        if (!MapExport.FORMATS.contains(MapExport.endingOf(out))) {
            throw new WrongUsage(
                    "OUT: '" + out + "' tells no format that Paso writes; let the name end in .png, .jpg or .svg");
        }
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
