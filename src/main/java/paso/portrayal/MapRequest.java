package paso.portrayal;

import java.util.List;
import java.util.Optional;
import paso.geo.Bounds;
import paso.geo.Viewport;
import paso.model.Language;
import paso.style.Theme;
import paso.time.AsOf;

/**
 * Everything that a picture of the map depends on.
 *
 * @param viewport extent, scale and size of the picture in <em>device</em> pixels
 * @param layers from the lowest to the topmost; a layer that is not listed is not drawn
 * @param selectedId the subject shown as selected
 * @param hoveredId the subject under the pointer
 * @param covered rectangles of the picture, in its pixels with y down, that something else lies over: no label goes there
 * @param pixelRatio device pixels for one pixel of a symbol's size: 1 on a plain screen, 2 on a dense one, dpi/96 in print
 */
public record MapRequest(
        Viewport viewport,
        AsOf asOf,
        List<LayerSetting> layers,
        Theme theme,
        Language language,
        Optional<String> selectedId,
        Optional<String> hoveredId,
        List<Bounds> covered,
        double pixelRatio) {
    public MapRequest {
        layers = List.copyOf(layers);
        covered = List.copyOf(covered);
    }
}
