package paso.export.publish;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.metadata.iso.citation.Citations;
import org.geotools.referencing.wkt.Formattable;
import org.geotools.referencing.wkt.UnformattableObjectException;

/**
 * A reference system in the words of {@code .prj} files: those of ESRI for the projections that most maps have, else the
 * OGC's first well-known text, which GDAL and QGIS read as well.
 */
final class EsriText {

    private static final Pattern LEFT_OUT = Pattern.compile(", ?(AUTHORITY|AXIS|TOWGS84)\\[[^\\[\\]]*\\]");
    private static final Pattern NAME = Pattern.compile("(PROJCS|GEOGCS|DATUM|SPHEROID)\\[\"([^\"]*)\"");
    private static final Pattern PARAMETER = Pattern.compile("PARAMETER\\[\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("(^|_)([a-z])");

    private static final Map<String, String> PROJECTIONS = Map.of(
            "Lambert_Conformal_Conic_2SP", "Lambert_Conformal_Conic",
            "Albers_Conic_Equal_Area", "Albers",
            "Transverse_Mercator", "Transverse_Mercator");

    private static final Map<String, String> NAMES = Map.of(
            "WGS 84", "WGS_1984",
            "World Geodetic System 1984", "WGS_1984",
            "NAD83", "North_American_1983",
            "North American Datum 1983", "North_American_1983",
            "NAD27", "North_American_1927",
            "North American Datum 1927", "North_American_1927");

    private static final Map<String, String> UNITS =
            Map.of("m", "Meter", "degree", "Degree", "ft", "Foot", "ft_survey_us", "Foot_US");

    private EsriText() {}

    /** Empty where the system cannot be told in this way. */
    static Optional<String> of(CoordinateReferenceSystem crs) {
        try {
            return Optional.of(reworded(((Formattable) crs).toWKT(Citations.OGC, 0)));
        } catch (UnformattableObjectException tooComplex) {
            return Optional.empty();
        }
    }

    private static String reworded(String ogc) {
        String text = LEFT_OUT.matcher(ogc).replaceAll("").replace(", ", ",");
        for (Map.Entry<String, String> unit : UNITS.entrySet()) {
            text = text.replace("UNIT[\"" + unit.getKey() + "\"", "UNIT[\"" + unit.getValue() + "\"");
        }
        boolean projected = text.startsWith("PROJCS");
        for (Map.Entry<String, String> projection : PROJECTIONS.entrySet()) {
            String found = "PROJECTION[\"" + projection.getKey() + "\"]";
            if (text.contains(found)) {
                return inEsriNames(text.replace(found, "PROJECTION[\"" + projection.getValue() + "\"]"));
            }
        }
        return projected ? text : inEsriNames(text);
    }

    private static String inEsriNames(String text) {
        String renamed = NAME.matcher(text)
                .replaceAll(found -> found.group(1) + "[\"" + prefix(found.group(1)) + plain(found.group(2)) + "\"");
        if (renamed.contains("[\"Lambert_Conformal_Conic\"]")) {
            // with two standard parallels there is no other scale
            renamed = renamed.replace("PARAMETER[\"scale_factor\",1.0],", "");
        }
        return PARAMETER.matcher(renamed).replaceAll(EsriText::capitalized);
    }

    private static String prefix(String keyword) {
        return switch (keyword) {
            case "GEOGCS" -> "GCS_";
            case "DATUM" -> "D_";
            default -> "";
        };
    }

    private static String plain(String name) {
        String known = NAMES.getOrDefault(name, name);
        return known.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "");
    }

    private static String capitalized(MatchResult parameter) {
        String name = WORD.matcher(parameter.group(1))
                .replaceAll(first -> first.group(1) + first.group(2).toUpperCase(Locale.ROOT));
        return "PARAMETER[\"" + name + "\"";
    }
}
