package paso.geo;

/** Lambert's conformal conic projection: angles are true everywhere, lengths on the two standard parallels. */
public final class LambertConformalConic extends Conic {

    /** For all of North America, true to scale at 20° and 60° N; the frame of ESRI:102009 on WGS 84. */
    public static final LambertConformalConic NORTH_AMERICA = new LambertConformalConic("ESRI:102009", -96, 40, 20, 60);

    private static final int STEPS = 12;

    private final double share;
    private final double factor;

    LambertConformalConic(
            String code, double centralLonDeg, double originLatDeg, double firstTrueLatDeg, double secondTrueLatDeg) {
        super(code, centralLonDeg, originLatDeg, share(firstTrueLatDeg, secondTrueLatDeg));
        double first = Math.toRadians(firstTrueLatDeg);
        this.share = share(firstTrueLatDeg, secondTrueLatDeg);
        this.factor = parallel(first) / (share * Math.pow(isometric(first), share));
    }

    private static double share(double firstTrueLatDeg, double secondTrueLatDeg) {
        double first = Math.toRadians(firstTrueLatDeg);
        double second = Math.toRadians(secondTrueLatDeg);
        return (Math.log(parallel(first)) - Math.log(parallel(second)))
                / (Math.log(isometric(first)) - Math.log(isometric(second)));
    }

    /** The isometric colatitude, from infinity at the south pole to 0 at the north. */
    private static double isometric(double latRad) {
        double sin = ECCENTRICITY * Math.sin(latRad);
        return Math.tan(Math.PI / 4 - latRad / 2) / Math.pow((1 - sin) / (1 + sin), ECCENTRICITY / 2);
    }

    @Override
    double radius(double latRad) {
        return RADIUS_METERS * factor * Math.pow(isometric(latRad), share);
    }

    @Override
    double latitude(double radius) {
        double isometric = Math.pow(radius / (RADIUS_METERS * factor), 1 / share);
        double lat = Math.PI / 2 - 2 * Math.atan(isometric);
        for (int i = 0; i < STEPS; i++) {
            double sin = ECCENTRICITY * Math.sin(lat);
            lat = Math.PI / 2 - 2 * Math.atan(isometric * Math.pow((1 - sin) / (1 + sin), ECCENTRICITY / 2));
        }
        return lat;
    }
}
