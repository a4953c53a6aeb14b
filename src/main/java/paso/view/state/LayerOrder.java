package paso.view.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.model.LayerKey;
import paso.portrayal.request.LayerSetting;

/**
 * What a person may do with the layers as a whole, on lists with the lowest layer first. The base map always stays lowest.
 * Nothing here changes a list; each answer is a new one.
 */
public final class LayerOrder {

    private static final String BASE = LayerKey.BASEMAP.id();

    private LayerOrder() {}

    /** The layers as a list of them is read: topmost first. */
    public static List<LayerSetting> topFirst(List<LayerSetting> layers) {
        List<LayerSetting> reversed = new ArrayList<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            reversed.add(layers.get(i));
        }
        return reversed;
    }

    /** The layer moved by so many places up (positive) or down, as far as there is room above the base map. */
    public static List<LayerSetting> moved(List<LayerSetting> layers, String layer, int up) {
        int from = indexOf(layers, layer);
        if (from < 0 || layer.equals(BASE)) {
            return layers;
        }
        int lowest = indexOf(layers, BASE) == 0 ? 1 : 0;
        int to = Math.max(lowest, Math.min(layers.size() - 1, from + up));
        List<LayerSetting> result = new ArrayList<>(layers);
        result.add(to, result.remove(from));
        return result;
    }

    public static List<LayerSetting> shown(List<LayerSetting> layers, String layer, boolean visible) {
        return changed(layers, setting -> setting.layer().equals(layer) ? visible : setting.visible());
    }

    public static List<LayerSetting> faded(List<LayerSetting> layers, String layer, double opacity) {
        return layers.stream()
                .map(setting ->
                        setting.layer().equals(layer) ? new LayerSetting(layer, setting.visible(), opacity) : setting)
                .toList();
    }

    /** All layers on or off, the base map as it is. */
    public static List<LayerSetting> all(List<LayerSetting> layers, boolean visible) {
        return changed(layers, setting -> setting.layer().equals(BASE) ? setting.visible() : visible);
    }

    /** Only this layer, and the base map as it is. */
    public static List<LayerSetting> solo(List<LayerSetting> layers, String layer) {
        return changed(
                layers,
                setting -> (setting.layer().equals(BASE) && !layer.equals(BASE))
                        ? setting.visible()
                        : setting.layer().equals(layer));
    }

    /** Whether this layer is the only one shown, apart from the base map. */
    public static boolean isSolo(List<LayerSetting> layers, String layer) {
        return solo(layers, layer).equals(layers);
    }

    public static Optional<LayerSetting> find(List<LayerSetting> layers, String layer) {
        int index = indexOf(layers, layer);
        return index < 0 ? Optional.empty() : Optional.of(layers.get(index));
    }

    private interface Choice {
        boolean of(LayerSetting setting);
    }

    private static List<LayerSetting> changed(List<LayerSetting> layers, Choice visible) {
        return layers.stream()
                .map(setting -> new LayerSetting(setting.layer(), visible.of(setting), setting.opacity()))
                .toList();
    }

    private static int indexOf(List<LayerSetting> layers, String layer) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).layer().equals(layer)) {
                return i;
            }
        }
        return -1;
    }
}
