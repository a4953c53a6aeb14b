package paso.geo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The projections that are at hand at once, by code. */
public final class Projections {

    /** In the order in which they are offered. */
    public static final List<Projection> ALL = List.of(
            WebMercator.INSTANCE,
            LambertConformalConic.NORTH_AMERICA,
            AlbersEqualArea.NORTH_AMERICA,
            PlateCarree.INSTANCE);

    private Projections() {}

    /** The projection of a code such as {@code EPSG:3857}, in either case; a bare number is one of EPSG's. */
    public static Optional<Projection> named(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        String full = wanted.matches("\\d+") ? "EPSG:" + wanted : wanted;
        return ALL.stream().filter(projection -> projection.code().equals(full)).findFirst();
    }
}
