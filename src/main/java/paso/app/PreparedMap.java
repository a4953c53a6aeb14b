package paso.app;

import paso.export.Headline;
import paso.export.MapExport;
import paso.export.spec.MapSpec;
import paso.geo.Bounds;
import paso.model.Scene;
import paso.time.AsOf;
import paso.time.ClockReading;

/**
 * A map that is read and can be published, as of any moment.
 *
 * @param spec as of the dataset's own day
 * @param titlesItself whether each picture is titled by what it shows
 */
record PreparedMap(DrawnMap map, MapExport export, MapSpec spec, boolean titlesItself) {

    Scene scene() {
        return map.scene();
    }

    /** The map as of a moment, under its title. */
    MapSpec at(AsOf asOf) {
        return titled(spec.at(new ClockReading(asOf, spec.reading().window())));
    }

    /** The map as of a moment with another extent, in degrees. */
    MapSpec at(AsOf asOf, Bounds extentDeg) {
        return titled(spec.at(new ClockReading(asOf, spec.reading().window())).showing(extentDeg));
    }

    private MapSpec titled(MapSpec asked) {
        return titlesItself ? Headline.titled(asked, export, scene()) : asked;
    }
}
