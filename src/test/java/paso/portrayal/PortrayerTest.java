package paso.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.transform.AffineTransform2D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import paso.document.Edit;
import paso.document.Layer;
import paso.document.Origin;
import paso.geo.Bounds;
import paso.geo.GridPlacement;
import paso.geo.Insets;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.FeatureSet;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.PortOfEntry;
import paso.model.Raster;
import paso.model.Scene;
import paso.model.Status;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.Hit;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;
import paso.render.Fonts;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.Styles;
import paso.style.Theme;
import paso.symbol.Mark.MarkShape;
import paso.time.AsOf;
import paso.time.ClockReading;
import paso.time.TimeLength;
import paso.time.TimeWindow;

/** The shipped dataset, portrayed. */
class PortrayerTest {

    private static final AsOf TALKS = AsOf.noonOf(LocalDate.of(2023, 12, 27));
    private static Scene scene;
    private static Portrayer portrayer;

    @BeforeAll
    static void portrayTheShippedDataset() throws IOException {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
        portrayer = Portrayer.of(scene, Styles.shipped(), new Fonts(), WebMercator.INSTANCE);
    }

    private static MapRequest request(Bounds degrees, AsOf asOf, List<LayerSetting> layers, Optional<String> selected) {
        Viewport viewport = Viewport.fitting(WebMercator.INSTANCE, degrees, 1280, 800, Insets.NONE);
        return new MapRequest(
                viewport,
                ClockReading.of(asOf),
                layers,
                Theme.LIGHT,
                Language.EN,
                new Emphasis(selected, Optional.empty(), Set.of()),
                false,
                List.of(),
                1);
    }

    private static MapRequest home(AsOf asOf) {
        return request(scene.info().home(), asOf, LayerSetting.allOf(portrayer.document()), Optional.empty());
    }

    private static MapRequest around(String portId, double degrees, AsOf asOf) {
        PortOfEntry port = (PortOfEntry) scene.find(portId).orElseThrow();
        double lon = port.point().getX();
        double lat = port.point().getY();
        return request(
                Bounds.ofDegrees(lon - degrees, lat - degrees, lon + degrees, lat + degrees),
                asOf,
                LayerSetting.allOf(portrayer.document()),
                Optional.empty());
    }

    private static List<DisplayList.Markers> markers(Portrayal portrayal, String layer) {
        List<DisplayList.Markers> found = new ArrayList<>();
        for (DisplayList.Group group : portrayal.displayList().groups()) {
            for (DisplayList.Op op : group.ops()) {
                if (group.layer().equals(layer) && op instanceof DisplayList.Markers markers) {
                    found.add(markers);
                }
            }
        }
        return found;
    }

    private static Portrayer withHeights() {
        return portrayer.with(new Edit.Add(Origin.table(Path.of("heights.tif"), "heights"), slope()));
    }

