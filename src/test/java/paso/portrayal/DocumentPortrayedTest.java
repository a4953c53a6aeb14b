package paso.portrayal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import paso.document.Edit;
import paso.document.MapDocument;
import paso.document.Origin;
import paso.document.StyleChoice;
import paso.geo.Bounds;
import paso.geo.Insets;
import paso.geo.LambertConformalConic;
import paso.geo.Viewport;
import paso.geo.WebMercator;
import paso.model.FeatureSet;
import paso.model.Language;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.model.Scene;
import paso.portrayal.layer.DrawnSet;
import paso.portrayal.pack.PackedLayer;
import paso.portrayal.request.Emphasis;
import paso.portrayal.request.LayerSetting;
import paso.portrayal.request.MapRequest;
import paso.render.Fonts;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.style.Styles;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

/** What is drawn is derived from a document: what did not change is not packed again. */
class DocumentPortrayedTest {

    private static final LayerKey WELLS = new LayerKey("file:wells");
    private static final List<String> STILL = List.of("basemap", "rail", "checkpoints", "places", "file:wells");

    private static Scene scene;
    private static Portrayer portrayer;

    @BeforeAll
    static void portray() throws Exception {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
        portrayer = Portrayer.of(scene, Styles.shipped(), new Fonts(), WebMercator.INSTANCE)
                .with(add("wells", 3));
    }

    private static Edit.Add add(String name, int count) throws SchemaException {
        var type = DataUtilities.createType(name, "geom:Point:srid=4326,name:String");
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        List<org.geotools.api.feature.simple.SimpleFeature> features = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            builder.add(new GeometryFactory().createPoint(new Coordinate(-110 + i * 0.01, 31)));
            features.add(builder.buildFeature(name + "." + i));
        }
        return new Edit.Add(Origin.table(Path.of(name + ".csv"), name), new FeatureSet(name, type, features));
    }

    private static MapRequest request(Portrayer drawn) {
        return new MapRequest(
                Viewport.fitting(drawn.projection(), Bounds.ofDegrees(-118, 25, -97, 34), 900, 600, Insets.NONE),
                ClockReading.of(AsOf.noonOf(LocalDate.of(2023, 12, 20))),
                LayerSetting.allOf(drawn.document()),
                Theme.LIGHT,
                Language.EN,
                Emphasis.NONE,
                false,
                List.of(),
                1);
    }

    private static Map<String, List<PackedLayer>> packed(Portrayer drawn) {
        return STILL.stream()
                .collect(Collectors.toMap(layer -> layer, layer -> drawn.sets(layer, request(drawn)).stream()
                        .map(DrawnSet::packed)
                        .toList()));
    }

    /** Whether all that stays where it is was packed for both at once. */
    private static void assertSamePacked(Portrayer one, Portrayer other) {
        Map<String, List<PackedLayer>> ofOther = packed(other);
        packed(one).forEach((layer, sets) -> {
            assertThat(ofOther.get(layer)).as(layer).hasSameSizeAs(sets);
            for (int i = 0; i < sets.size(); i++) {
                assertThat(ofOther.get(layer).get(i)).as(layer).isSameAs(sets.get(i));
            }
        });
    }

    @Test
    void whatDidNotChangeIsTheSamePackedGeometryAfterAnyEdit() throws SchemaException {
        for (Edit edit : List.of(
                add("more", 2),
                new Edit.Move(LayerKey.RAIL, 2),
                new Edit.Show(LayerKey.PORTS, false),
                new Edit.Fade(WELLS, 0.5),
                new Edit.Rename(WELLS, LocalText.of("Wells")),
                new Edit.Solo(LayerKey.RAIL),
                new Edit.Restyle(LayerKey.PORTS, new StyleChoice.Shipped("traffic")))) {
            assertSamePacked(portrayer, portrayer.with(edit));
        }
    }

    @Test
    void anotherSceneOrProjectionIsPackedAnew() {
        Scene other = scene.with(subject -> subject);
        Portrayer over = portrayer.showing(portrayer.document().over(other));
        assertThat(over.sets("rail", request(over)).get(0).packed())
                .isNotSameAs(portrayer.sets("rail", request(portrayer)).get(0).packed());
        assertThat(over.sets("file:wells", request(over)).get(0).packed())
                .isSameAs(
                        portrayer.sets("file:wells", request(portrayer)).get(0).packed());
        Portrayer conic = portrayer.showing(portrayer.document(), LambertConformalConic.NORTH_AMERICA, () -> false);
        assertThat(conic.sets("file:wells", request(conic)).get(0).packed())
                .isNotSameAs(
                        portrayer.sets("file:wells", request(portrayer)).get(0).packed());
    }

    @Test
    void aDocumentIsShownAtOnceAsFarAsItIsPackedAndLacksTheRest() throws SchemaException {
        MapDocument more = portrayer.document().with(add("more", 2)).with(new Edit.Remove(WELLS));
        Portrayer atOnce = portrayer.asFarAsPacked(more);

        assertThat(atOnce.lacking(WebMercator.INSTANCE))
                .containsExactly(
                        more.find(new LayerKey("file:more")).orElseThrow().content());
        assertThat(atOnce.sets("file:more", request(atOnce))).isEmpty();
        assertThat(atOnce.sets("file:wells", request(atOnce))).isEmpty();
        assertThat(atOnce.swatch("file:more", request(atOnce)).mark()).isPresent();
        Portrayer whole = atOnce.showing(more);
        assertThat(whole.lacking(WebMercator.INSTANCE)).isEmpty();
        assertThat(whole.showing(more)).isSameAs(whole);
    }

    @Test
    void packingIsGivenUpSoonAfterNobodyWaitsForIt() throws SchemaException {
        MapDocument more = portrayer.document().with(add("many", 1000));
        int[] asked = new int[1];
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> portrayer.showing(more, WebMercator.INSTANCE, () -> ++asked[0] > 10));
        assertThat(asked[0]).isEqualTo(11);
    }

    @Test
    void aChosenStyleIsDrawnUntilTheUsualOneIsChosenAgain() {
        Edit traffic = new Edit.Restyle(LayerKey.PORTS, new StyleChoice.Shipped("traffic"));
        Portrayer styled = portrayer.with(traffic);
        assertThat(styled.styles().layer("ports", Theme.LIGHT).name()).isEqualTo("traffic");
        Portrayer usual = styled.with(new Edit.Restyle(LayerKey.PORTS, StyleChoice.USUAL));
        assertThat(usual.styles().layer("ports", Theme.LIGHT))
                .isEqualTo(portrayer.styles().layer("ports", Theme.LIGHT));
        assertThat(Optional.of(usual.document())).contains(portrayer.document());
    }
}
