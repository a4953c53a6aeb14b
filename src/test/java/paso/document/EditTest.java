package paso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static paso.document.MadeUpLayers.START;
import static paso.document.MadeUpLayers.add;
import static paso.document.MadeUpLayers.features;
import static paso.document.MadeUpLayers.heights;
import static paso.document.MadeUpLayers.ids;
import static paso.document.MadeUpLayers.key;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import paso.model.LayerKey;
import paso.model.LocalText;
import paso.model.SceneLayer;

class EditTest {

    private static final MapDocument WITH_WELLS = START.with(add("wells.csv", "wells"));
    private static final LayerKey WELLS = key("file:wells");

    @Test
    void aDatasetsLayersLieInTheirOrderAndThoseThatAreAskedForAreHidden() {
        assertThat(ids(START))
                .containsExactly(
                        "basemap",
                        "graticule",
                        "sectors",
                        "routes",
                        "rail",
                        "checkpoints",
                        "places",
                        "events",
                        "caravans",
                        "ports");
        assertThat(START.layers().stream().filter(layer -> !layer.visible()).map(Layer::name))
                .containsExactly("graticule", "sectors", "routes");
        assertThat(START.find(LayerKey.PORTS).orElseThrow().content())
                .isEqualTo(new SceneLayer(START.scene(), LayerKey.PORTS));
    }

    @Test
    void featuresGoOnTopAndAGridNextAboveTheGround() {
        MapDocument document = WITH_WELLS
                .with(new Edit.Add(Origin.table(Path.of("low.tif"), "low"), heights("low")))
                .with(new Edit.Add(Origin.table(Path.of("high.tif"), "high"), heights("high")));

        assertThat(ids(document))
                .startsWith("basemap", "file:low", "file:high", "graticule")
                .endsWith("file:wells");
    }

    @Test
    void twoFilesOfOneNameAreToldApartAndOneFileIsOneLayerHoweverItsPathIsWritten() {
        MapDocument two = WITH_WELLS.with(add("other/wells.csv", "wells"));
        assertThat(ids(two)).endsWith("file:wells", "file:wells-2");

        MapDocument again = two.with(new Edit.Fade(WELLS, 0.5))
                .with(new Edit.Show(WELLS, false))
                .with(add("other/../wells.csv", "wells"));
        assertThat(ids(again)).isEqualTo(ids(two));
        assertThat(again.find(WELLS)).get().satisfies(layer -> {
            assertThat(layer.visible()).isTrue();
            assertThat(layer.opacity()).isEqualTo(0.5);
        });
    }

    @Test
    void tablesOfOneStoreAreSeveralOrigins() {
        Origin wells = Origin.table(Path.of("water.gpkg"), "wells");
        Origin tanks = Origin.table(Path.of("water.gpkg"), "tanks");
        Origin people = Origin.table(Map.of("dbtype", "postgis", "passwd", "secret"), "people");
        MapDocument document = START.with(new Edit.Add(wells, features("wells")))
                .with(new Edit.Add(tanks, features("tanks")))
                .with(new Edit.Add(people, features("people")));

        assertThat(ids(document)).endsWith("file:wells", "file:tanks", "file:people");
        assertThat(people.toString()).contains("people").doesNotContain("secret");
        assertThat(document.layers()).extracting(Layer::isRemovable).endsWith(false, true, true, true);
    }

    @Test
    void onlyWhatAPersonAddedCanBeRemoved() {
        assertThat(WITH_WELLS.with(new Edit.Remove(WELLS))).isEqualTo(START);
        assertThat(WITH_WELLS.with(new Edit.Remove(LayerKey.PORTS))).isEqualTo(WITH_WELLS);
    }

    @ParameterizedTest
    @CsvSource({"ports,-1,8", "ports,1,9", "ports,-99,1", "graticule,3,4", "graticule,-1,1", "basemap,2,0", "events,0,7"
    })
    void aLayerMovesAsFarAsThereIsRoomAboveTheBaseMap(String layer, int up, int place) {
        assertThat(ids(START.with(new Edit.Move(key(layer), up))).indexOf(layer))
                .isEqualTo(place);
    }

