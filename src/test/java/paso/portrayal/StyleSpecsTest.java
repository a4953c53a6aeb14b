package paso.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import paso.document.Layer;
import paso.document.MapDocument;
import paso.document.Origin;
import paso.document.StyleChoice;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.FeatureSet;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.model.MadeUpLayer;
import paso.model.Scene;
import paso.portrayal.layer.DrawnLayer;
import paso.portrayal.layer.DrawnSet;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.MapRequest;
import paso.render.Fonts;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.Attributes;
import paso.style.LayerStyle;
import paso.style.Rule;
import paso.style.Styles;
import paso.style.Symbolizer;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.AsOfParser;
import paso.time.ClockReading;
import paso.time.TimeLength;
import paso.time.TimeWindow;

/** {@code styles/spec/NAME.csv} says how features of the shipped dataset look in {@code styles/NAME.sld}. */
class StyleSpecsTest {

    private static final Path SPECS = Path.of("styles", "spec");
    private static final int LEAST_ROWS = 6;
    private static Portrayer portrayer;
    private static Scene scene;

    @BeforeAll
    static void portray() throws IOException, SchemaException, ParseException {
        scene = MadeUpLayer.in(DatasetReader.read(DatasetLocation.packed()).scene(), new LayerKey(Styles.SUBJECTS));
        Portrayer shipped = Portrayer.of(scene, Styles.shipped(), new Fonts(), WebMercator.INSTANCE);
        List<Layer> layers = new ArrayList<>(shipped.document().layers());
        layers.add(new Layer(
                new LayerKey(Styles.USER),
                LocalText.of("added"),
                Origin.table(Path.of("added.geojson"), "added"),
                added(),
                StyleChoice.USUAL,
                true,
                1));
        portrayer = shipped.showing(new MapDocument(scene, layers));
    }