    /** Ground that rises to the east all over Mexico. */
    private static Raster slope() {
        float[] meters = new float[80 * 60];
        for (int i = 0; i < meters.length; i++) {
            meters[i] = 300f * (i % 80);
        }
        try {
            return new Raster.Elevation(
                    "heights",
                    80,
                    60,
                    meters,
                    GridPlacement.of(
                            DefaultGeographicCRS.WGS84, new AffineTransform2D(0.3, 0, 0, -0.3, -117, 33), 80, 60),
                    1);
        } catch (FactoryException | TransformException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> groups(Portrayal portrayal) {
        return portrayal.displayList().groups().stream()
                .map(DisplayList.Group::layer)
                .limit(5)
                .toList();
    }

    @Test
    void heightsLieOverTheLandAndUnderTheLinesOfTheBaseMap() {
        Portrayer with = withHeights();
        assertThat(with.document().layers().stream().map(layer -> layer.key().id()))
                .startsWith("basemap", "file:heights", "graticule");
        Portrayal portrayal = with.portray(
                request(scene.info().home(), TALKS, LayerSetting.allOf(with.document()), Optional.empty()));
        assertThat(groups(portrayal)).startsWith("basemap", "file:heights", "basemap");
        List<DisplayList.Group> groups = portrayal.displayList().groups();
        assertThat(groups.get(0).ops().get(groups.get(0).ops().size() - 1)).isInstanceOf(DisplayList.Polygons.class);
        assertThat(groups.get(1).ops()).singleElement().isInstanceOf(DisplayList.Picture.class);
        assertThat(groups.get(2).ops()).hasAtLeastOneElementOfType(DisplayList.Lines.class);
        assertThat(portrayal.legend().stream().map(LegendEntry::layer)).doesNotContain("file:heights");
    }

    @Test
    void heightsMovedUpLieWhereTheyWereMovedTo() {
        Portrayer with = withHeights();
        List<LayerSetting> settings = new ArrayList<>(LayerSetting.allOf(with.document()));
        settings.removeIf(setting -> setting.layer().equals("file:heights"));
        settings.add(5, new LayerSetting("file:heights", true, 0.5));
        Portrayal portrayal = with.portray(request(scene.info().home(), TALKS, settings, Optional.empty()));
        assertThat(groups(portrayal).subList(0, 2)).containsExactly("basemap", "rail");
        assertThat(portrayal.displayList().groups())
                .anyMatch(group -> group.layer().equals("file:heights") && group.opacity() == 0.5);
    }

    @Test
    void heightsAreGoneWithTheirLayerAndStayInAnotherProjection() {
        Portrayer with = withHeights();
        Portrayer without = with.with(new Edit.Remove(new LayerKey("file:heights")));
        assertThat(without.document()).isEqualTo(portrayer.document());
        assertThat(without.lacking(without.projection())).isEmpty();
        Projection lambert = paso.geo.LambertConformalConic.NORTH_AMERICA;
        Portrayer conic = with.showing(with.document(), lambert, () -> false);
        assertThat(conic.document()).isEqualTo(with.document());
        assertThat(conic.lacking(lambert)).isEmpty();
    }

    private static boolean hasMarkAt(Portrayal portrayal, MarkShape shape, LonLat place) {
        double x = portrayal.request().viewport().pixelXOf(place);
        double y = portrayal.request().viewport().pixelYOf(place);
        for (DisplayList.Markers markers : markers(portrayal, "ports")) {
            for (int i = 0; i < markers.count(); i++) {
                if (markers.mark().shape() == shape
                        && Math.hypot(markers.xy()[2 * i] - x, markers.xy()[2 * i + 1] - y) < 0.1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static LonLat placeOf(String portId) {
        PortOfEntry port = (PortOfEntry) scene.find(portId).orElseThrow();
        return LonLat.ofDegrees(port.point().getX(), port.point().getY());
    }

    private static List<String> texts(Portrayal portrayal) {
        List<String> texts = new ArrayList<>();
        for (DisplayList.Group group : portrayal.displayList().groups()) {
            for (DisplayList.Op op : group.ops()) {
                if (op instanceof DisplayList.Texts set) {
                    set.texts().forEach(text -> texts.add(text.text()));
                }
            }
        }
        return texts;
    }

    @Test
    void theRailBridgeAtEaglePassChangesItsSymbolAtTheMinuteItReopened() {
        AsOf before = AsOf.local(LocalDateTime.parse("2023-12-22T12:59"));
        AsOf after = AsOf.local(LocalDateTime.parse("2023-12-22T13:00"));
        LonLat bridge = placeOf("eagle-pass-rail");

        Portrayal closed = portrayer.portray(around("eagle-pass-rail", 0.02, before));
        Portrayal open = portrayer.portray(around("eagle-pass-rail", 0.02, after));
        assertThat(hasMarkAt(closed, MarkShape.STATE_CLOSED, bridge)).isTrue();
        assertThat(hasMarkAt(open, MarkShape.STATE_OPEN, bridge)).isTrue();
    }

    @Test
    void whatIsNotOpenIsNamedAtTheStorysExtent() {
        assertThat(texts(portrayer.portray(home(TALKS))))
                .contains("Lukeville", "San Ysidro PedWest", "Nogales Morley Gate")
                .anyMatch(text -> text.contains("6,000 people"));
    }

    @Test
    void portsTooCloseToTellApartAreOneMarkerInTheWorstOfTheirStates() {
        AsOf strict = AsOf.noonOf(LocalDate.of(2023, 12, 20));
        Portrayal far = portrayer.portray(home(strict));
        LonLat bridge = placeOf("el-paso-bnsf-rail");
        Viewport viewport = far.request().viewport();
        List<Hit> hits = far.pick(viewport.pixelXOf(bridge), viewport.pixelYOf(bridge), 2);

        assertThat(hits).extracting(Hit::id).contains("el-paso-bnsf-rail", "el-paso-up-rail", "el-paso-stanton");
        double x = hits.get(0).x();
        double y = hits.get(0).y();
        boolean worst = markers(far, "ports").stream()
                .filter(markers -> markers.mark().shape() == MarkShape.STATE_CLOSED)
                .anyMatch(markers -> {
                    boolean found = false;
                    for (int i = 0; i < markers.count(); i++) {
                        found |= Math.hypot(markers.xy()[2 * i] - x, markers.xy()[2 * i + 1] - y) < 1;
                    }
                    return found;
                });
        assertThat(worst).isTrue();
        Portrayal near = portrayer.portray(around("el-paso-bnsf-rail", 0.02, strict));
        assertThat(near.pick(
                        near.request().viewport().pixelXOf(bridge),
                        near.request().viewport().pixelYOf(bridge),
                        1))
                .extracting(Hit::id)
                .contains("el-paso-bnsf-rail")
                .doesNotContain("el-paso-stanton");
    }

    @Test
    void aLayerThatIsOffIsNeitherDrawnNorPickedNorInTheLegend() {
        List<LayerSetting> without = LayerSetting.allOf(portrayer.document()).stream()
                .map(setting -> setting.layer().equals("ports") ? new LayerSetting("ports", false, 1) : setting)
                .toList();
        MapRequest all = home(TALKS);
        MapRequest fewer = request(scene.info().home(), TALKS, without, Optional.empty());
        LonLat lukeville = placeOf("lukeville");
        double x = all.viewport().pixelXOf(lukeville);
        double y = all.viewport().pixelYOf(lukeville);

        assertThat(portrayer.portray(all).pick(x, y, 3)).extracting(Hit::layer).contains("ports");
        assertThat(portrayer.portray(fewer).pick(x, y, 3))
                .extracting(Hit::layer)
                .doesNotContain("ports");
        assertThat(markers(portrayer.portray(fewer), "ports")).isEmpty();
        assertThat(portrayer.legend(all)).extracting(LegendEntry::layer).contains("ports");
        assertThat(portrayer.legend(fewer)).extracting(LegendEntry::layer).doesNotContain("ports");
    }

    @Test
    void theLegendCountsEveryPortOnceAsOfTheDate() {
        int counted = portrayer.legend(home(TALKS)).stream()
                .filter(entry -> entry.layer().equals("ports"))
                .mapToInt(entry -> entry.count().orElseThrow())
                .sum();
        assertThat(counted).isEqualTo(scene.ports().size());
        assertThat(closed(home(TALKS))).isGreaterThan(closed(home(AsOf.noonOf(LocalDate.of(2024, 1, 5)))));
    }

    @Test
    void theLegendTellsOnlyOfWhatIsInThePicture() {
        Bounds bigBend = Bounds.ofDegrees(-104.6, 29.3, -104.1, 29.8);
        MapRequest request = request(bigBend, TALKS, LayerSetting.allOf(portrayer.document()), Optional.empty());
        Bounds seen = request.viewport().degreeBounds();
        Map<String, Integer> counts = portrayer.portray(request).legend().stream()
                .filter(entry -> entry.layer().equals("ports"))
                .collect(Collectors.toMap(
                        entry -> entry.label().english(), entry -> entry.count().orElseThrow()));
        List<PortOfEntry> inside = scene.ports().stream()
                .filter(port -> seen.contains(port.point().getX(), port.point().getY()))
                .toList();

        assertThat(inside).hasSizeBetween(1, 5);
        assertThat(counts.getOrDefault("Open", 0)
                        + counts.getOrDefault("Partly open", 0)
                        + counts.getOrDefault("Closed", 0))
                .isEqualTo(inside.size());
        assertThat(counts.keySet()).contains("Road", "Railway").doesNotContain("Ferry");
    }

    @Test
    void whatIsFarFromThePictureIsNotInItsLegend() {
        LegendEntry running = portrayer.legend(home(TALKS)).stream()
                .filter(entry ->
                        entry.layer().equals("rail") && entry.label().english().equals("Running"))
                .findFirst()
                .orElseThrow();
        MapRequest sea = request(
                Bounds.ofDegrees(-90, 23, -89, 24), TALKS, LayerSetting.allOf(portrayer.document()), Optional.empty());

        assertThat(running.count().orElseThrow()).isGreaterThan(10);
        assertThat(portrayer.legend(sea)).extracting(LegendEntry::layer).doesNotContain("rail", "ports");
    }

    @Test
    void whatALineOfTheLegendStandsForCanBeGoneTo() {
        MapRequest request = home(TALKS);
        LegendEntry partly = portrayer.legend(request).stream()
                .filter(entry -> entry.layer().equals("ports")
                        && entry.mark().orElseThrow().shape() == MarkShape.STATE_PARTIAL)
                .findFirst()
                .orElseThrow();
        Bounds extent = portrayer.extentOf(partly, request).orElseThrow();
        List<PortOfEntry> partlyOpen = scene.ports().stream()
                .filter(port -> port.stateAt(TALKS).status() == Status.PARTIAL)
                .toList();

        assertThat(partlyOpen).isNotEmpty().allSatisfy(port -> assertThat(extent.grownBy(1e-6)
                        .contains(port.point().getX(), port.point().getY()))
                .isTrue());
    }

    private static int closed(MapRequest request) {
        return portrayer.legend(request).stream()
                .filter(entry -> entry.layer().equals("ports")
                        && entry.mark().orElseThrow().shape() == MarkShape.STATE_CLOSED)
                .mapToInt(entry -> entry.count().orElse(0))
                .sum();
    }

    @Test
    void aTrailOfManyLegsIsOneLineOfOneInTheLegend() {
        assertThat(portrayer.legend(home(TALKS)))
                .filteredOn(entry -> entry.label().english().equals("Walked so far"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.count()).hasValue(1));
    }

    @Test
    void theCaravanStandsAtEscuintlaOnTheDayOfTheTalksAndIsGoneLater() {
        LonLat escuintla = LonLat.ofDegrees(-92.64, 15.32);
        Portrayal day = portrayer.portray(request(
                Bounds.ofDegrees(-94, 14, -91, 17), TALKS, LayerSetting.allOf(portrayer.document()), Optional.empty()));
        List<DisplayList.Markers> pointed = markers(day, "caravans").stream()
                .filter(markers -> markers.mark().shape() == MarkShape.CARAVAN)
                .toList();

        assertThat(pointed).hasSize(1);
        LonLat drawn = day.request()
                .viewport()
                .placeAt(pointed.get(0).xy()[0], pointed.get(0).xy()[1]);
        assertThat(Math.hypot(drawn.lonDeg() - escuintla.lonDeg(), drawn.latDeg() - escuintla.latDeg()))
                .isLessThan(0.05);
        Portrayal later = portrayer.portray(home(AsOf.noonOf(LocalDate.of(2024, 4, 1))));
        assertThat(markers(later, "caravans")).isEmpty();
    }

    @Test
    void namesAreInTheLanguageOfTheRequest() {
        MapRequest english = home(TALKS);
        MapRequest spanish = new MapRequest(
                english.viewport(),
                english.reading(),
                english.layers(),
                Theme.DARK,
                Language.ES,
                Emphasis.NONE,
                false,
                List.of(),
                1);
        assertThat(texts(portrayer.portray(english))).contains("Gulf of Mexico");
        assertThat(texts(portrayer.portray(spanish)))
                .contains("Golfo de México")
                .doesNotContain("Gulf of Mexico");
    }

    @Test
    void theSameRequestGivesTheSamePicture() {
        DisplayList first = portrayer.portray(home(TALKS)).displayList();
        DisplayList second = portrayer.portray(home(TALKS)).displayList();

        assertThat(second).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void everyShippedRuleThatTheLegendTellsIsTrueOfSomethingAtSomeTime() {
        Set<String> told = new HashSet<>();
        for (LocalDate day = LocalDate.of(2023, 9, 18);
                day.isBefore(LocalDate.of(2024, 1, 20));
                day = day.plusDays(3)) {
            for (double degrees : new double[] {0.5, 3, 12}) {
                List<LayerSetting> all = portrayer.document().layers().stream()
                        .map(layer -> new LayerSetting(layer.key().id(), true, 1))
                        .toList();
                Bounds extent = Bounds.ofDegrees(-100 - degrees, 24 - degrees, -100 + degrees, 24 + degrees);
                MapRequest request = request(extent, AsOf.local(day.atTime(8, 0)), all, Optional.empty());
                MapRequest windowed = new MapRequest(
                        request.viewport(),
                        new ClockReading(
                                request.asOf(),
                                Optional.of(new TimeWindow(TimeLength.of(2, TimeLength.Unit.WEEK), false))),
                        all,
                        Theme.LIGHT,
                        Language.EN,
                        Emphasis.NONE,
                        false,
                        List.of(),
                        1);
                Stream.of(request, windowed)
                        .flatMap(asked -> portrayer.legend(asked).stream())
                        .forEach(entry ->
                                told.add(entry.layer() + ": " + entry.label().english()));
            }
        }
        // what a crossing is for shows at large scales only
        scene.ports().forEach(port -> portrayer
                .legend(around(port.id(), 0.1, TALKS))
                .forEach(entry -> told.add(entry.layer() + ": " + entry.label().english())));
        scene.subjects(LayerKey.PLACES).stream()
                .flatMap(place -> place.geometry().stream())
                .map(Geometry::getCoordinate)
                .map(at -> Bounds.ofDegrees(at.x - 1, at.y - 1, at.x + 1, at.y + 1))
                .flatMap(
                        extent -> portrayer
                                .legend(request(
                                        extent, TALKS, LayerSetting.allOf(portrayer.document()), Optional.empty()))
                                .stream())
                .forEach(entry -> told.add(entry.layer() + ": " + entry.label().english()));
        Set<String> written = new HashSet<>();
        Styles styles = Styles.shipped();
        for (Layer layer : portrayer.document().layers()) {
            styles.layer(layer.key().id(), Theme.LIGHT).passes().stream()
                    .flatMap(pass -> pass.rules().stream())
                    .flatMap(rule -> rule.title().stream())
                    .forEach(title -> written.add(layer.key() + ": " + title.english()));
        }
        // no port or line of the dataset is ever without a known state, and no checkpoint's changes; people's own
        // datasets
        // may have some
        written.removeAll(Set.of("ports: Unknown", "rail: Unknown", "checkpoints: Changed in the window"));
        assertThat(told).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void anAddedFileIsDrawnPickedAndTakenAwayAgain() throws SchemaException, ParseException {
        SimpleFeatureType type = DataUtilities.createType("mine", "geom:Point:srid=4326,name:String");
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        builder.add(new WKTReader().read("POINT (-112.8 31.9)"));
        builder.add("Shelter");
        FeatureSet mine = new FeatureSet("mine", type, List.of(builder.buildFeature("mine.1")));
        Portrayer more = portrayer.with(new Edit.Add(Origin.table(Path.of("mine.csv"), "mine"), mine));
        MapRequest request = request(
                Bounds.ofDegrees(-113, 31.7, -112.6, 32.1),
                TALKS,
                LayerSetting.allOf(more.document()),
                Optional.empty());
        Portrayal portrayal = more.portray(request);
        LonLat place = LonLat.ofDegrees(-112.8, 31.9);

        assertThat(texts(portrayal)).contains("Shelter");
        assertThat(portrayal.pick(
                        request.viewport().pixelXOf(place), request.viewport().pixelYOf(place), 2))
                .extracting(Hit::id)
                .first()
                .isEqualTo("file:mine#0");
        assertThat(more.swatch("file:mine", request).mark()).isPresent();
        Portrayer less = more.with(new Edit.Remove(new LayerKey("file:mine")));
        assertThat(texts(less.portray(request))).doesNotContain("Shelter");
    }

    @Test
    void aSelectedPortHasARingUnderIt() {
        MapRequest plain = around("lukeville", 0.1, TALKS);
        MapRequest selected =
                request(Bounds.ofDegrees(-113, 31.7, -112.6, 32.1), TALKS, plain.layers(), Optional.of("lukeville"));
        List<DisplayList.Markers> ports = markers(portrayer.portray(selected), "ports");

        assertThat(ports.get(0).mark().rimArgb())
                .isEqualTo(portrayer.roles(Theme.LIGHT).argb("selection"));
    }
}
