package paso.portrayal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import paso.document.Edit;
import paso.document.Origin;
import paso.document.StyleChoice;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.FeatureSet;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.Scene;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.Hit;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;
import paso.render.Fonts;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.StyleFile;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

/** What the drawing pass counts, and what is found under a pixel, against going through all features one by one. */
class CountsAndPicksTest {

    private static final double MARK_PX = 8;
    private static final int WIDTH = 700;
    private static final int HEIGHT = 500;
    private static final String LAYER = "file:random";
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Portrayer EMPTY;
    private static final StyleFile.Layer STYLE;

    static {
        try {
            Scene scene = DatasetReader.read(DatasetLocation.packed()).scene();
            Styles styles = Styles.shipped();
            EMPTY = Portrayer.of(scene, styles, new Fonts(), WebMercator.INSTANCE);
            STYLE = styles.read("random.sld", new ByteArrayInputStream(sld().getBytes(StandardCharsets.UTF_8)))
                    .layers()
                    .get(0);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Two rules of one title that overlap, one of its own, and one for all others; each draws points and lines. */
    private static String sld() {
        return "<StyledLayerDescriptor version=\"1.1.0\" xmlns=\"http://www.opengis.net/sld\""
                + " xmlns:ogc=\"http://www.opengis.net/ogc\"><NamedLayer><Name>random</Name><UserStyle><FeatureTypeStyle>"
                + rule(
                        "even",
                        "<ogc:Filter><ogc:PropertyIsLessThan><ogc:PropertyName>kind</ogc:PropertyName>"
                                + "<ogc:Literal>4</ogc:Literal></ogc:PropertyIsLessThan></ogc:Filter>")
                + rule(
                        "even",
                        "<ogc:Filter><ogc:PropertyIsLessThan><ogc:PropertyName>kind</ogc:PropertyName>"
                                + "<ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThan></ogc:Filter>")
                + rule(
                        "four",
                        "<ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName>"
                                + "<ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>")
                + rule("other", "<ElseFilter/>")
                + "</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
    }

    private static String rule(String title, String filter) {
        return "<Rule><Title>" + title + "</Title>" + filter
                + "<LineSymbolizer><Stroke><SvgParameter"
                + " name=\"stroke-width\">2</SvgParameter></Stroke></LineSymbolizer>"
                + "<PointSymbolizer><Graphic><Mark><WellKnownName>circle</WellKnownName><Fill/></Mark>"
                + "<Size>" + MARK_PX + "</Size></Graphic></PointSymbolizer></Rule>";
    }

    private static String title(int kind) {
        return kind < 4 ? "even" : kind == 4 ? "four" : "other";
    }

    private static Geometry geometry(Random random, boolean lines) {
        Coordinate at = new Coordinate(-110 + 12 * random.nextDouble(), 25 + 8 * random.nextDouble());
        return lines
                ? GEOMETRIES.createLineString(new Coordinate[] {
                    at, new Coordinate(at.x + 2 * random.nextDouble() - 1, at.y + 2 * random.nextDouble() - 1)
                })
                : GEOMETRIES.createPoint(at);
    }

    /** Features with a {@code kind} from 0 to 5; their geometries are given in degrees. */
    private static FeatureSet features(int count, long seed, boolean lines) throws SchemaException {
        SimpleFeatureType type = DataUtilities.createType(
                "random", "geom:" + (lines ? "LineString" : "Point") + ":srid=4326,kind:Integer");
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        Random random = new Random(seed);
        List<SimpleFeature> features = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            builder.add(geometry(random, lines));
            builder.add(random.nextInt(6));
            features.add(builder.buildFeature("random." + i));
        }
        return new FeatureSet("random", type, features);
    }

    private static Portrayer with(FeatureSet features) {
        return EMPTY.with(new Edit.Add(Origin.table(Path.of("random.csv"), "random"), features));
    }

    private static Portrayal portrayal(FeatureSet features, Viewport viewport) {
        return with(features)
                .with(new Edit.Restyle(new LayerKey(LAYER), new StyleChoice.Own(STYLE)))
                .portray(request(viewport, Optional.empty()));
    }

    private static MapRequest request(Viewport viewport, Optional<String> hoveredId) {
        return new MapRequest(
                viewport,
                ClockReading.of(AsOf.noonOf(LocalDate.of(2023, 12, 20))),
                List.of(new LayerSetting(LAYER, true, 1)),
                Theme.LIGHT,
                Language.EN,
                new Emphasis(Optional.empty(), hoveredId, Set.of()),
                false,
                List.of(),
                1);
    }

    private static Viewport viewport(double west, double south, double width) {
        return Viewport.fitting(
                WebMercator.INSTANCE,
                Bounds.ofDegrees(west, south, west + width, south + width / 2),
                WIDTH,
                HEIGHT,
                Insets.NONE);
    }

    private static double[] pixel(Viewport viewport, Coordinate place) {
        LonLat at = LonLat.ofDegrees(place.x, place.y);
        return new double[] {viewport.pixelXOf(at), viewport.pixelYOf(at)};
    }

    private static boolean isSeen(Geometry geometry, Viewport viewport) {
        Envelope picture = new Envelope(0, WIDTH, 0, HEIGHT);
        Coordinate[] pixels = new Coordinate[geometry.getNumPoints()];
        for (int i = 0; i < pixels.length; i++) {
            double[] xy = pixel(viewport, geometry.getCoordinates()[i]);
            pixels[i] = new Coordinate(xy[0], xy[1]);
        }
        Geometry drawn = geometry instanceof LineString
                ? GEOMETRIES.createLineString(pixels)
                : GEOMETRIES.createPoint(pixels[0]);
        return drawn.intersects(GEOMETRIES.toGeometry(picture));
    }

    @Property(tries = 120)
    void theLegendCountsWhatASlowCountFinds(
            @ForAll @IntRange(min = 0, max = 300) int count,
            @ForAll long seed,
            @ForAll boolean lines,
            @ForAll @DoubleRange(min = -114, max = -98) double west,
            @ForAll @DoubleRange(min = 22, max = 32) double south,
            @ForAll @DoubleRange(min = 0.5, max = 30) double width)
            throws SchemaException {
        FeatureSet features = features(count, seed, lines);
        Viewport viewport = viewport(west, south, width);
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < count; i++) {
            if (isSeen(features.geometry(i).orElseThrow(), viewport)) {
                expected.merge(title((int) features.value(i, "kind")), 1, Integer::sum);
            }
        }

        Map<String, Integer> counted = new HashMap<>();
        for (LegendEntry line : portrayal(features, viewport).legend()) {
            counted.put(line.label().english(), line.count().orElseThrow());
        }

        assertThat(counted).isEqualTo(expected);
    }

