package paso.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paso.export.publish.MapFormat;
import paso.export.spec.FileOptions;
import paso.export.spec.Furniture;
import paso.export.spec.Geomask;
import paso.export.spec.MapSpec;
import paso.export.spec.MapSpec.Inscription;
import paso.export.spec.PictureSize;
import paso.geo.Bounds;
import paso.geo.Projection;
import paso.geo.Projections;
import paso.geo.WebMercator;
import paso.model.Language;
import paso.model.LayerContent;
import paso.model.LayerKey;
import paso.model.Raster;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.source.dataset.LoadReport;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;
import paso.time.TimeLength;
import paso.time.TimeWindow;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a published map shows and how it looks, for every command that publishes one. */
final class MapOptions {

    private static final Pattern DISTANCE = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)\\s*(km|m|mi)?");
    private static final double MILE_KM = 1.609344;

    @Mixin
    private SizeOptions sizes = new SizeOptions();

    @Option(
            names = "--window",
            paramLabel = "LENGTH",
            description =
                    "How far back the map looks, such as 12h, 7d, 2w, 1mo: what happened, what changed, and how far"
                            + " caravans came within that time.")
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
                            + " North America), ESRI:102008 (its equal-area conic), EPSG:4326 (plain degrees), or any"
                            + " other EPSG code.")
    private @Nullable String crs;

    @Option(
            names = "--layers",
            paramLabel = "LAYER",
            split = ",",
            description = "These layers only: ports, rail, checkpoints, caravans, routes, places, events, sectors,"
                    + " graticule, basemap.")
    private @Nullable List<LayerKey> layers;

    @Option(
            names = "--hide",
            paramLabel = "LAYER",
            split = ",",
            description = "The layers that are usually shown, without these.")
    private @Nullable List<LayerKey> hidden;

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description =
                    "A file to show on top with all its layers: GeoJSON, CSV, or what a GeoTools data store on the"
                            + " class path reads; or a GeoTIFF of heights or of the ground as seen from above to show"
                            + " under the lines and names of the base map; may be repeated.")
    private List<Path> added = new ArrayList<>();

    @Option(
            names = "--style",
            paramLabel = "LAYER=FILE.sld",
            description =
                    "Draw a layer, or an added file by its name, as an SLD file says, such as one that QGIS exported;"
                            + " ports and rail also by the shipped style 'traffic'; may be repeated. What is not supported"
                            + " is told on standard error.")
    private List<String> styles = new ArrayList<>();

    @Option(
            names = "--furniture",
            paramLabel = "PIECE",
            split = ",",
            description = "Exactly these around the map: title, legend, scale, north, inset, credit; or none. Otherwise"
                    + " title, legend, scale and credit, with an overview inset in pictures of 900x600 and more. A"
                    + " scale brings the north arrow with it where the projection turns north away from the top.")
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
                    "Leave the water beneath the layers out, in formats that can; with --hide basemap only the symbols"
                            + " remain.")
    private boolean transparent;

    @Option(
            names = "--world-file",
            description =
                    "With PNG and JPEG: write a world file, a .prj and an .aux.xml beside the picture, so that a GIS"
                            + " knows where it lies.")
    private boolean worldFile;

    @Option(
            names = "--alt-text",
            description =
                    "Also write what the map shows in words, as an alternative text: NAME.alt.txt beside the file.")
    private boolean altText;

    @Option(
            names = "--blur",
            paramLabel = "DISTANCE",
            description =
                    "Hide where exactly people are: move caravans and places by half of this to the whole of it, such"
                            + " as 5km, always alike for one place, and leave out the names of halts.")
    private @Nullable String blur;

    @Option(
            names = "--blur-seed",
            paramLabel = "N",
            description =
                    "Move by this seed, so that several pictures agree; else by a new one, which is told. Who knows it"
                            + " can undo the blur: it is in no file.")
    private @Nullable Long blurSeed;

    @Option(names = "--force", description = "Write over what is there already.")
    private boolean force;

    boolean force() {
        return force;
    }

    /**
     * What can be told wrong before anything is read is told here.
     *
     * @param format of the files to write
     * @param out as it was given, for messages
     */
    Checked checked(MapFormat format, Path out) {
        PictureSize size = sizes.checked();
        FileOptions options = options(format, out);
        Optional<Bounds> wanted = extent();
        return new Checked(size, options, wanted, window(), furniture(format, size), projection(), blur());
    }

    /** All options, found to be right. */
    record Checked(
            PictureSize size,
            FileOptions options,
            Optional<Bounds> extent,
            Optional<TimeWindow> window,
            Set<Furniture> furniture,
            Projection projection,
            Optional<Geomask> blur) {}

    /** Reads what is to be drawn. */
    PreparedMap prepared(Checked checked, Optional<Path> data, Surroundings around) throws IOException {
        DrawnMap map = DrawnMap.load(data, added, checked.projection(), LoadReport::requireSound)
                .styled(styles, note -> tell(around, note.toString()));
        map.added().forEach(content -> tellIfCoarser(content, around));
        Bounds shown = checked.extent()
                .orElseGet(() -> place == null
                        ? Frame.home(map.scene(), map.added())
                        : Frame.around(place, map.scene(), note -> tell(around, note)));
        List<LayerSetting> settings = settings(map);
        tellOfBlur(checked.blur(), settings, around);
        MapSpec spec = new MapSpec(
                checked.size(),
                shown,
                new ClockReading(AsOf.noonOf(map.scene().info().defaultDay()), checked.window()),
                settings,
                theme,
                language,
                Emphasis.NONE,
                callouts,
                new Inscription(title == null ? "" : title, map.scene().info().credit(), checked.furniture()),
                checked.options(),
                sizes.form(),
                checked.blur());
        return new PreparedMap(map, map.export(around.now().get()), spec, title == null);
    }

    private static void tell(Surroundings around, String note) {
        around.err().println("paso: " + CommandLineProgram.oneLine(note));
    }

    private static void tellIfCoarser(LayerContent content, Surroundings around) {
        if (content instanceof Raster grid && grid.step() > 1) {
            tell(
                    around,
                    grid.name() + ": the file is finer than can be held; each cell drawn stands for " + grid.step()
                            + " x " + grid.step() + " of it");
        }
    }

    private void tellOfBlur(Optional<Geomask> by, List<LayerSetting> settings, Surroundings around) {
        if (by.isEmpty()) {
            return;
        }
        if (blurSeed == null) {
            tell(
                    around,
                    "--blur: the seed is " + by.get().seed() + "; --blur-seed "
                            + by.get().seed() + " moves places alike again; keep it to yourself");
        }
        boolean events = settings.stream()
                .anyMatch(setting -> setting.layer().equals(LayerKey.EVENTS.id()) && setting.visible());
        if (events) {
            tell(
                    around,
                    "--blur: events keep their places and may tell where people are; --hide events leaves them out");
        }
    }

    private FileOptions options(MapFormat format, Path out) {
        FileOptions options = new FileOptions(transparent, worldFile, altText, extent != null || place != null);
        format.refusal(options).ifPresent(told -> {
            throw new WrongUsage("OUT: '" + out + "': " + told);
        });
        return options;
    }

    private Optional<Bounds> extent() {
        if (extent != null && place != null) {
            throw new WrongUsage("--extent and --place both say what to show; leave out one of them");
        }
        if (layers != null && hidden != null) {
            throw new WrongUsage("--layers and --hide both say which layers to draw; leave out one of them");
        }
        return Optional.ofNullable(extent).map(Frame::extent);
    }

    /** Whether a part of the world is asked for. */
    boolean hasExtent() {
        return extent != null || place != null;
    }

    private Optional<TimeWindow> window() {
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

    private Set<Furniture> furniture(MapFormat format, PictureSize size) {
        if (furniture != null) {
            return FurnitureWords.furniture(furniture);
        }
        return sizes.form() == MapSpec.Form.SHEET ? EnumSet.allOf(Furniture.class) : format.usualFurniture(size);
    }

    private Projection projection() {
        return crs == null
                ? WebMercator.INSTANCE
                : Projections.anyNamed(crs)
                        .orElseThrow(() -> new WrongUsage("--crs: '" + crs
                                + "' is no projection that Paso can draw in; write a code such as ESRI:102009 or"
                                + " EPSG:6372"));
    }

    private Optional<Geomask> blur() {
        if (blur == null) {
            if (blurSeed != null) {
                throw new WrongUsage("--blur-seed says how a blur moves; give one with --blur, such as --blur 5km");
            }
            return Optional.empty();
        }
        Matcher matcher = DISTANCE.matcher(blur.strip());
        if (!matcher.matches()) {
            throw new WrongUsage("--blur: '" + blur + "' is no distance; write a number and km, m or mi, such as 5km");
        }
        String unit = Optional.ofNullable(matcher.group(2)).orElse("km");
        double number = Double.parseDouble(matcher.group(1));
        double km = unit.equals("m") ? number / 1000 : unit.equals("mi") ? number * MILE_KM : number;
        try {
            return Optional.of(new Geomask(km, blurSeed == null ? new SecureRandom().nextLong() >>> 1 : blurSeed));
        } catch (IllegalArgumentException outOfBounds) {
            throw new WrongUsage("--blur: " + outOfBounds.getMessage() + ", not " + blur);
        }
    }

    private List<LayerSetting> settings(DrawnMap map) {
        List<LayerSetting> settings = new ArrayList<>();
        for (LayerSetting setting : LayerSetting.allOf(map.portrayer().document())) {
            Optional<LayerKey> layer = LayerKey.shipped(setting.layer());
            boolean visible = layer.isEmpty()
                    || (layers == null
                            ? setting.visible() && (hidden == null || !hidden.contains(layer.get()))
                            : layers.contains(layer.get()));
            settings.add(new LayerSetting(setting.layer(), visible, setting.opacity()));
        }
        return settings;
    }
}
