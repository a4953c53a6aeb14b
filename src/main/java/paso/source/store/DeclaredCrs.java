package paso.source.store;

import java.util.Locale;

/** What the name of a reference system in a file means for reading it, told without opening the EPSG database. */
public enum DeclaredCrs {
    WGS84,
    CLOSE_TO_WGS84,
    OTHER;

    /** For names such as {@code urn:ogc:def:crs:OGC:1.3:CRS84} and {@code EPSG:4326}. */
    public static DeclaredCrs of(String name) {
        String code = name.toUpperCase(Locale.ROOT).replaceAll("^.*[:/#]", "");
        return switch (code) {
            case "CRS84", "CRS84H", "4326", "4979", "WGS84", "WGS 84" -> WGS84;
            case "4269", "CRS83", "4258", "6365", "4019" -> CLOSE_TO_WGS84;
            default -> OTHER;
        };
    }
}