    @Property(tries = 120)
    void whatIsPickedIsWhatASlowScanFinds(
            @ForAll @IntRange(min = 0, max = 300) int count,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.5, max = 30) double width,
            @ForAll @DoubleRange(min = 0, max = WIDTH) double x,
            @ForAll @DoubleRange(min = 0, max = HEIGHT) double y,
            @ForAll @DoubleRange(min = 0, max = 60) double tolerancePx)
            throws SchemaException {
        FeatureSet features = features(count, seed, false);
        Viewport viewport = viewport(-105, 27, width);
        Map<String, Double> distances = new HashMap<>();
        for (int i = 0; i < count; i++) {
            double[] at = pixel(viewport, features.geometry(i).orElseThrow().getCoordinate());
            double toMark = Math.max(0, Math.hypot(at[0] - x, at[1] - y) - MARK_PX / 2);
            boolean drawn = at[0] >= -48 && at[0] <= WIDTH + 48 && at[1] >= -48 && at[1] <= HEIGHT + 48;
            if (toMark <= tolerancePx && drawn) {
                distances.put(LAYER + "#" + i, toMark);
            }
        }

        List<Hit> hits = portrayal(features, viewport).pick(x, y, tolerancePx);

        assertThat(hits.stream().map(Hit::id)).containsExactlyInAnyOrderElementsOf(distances.keySet());
        assertThat(hits).isSortedAccordingTo(Comparator.comparingDouble(Hit::distancePx));
        hits.forEach(hit -> assertThat(hit.distancePx()).isCloseTo(distances.get(hit.id()), within(1e-6)));
    }

    @Property(tries = 30)
    void aRingStandsAroundWhatIsHovered(@ForAll @IntRange(min = 1, max = 200) int count, @ForAll long seed)
            throws SchemaException {
        FeatureSet features = features(count, seed, false);
        Portrayer more = with(features);
        Viewport all = viewport(-112, 23, 24);
        int hovered = (int) Math.floorMod(seed, (long) count);
        MapRequest request = request(all, Optional.of(LAYER + "#" + hovered));

        DisplayList.Op lowest =
                more.portray(request).displayList().groups().get(0).ops().get(0);

        double[] at = pixel(all, features.geometry(hovered).orElseThrow().getCoordinate());
        assertThat(lowest).isInstanceOfSatisfying(DisplayList.Markers.class, ring -> {
            assertThat(ring.count()).isEqualTo(1);
            assertThat(Math.hypot(ring.xy()[0] - at[0], ring.xy()[1] - at[1])).isLessThan(0.01);
        });
    }
}