    @Test
    void aLayerShownAloneLeavesTheBaseMapAsItIsAndEndsWithWhatWasShownBefore() {
        MapDocument alone = START.with(new Edit.Solo(LayerKey.RAIL));
        assertThat(alone.layers().stream().filter(Layer::visible).map(Layer::name))
                .containsExactly("basemap", "rail");
        MapDocument more = alone.with(add("wells.csv", "wells"));

        MapDocument ended =
                more.with(new Edit.EndSolo(LayerKey.RAIL, Map.of(LayerKey.RAIL, true, LayerKey.PORTS, true)));
        assertThat(ended.layers().stream().filter(Layer::visible).map(Layer::name))
                .containsExactly("basemap", "rail", "ports", "wells");
        assertThat(START.with(new Edit.ShowAll(false)).layers().stream()
                        .filter(Layer::visible)
                        .map(Layer::name))
                .containsExactly("basemap");
    }

    @Test
    void aPublishedPicturesLayersComeInItsOrderAndWhatItDoesNotKnowIsHiddenOnTop() {
        MapDocument arranged = WITH_WELLS.with(new Edit.Arrange(List.of(
                new Edit.Arrange.Place(LayerKey.BASEMAP, true, 1),
                new Edit.Arrange.Place(key("file:gone"), true, 1),
                new Edit.Arrange.Place(LayerKey.PORTS, false, 0.25),
                new Edit.Arrange.Place(LayerKey.RAIL, true, 1))));

        assertThat(ids(arranged))
                .startsWith("basemap", "ports", "rail", "graticule")
                .hasSize(11);
        assertThat(arranged.find(LayerKey.PORTS).orElseThrow().opacity()).isEqualTo(0.25);
        assertThat(arranged.layers().stream().filter(Layer::visible).map(Layer::name))
                .containsExactly("basemap", "rail");
    }

    @Test
    void anotherDatasetTakesThePlaceOfTheFirstAndKeepsWhatAPersonDid() {
        MapDocument other = MadeUpLayers.of("Other");
        MapDocument changed = WITH_WELLS
                .with(new Edit.Fade(LayerKey.PORTS, 0.5))
                .with(new Edit.Move(LayerKey.PORTS, -3))
                .with(new Edit.ChangeScene(other));

        assertThat(changed.scene()).isSameAs(other.scene());
        assertThat(ids(changed)).isEqualTo(ids(WITH_WELLS.with(new Edit.Move(LayerKey.PORTS, -3))));
        Layer ports = changed.find(LayerKey.PORTS).orElseThrow();
        assertThat(ports.opacity()).isEqualTo(0.5);
        assertThat(ports.content()).isEqualTo(new SceneLayer(other.scene(), LayerKey.PORTS));
    }

    @Test
    void layersThatOnlyOneOfTwoDatasetsHasComeAndGoWithIt() {
        List<Layer> fewer = new ArrayList<>(START.layers());
        fewer.removeIf(layer -> layer.key().equals(LayerKey.RAIL));
        MapDocument without = new MapDocument(MadeUpLayers.of("Other").scene(), fewer);

        assertThat(ids(WITH_WELLS.with(new Edit.ChangeScene(without))))
                .doesNotContain("rail")
                .contains("file:wells");
        assertThat(ids(without.with(new Edit.ChangeScene(START)))).isEqualTo(ids(START));
    }

    static List<Edit> editsOfALayerThatIsGone() {
        LayerKey gone = key("file:gone");
        return List.of(
                new Edit.Remove(gone),
                new Edit.Move(gone, 1),
                new Edit.Restyle(gone, new StyleChoice.Shipped("heat")),
                new Edit.Rename(gone, LocalText.of("Gone")),
                new Edit.Show(gone, true),
                new Edit.Solo(gone),
                new Edit.EndSolo(gone, Map.of(gone, true)),
                new Edit.Fade(gone, 0.5));
    }

    @ParameterizedTest
    @MethodSource("editsOfALayerThatIsGone")
    void anEditWhoseLayerIsGoneDoesNothing(Edit edit) {
        assertThat(WITH_WELLS.with(edit)).isEqualTo(WITH_WELLS);
        assertThat(edit.name(WITH_WELLS).arguments()).isEmpty();
    }

    @Test
    void anEditIsNamedAfterTheLayerAsItWasCalledThen() {
        MapDocument renamed = WITH_WELLS.with(new Edit.Rename(WELLS, LocalText.of("Wells", "Pozos")));

        assertThat(new Edit.Remove(WELLS).name(renamed))
                .isEqualTo(new EditName(EditName.What.REMOVE, List.of(LocalText.of("Wells", "Pozos"))));
        assertThat(new Edit.Show(WELLS, false).name(renamed).what()).isEqualTo(EditName.What.HIDE);
    }

    @Test
    void noDocumentHasTwoLayersOfOneKey() {
        List<Layer> twice = new ArrayList<>(START.layers());
        twice.add(START.layers().get(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapDocument(START.scene(), twice))
                .withMessageContaining("routes");
    }
}
