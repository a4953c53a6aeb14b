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

    /**
     * The projection of any code: those at hand, else one of the EPSG database, a bare number being one of its codes. May
     * open that database, which takes seconds.
     */
    public static Optional<Projection> anyNamed(String code) {
        Optional<Projection> atHand = named(code);
        if (atHand.isPresent()) {
            return atHand;
        }
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        String full = wanted.matches("\\d+") ? "EPSG:" + wanted : wanted;
        return full.matches("EPSG:\\d{1,7}") ? EpsgProjection.of(full).map(found -> found) : Optional.empty();
    }

    /** The projection of a code such as {@code EPSG:3857}, in either case; a bare number is one of EPSG's. */
    public static Optional<Projection> named(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        String full = wanted.matches("\\d+") ? "EPSG:" + wanted : wanted;
        return ALL.stream().filter(projection -> projection.code().equals(full)).findFirst();
    }
}
