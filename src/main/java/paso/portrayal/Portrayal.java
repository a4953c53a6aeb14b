package paso.portrayal;

import java.util.List;

/** A finished picture of the map: what to paint, and what was put where. */
public interface Portrayal {

    MapRequest request();

    DisplayList displayList();

    /**
     * What is drawn at a pixel, the topmost and nearest first. Subjects that are drawn as one marker with a count are all
     * given.
     */
    List<Hit> pick(double x, double y, double tolerancePx);
}
