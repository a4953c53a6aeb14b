package paso.source.csv;

import java.nio.file.Path;
import java.util.Locale;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import paso.source.file.BadInputException;
import paso.source.file.Limits;
import paso.source.file.Wording;
import paso.source.store.DeclaredCrs;

/** Reads well-known text, also with a leading {@code SRID=4326;}. Nesting is bounded before it is read. */
final class WktText {

    private static final String SRID = "SRID=";

    private final WKTReader reader;

    WktText(GeometryFactory factory) {
        reader = new WKTReader(factory);
    }

    /** @throws BadInputException naming {@code file} and {@code line} if it is no geometry in longitude and latitude */
    Geometry read(String text, Path file, long line) throws BadInputException {
        String geometry = text;
        if (text.toUpperCase(Locale.ROOT).startsWith(SRID)) {
            int end = text.indexOf(';') < 0 ? text.length() : text.indexOf(';');
            String srid = text.substring(SRID.length(), end);
            if (DeclaredCrs.of(srid) == DeclaredCrs.OTHER) {
                throw BadInputException.at(
                        file,
                        line,
                        "the geometry is in SRID " + Wording.quoted(srid)
                                + "; convert it to longitude and latitude (WGS 84)");
            }
            geometry = text.substring(Math.min(text.length(), end + 1));
        }
        if (depth(geometry) > Limits.MAX_DEPTH) {
            throw BadInputException.at(
                    file, line, "the geometry is nested more than " + Limits.MAX_DEPTH + " deep; flatten it");
        }
        try {
            return reader.read(geometry);
        } catch (ParseException | IllegalArgumentException e) {
            throw BadInputException.causedBy(
                    file, line, "the geometry is not well-known text: " + Wording.quoted(text) + "; correct it", e);
        }
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
