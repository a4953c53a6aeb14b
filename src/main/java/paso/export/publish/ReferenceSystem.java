package paso.export.publish;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.geotools.api.referencing.crs.GeographicCRS;
import paso.geo.EpsgProjection;
import paso.geo.Projection;

/**
 * What other programs call the plane that a map is drawn in. East is right and north is up, whatever order its authority
 * gives the axes.
 *
 * @param name for a person
 * @param epsg the code where EPSG has one
 * @param conic its parameters where no code that every program knows has them
 * @param metersPerUnit how many of the map's planar metres are one unit of the system: 1 for metres, 0.3048 for feet, and the
 *     length of a degree on the equator for degrees
 * @param wkt one line in the words of {@code .prj} files; empty where they have none for this system
 */
public record ReferenceSystem(
        String name, Kind kind, OptionalInt epsg, Optional<Conic> conic, double metersPerUnit, Optional<String> wkt) {

    /** What its coordinates are. */
    public enum Kind {
        GEOGRAPHIC,
        PROJECTED
    }

    /** The family of a conic projection. */
    public enum ConicFamily {
        LAMBERT_CONFORMAL("Lambert_Conformal_Conic"),
        ALBERS_EQUAL_AREA("Albers");

        private final String wktName;

        ConicFamily(String wktName) {
            this.wktName = wktName;
        }
    }

    /** A conic projection with two standard parallels, on WGS 84 and without false easting or northing, in degrees. */
    public record Conic(
            ConicFamily family,
            double centralLonDeg,
            double originLatDeg,
            double firstTrueLatDeg,
            double secondTrueLatDeg) {

        private String wkt(String name) {
            return "PROJCS[\"" + name.replace(' ', '_') + "\"," + WGS_84 + ",PROJECTION[\"" + family.wktName
                    + "\"],PARAMETER[\"False_Easting\",0.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\","
                    + centralLonDeg + "],PARAMETER[\"Standard_Parallel_1\"," + firstTrueLatDeg
                    + "],PARAMETER[\"Standard_Parallel_2\"," + secondTrueLatDeg + "],PARAMETER[\"Latitude_Of_Origin\","
                    + originLatDeg + "],UNIT[\"Meter\",1.0]]";
        }
    }

    private static final String WGS_84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]]";

    private static final Map<String, ReferenceSystem> AT_HAND = Map.of(
            "EPSG:3857",
            new ReferenceSystem(
                    "WGS 84 / Pseudo-Mercator",
                    Kind.PROJECTED,
                    OptionalInt.of(3857),
                    Optional.empty(),
                    1,
                    Optional.of("PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\"," + WGS_84
                            + ",PROJECTION[\"Mercator_Auxiliary_Sphere\"],PARAMETER[\"False_Easting\",0.0],"
                            + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",0.0],"
                            + "PARAMETER[\"Standard_Parallel_1\",0.0],PARAMETER[\"Auxiliary_Sphere_Type\",0.0],"
                            + "UNIT[\"Meter\",1.0]]")),
            "EPSG:4326",
            new ReferenceSystem(
                    "WGS 84",
                    Kind.GEOGRAPHIC,
                    OptionalInt.of(4326),
                    Optional.empty(),
                    Math.toRadians(6_378_137),
                    Optional.of(WGS_84)),
            // the codes of ESRI name the older datum NAD83; Paso draws these frames on WGS 84, and a file says what is
            // so
            "ESRI:102009",
            conic(
                    "WGS 84 North America Lambert Conformal Conic",
                    new Conic(ConicFamily.LAMBERT_CONFORMAL, -96, 40, 20, 60)),
            "ESRI:102008",
            conic(
                    "WGS 84 North America Albers Equal Area Conic",
                    new Conic(ConicFamily.ALBERS_EQUAL_AREA, -96, 40, 20, 60)));

    private static ReferenceSystem conic(String name, Conic conic) {
        return new ReferenceSystem(
                name, Kind.PROJECTED, OptionalInt.empty(), Optional.of(conic), 1, Optional.of(conic.wkt(name)));
    }

    /** That of a projection. */
    public static ReferenceSystem of(Projection projection) {
        if (projection instanceof EpsgProjection other) {
            return new ReferenceSystem(
                    other.crs().getName().getCode(),
                    other.crs() instanceof GeographicCRS ? Kind.GEOGRAPHIC : Kind.PROJECTED,
                    OptionalInt.of(Integer.parseInt(other.code().substring("EPSG:".length()))),
                    Optional.empty(),
                    other.metersPerUnit(),
                    EsriText.of(other.crs()));
        }
        ReferenceSystem known = AT_HAND.get(projection.code());
        if (known == null) {
            throw new IllegalArgumentException("no reference system for " + projection.code());
        }
        return known;
    }
}
