package paso.export.layout;

import paso.geo.Bounds;
import paso.geo.Viewport;
import paso.portrayal.list.DisplayList;
import paso.portrayal.request.MapRequest;

/** A map and everything around it, laid out in a picture. */
public interface Arrangement {

    /** The plane at the map's scale over the whole picture, so that places on it can be found. */
    Viewport page();

    /** What the map shows, as a picture of its own size. */
    Viewport map();

    /** The rectangle of the picture that the map fills, in its pixels with y down. */
    Bounds frame();

    /** Asks what is seen on the map. */
    MapRequest request();

    /** The whole picture; the last group is the furniture. Takes a moment. */
    DisplayList compose();
}
