package paso.portrayal.request;

import java.util.List;
import paso.geo.Bounds;
import paso.geo.Viewport;
import paso.model.Language;
import paso.style.Theme;
import paso.time.AsOf;
import paso.time.ClockReading;

/**
 * Everything that a picture of the map depends on.
 *
 * @param viewport extent, scale and size of the picture in <em>device</em> pixels
 * @param layers from the lowest to the topmost; a layer that is not listed is not drawn
 * @param callouts whether what happened is told on the map, in words beside a line that leads to the place
 * @param covered rectangles of the picture, in its pixels with y down, that something else lies over: no label goes there
 * @param pixelRatio device pixels for one pixel of a symbol's size: 1 on a plain screen, 2 on a dense one, dpi/96 in print
 */
public record MapRequest(
        Viewport viewport,
        ClockReading reading,
        List<LayerSetting> layers,
        Theme theme,
        Language language,
        Emphasis emphasis,
        boolean callouts,
        List<Bounds> covered,
        double pixelRatio) {
    public MapRequest {
        layers = List.copyOf(layers);
        covered = List.copyOf(covered);
    }

    /** The same picture at another reading of the clock. */
    public MapRequest at(ClockReading other) {
        return new MapRequest(viewport, other, layers, theme, language, emphasis, callouts, covered, pixelRatio);
    }

    public AsOf asOf() {
        return reading.asOf();
    }
}
