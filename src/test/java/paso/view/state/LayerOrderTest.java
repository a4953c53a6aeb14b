package paso.view.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import paso.portrayal.request.LayerSetting;

class LayerOrderTest {

    private static final List<LayerSetting> LAYERS = layers("basemap+ rail+ caravans- ports+");

    /** Lowest first; a plus shows the layer. */
    private static List<LayerSetting> layers(String words) {
        return List.of(words.split(" ")).stream()
                .map(word -> new LayerSetting(word.substring(0, word.length() - 1), word.endsWith("+"), 1))
                .toList();
    }

    @Test
    void aLayerMovesUpAndDownAndStopsAtTheEnds() {
        assertThat(LayerOrder.moved(LAYERS, "rail", 1)).isEqualTo(layers("basemap+ caravans- rail+ ports+"));
        assertThat(LayerOrder.moved(LAYERS, "rail", 9)).isEqualTo(layers("basemap+ caravans- ports+ rail+"));
        assertThat(LayerOrder.moved(LAYERS, "ports", -2)).isEqualTo(layers("basemap+ ports+ rail+ caravans-"));
    }

    @Test
    void theBaseMapStaysLowest() {
        assertThat(LayerOrder.moved(LAYERS, "ports", -9)).isEqualTo(layers("basemap+ ports+ rail+ caravans-"));
        assertThat(LayerOrder.moved(LAYERS, "basemap", 2)).isEqualTo(LAYERS);
    }

    @Test
    void soloLeavesTheBaseMapAsItIs() {
        List<LayerSetting> solo = LayerOrder.solo(LAYERS, "caravans");
        assertThat(solo).isEqualTo(layers("basemap+ rail- caravans+ ports-"));
        assertThat(LayerOrder.isSolo(solo, "caravans")).isTrue();
        assertThat(LayerOrder.isSolo(LAYERS, "ports")).isFalse();
        assertThat(LayerOrder.solo(LAYERS, "basemap")).isEqualTo(layers("basemap+ rail- caravans- ports-"));
    }

    @Test
    void allOnAndOffLeaveTheBaseMapAsItIs() {
        assertThat(LayerOrder.all(LAYERS, false)).isEqualTo(layers("basemap+ rail- caravans- ports-"));
        assertThat(LayerOrder.all(LAYERS, true)).isEqualTo(layers("basemap+ rail+ caravans+ ports+"));
    }
}
