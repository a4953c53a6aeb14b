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
     * What the symbols in the picture mean, topmost layer first, with how many features in it look so. The first call works it
     * out, so make it where the picture is made.
     */
    List<LegendEntry> legend();

    /**
     * What is drawn at a pixel, the topmost and nearest first. Subjects that are drawn as one marker with a count are all
     * given.
     */
    List<Hit> pick(double x, double y, double tolerancePx);
}
