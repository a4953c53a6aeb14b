package paso.export.format.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.plugins.tiff.GeoTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import paso.export.publish.ReferenceSystem;
import paso.export.publish.ReferenceSystem.Conic;
import paso.export.publish.ReferenceSystem.ConicFamily;
import paso.export.publish.ReferenceSystem.Kind;

/**
 * A reference system in the words of GeoTIFF (OGC 19-008): a directory of short numbers, with doubles and text beside it.
 * Pixels are areas: the system's numbers are of their corners.
 */
final class GeoKeys {

    private static final int MODEL_TYPE = 1024;
    private static final int RASTER_TYPE = 1025;
    private static final int CITATION = 1026;
    private static final int GEOGRAPHIC_TYPE = 2048;
    private static final int ANGULAR_UNITS = 2054;
    private static final int PROJECTED_TYPE = 3072;
    private static final int PROJECTED_CITATION = 3073;
    private static final int PROJECTION = 3074;
    private static final int TRANSFORMATION = 3075;
    private static final int LINEAR_UNITS = 3076;
    private static final int FIRST_PARALLEL = 3078;
    private static final int SECOND_PARALLEL = 3079;
    private static final int NATURAL_ORIGIN_LON = 3080;
    private static final int NATURAL_ORIGIN_LAT = 3081;
    private static final int FALSE_EASTING = 3082;
    private static final int FALSE_NORTHING = 3083;
    private static final int FALSE_ORIGIN_LON = 3084;
    private static final int FALSE_ORIGIN_LAT = 3085;
    private static final int FALSE_ORIGIN_EASTING = 3086;
    private static final int FALSE_ORIGIN_NORTHING = 3087;

    private static final int PROJECTED_MODEL = 1;
    private static final int GEOGRAPHIC_MODEL = 2;
    private static final int PIXEL_IS_AREA = 1;
    private static final int WGS_84 = 4326;
    private static final int DEGREE = 9102;
    private static final int METRE = 9001;
    private static final int USER_DEFINED = 32_767;
    private static final int LAMBERT_TWO_PARALLELS = 8;
    private static final int ALBERS = 11;

    private final List<Integer> entries = new ArrayList<>();
    private final List<Double> doubles = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private GeoKeys() {}

    static GeoKeys of(ReferenceSystem system) {
        GeoKeys keys = new GeoKeys();
        boolean projected = system.kind() == Kind.PROJECTED;
        keys.number(MODEL_TYPE, projected ? PROJECTED_MODEL : GEOGRAPHIC_MODEL);
        keys.number(RASTER_TYPE, PIXEL_IS_AREA);
        keys.text(CITATION, system.name());
        OptionalInt epsg = system.epsg();
        if (epsg.isPresent()) {
            keys.number(projected ? PROJECTED_TYPE : GEOGRAPHIC_TYPE, epsg.getAsInt());
        } else {
            keys.conic(
                    system.name(),
                    system.conic()
                            .orElseThrow(() -> new IllegalArgumentException(
                                    system.name() + " has neither a code nor parameters")));
        }
        return keys;
    }

    private void conic(String name, Conic conic) {
        number(GEOGRAPHIC_TYPE, WGS_84);
        number(ANGULAR_UNITS, DEGREE);
        number(PROJECTED_TYPE, USER_DEFINED);
        text(PROJECTED_CITATION, name);
        number(PROJECTION, USER_DEFINED);
        boolean lambert = conic.family() == ConicFamily.LAMBERT_CONFORMAL;
        number(TRANSFORMATION, lambert ? LAMBERT_TWO_PARALLELS : ALBERS);
        number(LINEAR_UNITS, METRE);
        real(FIRST_PARALLEL, conic.firstTrueLatDeg());
        real(SECOND_PARALLEL, conic.secondTrueLatDeg());
        // the two families call the place of origin by different names
        real(lambert ? FALSE_ORIGIN_LON : NATURAL_ORIGIN_LON, conic.centralLonDeg());
        real(lambert ? FALSE_ORIGIN_LAT : NATURAL_ORIGIN_LAT, conic.originLatDeg());
        real(lambert ? FALSE_ORIGIN_EASTING : FALSE_EASTING, 0);
        real(lambert ? FALSE_ORIGIN_NORTHING : FALSE_NORTHING, 0);
    }

    private void number(int key, int value) {
        entries.addAll(List.of(key, 0, 1, value));
    }

    private void real(int key, double value) {
        entries.addAll(List.of(key, GeoTIFFTagSet.TAG_GEO_DOUBLE_PARAMS, 1, doubles.size()));
        doubles.add(value);
    }

    private void text(int key, String value) {
        // other letters than those of ASCII have no place here
        String plain = value.replaceAll("[^\\x20-\\x7e]", "?").replace('|', '/') + "|";
        entries.addAll(List.of(key, GeoTIFFTagSet.TAG_GEO_ASCII_PARAMS, plain.length(), text.length()));
        text.append(plain);
    }

    static TIFFTag tag(int number) {
        return GeoTIFFTagSet.getInstance().getTag(number);
    }

    List<TIFFField> fields() {
        int[] directory = new int[4 + entries.size()];
        // with its head: the version, and how many keys there are
        directory[0] = 1;
        directory[1] = 1;
        directory[3] = entries.size() / 4;
        for (int i = 0; i < entries.size(); i++) {
            directory[4 + i] = entries.get(i);
        }
        List<TIFFField> fields = new ArrayList<>();
        fields.add(TiffFile.shorts(tag(GeoTIFFTagSet.TAG_GEO_KEY_DIRECTORY), directory));
        if (!doubles.isEmpty()) {
            fields.add(TiffFile.doubles(
                    tag(GeoTIFFTagSet.TAG_GEO_DOUBLE_PARAMS),
                    doubles.stream().mapToDouble(Double::doubleValue).toArray()));
        }
        fields.add(TiffFile.text(tag(GeoTIFFTagSet.TAG_GEO_ASCII_PARAMS), text.toString()));
        return fields;
    }
}
