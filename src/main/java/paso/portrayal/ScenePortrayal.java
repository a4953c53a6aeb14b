package paso.portrayal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.portrayal.callout.Callouts;
import paso.portrayal.layer.DrawnLayer;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Hit;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;

/** A picture of a scene's layers: their drawings, lowest first, and over all of them the labels. */
final class ScenePortrayal implements Portrayal {

    private final MapRequest request;
    private final DisplayList displayList;
    private final List<DrawnLayer> layers;
    private final Optional<Callouts> callouts;
    private final List<LegendEntry> legend;

    ScenePortrayal(
            MapRequest request,
            DisplayList displayList,
            List<DrawnLayer> layers,
            Optional<Callouts> callouts,
            List<LegendEntry> legend) {
        this.request = request;
        this.displayList = displayList;
        this.layers = List.copyOf(layers);
        this.callouts = callouts;
        this.legend = List.copyOf(legend);
    }

    @Override
    public MapRequest request() {
        return request;
    }

    @Override
    public DisplayList displayList() {
        return displayList;
    }

    @Override
    public List<LegendEntry> legend() {
        return legend;
    }

    /** The layers, the lowest first. */
    List<DrawnLayer> layers() {
        return layers;
    }

    @Override
    public List<Hit> pick(double x, double y, double tolerancePx) {
        List<Hit> hits = new ArrayList<>();
        callouts.ifPresent(told -> hits.addAll(told.pick(x, y)));
        for (int i = layers.size() - 1; i >= 0; i--) {
            hits.addAll(layers.get(i).pick(x, y, tolerancePx));
        }
        return hits;
    }
}
