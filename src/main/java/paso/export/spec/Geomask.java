package paso.export.spec;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import paso.export.words.Texts;
import paso.geo.Geodesy;
import paso.geo.LonLat;
import paso.model.Language;
import paso.model.LocalText;
import paso.model.Provenance;
import paso.model.Scene;
import paso.model.Subject;
import paso.model.Waypoint;

/**
 * Hides where exactly people are: caravans and places are moved by half the radius to the whole of it, in any direction.
 *
 * <p>One place is always moved to the same other one, so that pictures of many days or caravans do not give it away between
 * them. Who knows the seed can undo the blur: it is written into no file, and is to be kept.
 *
 * @param radiusKm on the ground, at most {@value #MOST_KM}
 * @param seed the same seed moves every place alike
 */
public record Geomask(double radiusKm, long seed) {

    public static final double LEAST_KM = 0.1;
    public static final double MOST_KM = 200;

    private static final double STEPS_PER_DEGREE = 1e5;
    /** Who reports a halt tells where it is, in titles and addresses. */
    private static final Provenance UNTOLD = new Provenance(List.of(), Optional.empty());

    static final long WAYPOINT = 0x1D8E4E27C47D124FL;
    static final long PLACE = 0x5851F42D4C957F2DL;

    /** @throws IllegalArgumentException with a sentence for a person where the radius is out of bounds */
    public Geomask {
        if (!(radiusKm >= LEAST_KM && radiusKm <= MOST_KM)) {
            throw new IllegalArgumentException("a blur is from " + LEAST_KM + " to " + (int) MOST_KM + " km");
        }
    }

    /** The dataset with caravans and places moved. Names of a caravan's halts and who reports them, which would tell where it was, are left out. */
    public Scene appliedTo(Scene scene) {
        return scene.with(this::moved);
    }

    /** A credit with the blur told: {@code Positions of caravans and places are blurred by up to 5 km.} */
    public String inWords(Language language, String credit) {
        String told = new Texts(language).get("blur.told", radiusKm);
        return credit.isBlank() ? told : credit + ". " + told;
    }

    private Subject moved(Subject subject) {
        return subject.moving()
                .<Subject>map(mover -> mover.moved(this::moved))
                .orElseGet(() -> subject.displaced(place -> moved(place, PLACE)));
    }

    private Waypoint moved(Waypoint waypoint) {
        return new Waypoint(
                waypoint.date(),
                LocalText.of(""),
                moved(waypoint.place(), WAYPOINT),
                waypoint.people(),
                waypoint.leg(),
                true,
                "",
                UNTOLD);
    }

    /**
     * Where a place is shown instead.
     *
     * @param kind what is moved: a halt and a named place at one spot go different ways, or the name would tell of the halt
     */
    LonLat moved(LonLat place, long kind) {
        long lon = Math.round(place.lonDeg() * STEPS_PER_DEGREE);
        long lat = Math.round(place.latDeg() * STEPS_PER_DEGREE);
        SplittableRandom random = new SplittableRandom(new SplittableRandom(seed + kind + 31 * lon).nextLong() + lat);
        double bearingDeg = random.nextDouble() * 360;
        // even over the ring between half the radius and the whole
        double share = Math.sqrt(0.25 + 0.75 * random.nextDouble());
        return Geodesy.destination(place, bearingDeg, share * radiusKm * 1000);
    }
}
