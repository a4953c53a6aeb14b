package paso.portrayal;

import java.util.List;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.Hit;
import paso.portrayal.request.LegendEntry;
import paso.portrayal.request.MapRequest;

/** A finished picture of the map: what to paint, and what was put where. */
public interface Portrayal {

    MapRequest request();

    DisplayList displayList();

    /**
     * What the symbols of the layers mean, topmost layer first, and how many features in the picture look so; what nothing in
     * the picture has is left out.
     */
    List<LegendEntry> legend();

    /**
     * What is drawn at a pixel, the topmost and nearest first. Subjects that are drawn as one marker with a count are all
     * given.
     */
    List<Hit> pick(double x, double y, double tolerancePx);
}