    /** A file as a person may add it. */
    private static FeatureSet added() throws SchemaException, ParseException {
        SimpleFeatureType type = DataUtilities.createType("added", "*geom:Geometry:srid=4326,name:String");
        List<SimpleFeature> features = new ArrayList<>();
        for (String wkt : List.of(
                "POINT (-100 25)", "LINESTRING (-101 24, -99 26)", "POLYGON ((-102 23, -98 23, -98 27, -102 23))")) {
            String name = wkt.substring(0, wkt.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
            features.add(SimpleFeatureBuilder.build(type, List.of(new WKTReader().read(wkt), name), name));
        }
        return new FeatureSet("added", type, features);
    }

    @TestFactory
    List<DynamicTest> everyRowOfEverySpecHolds() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String spec : specs()) {
            String layer = spec.replaceFirst("-.*", "");
            String style = spec.substring(layer.length()).replaceFirst("^-", "");
            Path file = SPECS.resolve(spec + ".csv");
            assertThat(file).as("a style has its spec beside it").exists();
            try (CSVParser rows = CSVParser.parse(
                    file,
                    StandardCharsets.UTF_8,
                    CSVFormat.DEFAULT
                            .builder()
                            .setHeader()
                            .setSkipHeaderRecord(true)
                            .setCommentMarker('#')
                            .get())) {
                List<CSVRecord> all = rows.getRecords();
                assertThat(all).as(file.toString()).hasSizeGreaterThanOrEqualTo(LEAST_ROWS);
                for (CSVRecord row : all) {
                    tests.add(DynamicTest.dynamicTest(
                            spec + " " + row.getRecordNumber() + " " + row.get("feature") + " " + row.get("at"),
                            () -> check(layer, style, row)));
                }
            }
        }
        return tests;
    }

    /** A spec for each layer's usual style, and {@code LAYER-STYLE} for each further one. */
    private static List<String> specs() {
        List<String> specs = new ArrayList<>(Styles.SHIPPED);
        for (String layer : Styles.SHIPPED) {
            portrayer.styles().further(layer, Theme.LIGHT).forEach(style -> specs.add(layer + "-" + style.name()));
        }
        return specs;
    }

    @TestFactory
    List<DynamicTest> everySpecIsOfAShippedStyle() throws IOException {
        try (var files = Files.list(SPECS)) {
            return files.map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertThat(specs())
                            .contains(file.getFileName().toString().replace(".csv", ""))))
                    .toList();
        }
    }

    private static void check(String layer, String style, CSVRecord row) {
        Theme theme = Theme.named(row.get("theme")).orElseThrow();
        double scale = Double.parseDouble(row.get("scale"));
        MapRequest request = request(row.get("at"), scale, theme);
        assertThat(DrawnLayer.scaleDenominator(request))
                .isCloseTo(scale, org.assertj.core.data.Percentage.withPercentage(0.1));
        Attributes feature = row.get("type").equals(LayerStyle.RELIEF)
                ? name -> null
                : feature(set(layer, request, row.get("type")), row.get("feature"));
        List<Rule> rules = new ArrayList<>();
        for (LayerStyle.Pass pass :
                portrayer.styles().with(layer, style).layer(layer, theme).passesOver(row.get("type"))) {
            pass.forRulesOf(feature, scale, number -> rules.add(pass.rules().get(number)));
        }
        assertThat(rules.stream().map(Rule::name).collect(Collectors.joining(" + ")))
                .as("rules")
                .isEqualTo(row.get("rules"));
        Optional<Symbolizer> drawn = rules.stream()
                .flatMap(rule -> rule.symbolizers().stream())
                .filter(symbolizer -> !(symbolizer instanceof Symbolizer.TextSymbol))
                .reduce((lower, upper) -> upper)
                .or(() -> rules.stream()
                        .flatMap(rule -> rule.symbolizers().stream())
                        .findFirst());
        assertThat(drawn.map(StyleSpecsTest::shape).orElse("")).as("symbol").isEqualTo(row.get("symbol"));
        if (drawn.isPresent() && drawn.get() instanceof Symbolizer.RasterSymbol) {
            assertThat(portrayer.roles(theme).find(row.get("role"))).isPresent();
        } else if (drawn.isPresent()) {
            assertThat(colour(drawn.get()) & 0xffffff)
                    .as("colour")
                    .isEqualTo(portrayer.roles(theme).argb(row.get("role")) & 0xffffff);
        } else {
            assertThat(row.get("role")).isEmpty();
        }
    }

    private static DrawnSet set(String layer, MapRequest request, String type) {
        return portrayer.sets(layer, request).stream()
                .filter(one -> one.featureType().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no features of type " + type));
    }

    /** A subject by its id, or what has no id by its name. */
    private static Attributes feature(DrawnSet set, String wanted) {
        for (int i = 0; i < set.attributes().size(); i++) {
            Attributes one = set.attributes().get(i);
            if ((set.pickable() && set.ids().of(i).contains(wanted))
                    || wanted.equals(one.value("name"))
                    || wanted.equals(one.value("label"))) {
                return one;
            }
        }
        throw new AssertionError("no feature " + wanted + " of type " + set.featureType());
    }

    private static String shape(Symbolizer symbolizer) {
        if (symbolizer instanceof Symbolizer.PointSymbol point) {
            return point.mark().shape().toString().toLowerCase(java.util.Locale.ROOT);
        }
        if (symbolizer instanceof Symbolizer.RasterSymbol) {
            return "relief";
        }
        return symbolizer instanceof Symbolizer.LineSymbol
                ? "line"
                : symbolizer instanceof Symbolizer.AreaSymbol ? "area" : "text";
    }

    private static int colour(Symbolizer symbolizer) {
        if (symbolizer instanceof Symbolizer.PointSymbol point) {
            return point.mark().fillArgb() != 0
                    ? point.mark().fillArgb()
                    : point.mark().rimArgb();
        } else if (symbolizer instanceof Symbolizer.LineSymbol line) {
            return line.stroke().argb() != 0
                    ? line.stroke().argb()
                    : line.stroke().repeated().orElseThrow().mark().fillArgb();
        } else if (symbolizer instanceof Symbolizer.AreaSymbol area) {
            return area.fill().argb() != 0
                    ? area.fill().argb()
                    : area.fill().hatch().map(hatch -> hatch.argb()).orElseGet(() -> area.outline()
                            .orElseThrow()
                            .argb());
        }
        return ((Symbolizer.TextSymbol) symbolizer).lettering().argb();
    }

    /** @param at a moment, and after a slash how far back the map looks */
    private static MapRequest request(String at, double scale, Theme theme) {
        String[] parts = at.split("/");
        AsOf asOf = new AsOfParser(Instant::now).parse(parts[0]).orElseThrow();
        Optional<TimeWindow> window = parts.length == 1
                ? Optional.empty()
                : Optional.of(new TimeWindow(TimeLength.parse(parts[1]).orElseThrow(), false));
        Bounds home = scene.info().home();
        LonLat middle = LonLat.ofDegrees(home.centerX(), home.centerY());
        double metersPerPixel = scale * 0.00028 * WebMercator.INSTANCE.scaleFactor(middle);
        Viewport viewport = new Viewport(
                WebMercator.INSTANCE,
                WebMercator.INSTANCE.x(middle.lonDeg(), middle.latDeg()),
                WebMercator.INSTANCE.y(middle.lonDeg(), middle.latDeg()),
                metersPerPixel,
                800,
                600);
        return new MapRequest(
                viewport,
                new ClockReading(asOf, window),
                LayerSetting.allOf(portrayer.document()),
                theme,
                Language.EN,
                Emphasis.NONE,
                false,
                List.of(),
                1);
    }
}
