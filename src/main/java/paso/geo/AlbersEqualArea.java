package paso.geo;

/** Albers' equal-area conic projection: areas are true everywhere, lengths on the two standard parallels. */
public final class AlbersEqualArea extends Conic {

    /** For all of North America, true to scale at 20° and 60° N; the frame of ESRI:102008 on WGS 84. */
    public static final AlbersEqualArea NORTH_AMERICA = new AlbersEqualArea("ESRI:102008", -96, 40, 20, 60);

    private static final int STEPS = 12;

    private final double share;
    private final double constant;

    AlbersEqualArea(
            String code, double centralLonDeg, double originLatDeg, double firstTrueLatDeg, double secondTrueLatDeg) {
        super(code, centralLonDeg, originLatDeg, share(firstTrueLatDeg, secondTrueLatDeg));
        double first = Math.toRadians(firstTrueLatDeg);
        this.share = share(firstTrueLatDeg, secondTrueLatDeg);
        this.constant = parallel(first) * parallel(first) + share * area(first);
    }

    private static double share(double firstTrueLatDeg, double secondTrueLatDeg) {
        double first = Math.toRadians(firstTrueLatDeg);
        double second = Math.toRadians(secondTrueLatDeg);
        return (parallel(first) * parallel(first) - parallel(second) * parallel(second)) / (area(second) - area(first));
    }

    /** Twice the area from the equator to a parallel for each radian of longitude, as a share of the radius squared. */
    private static double area(double latRad) {
        double sin = Math.sin(latRad);
        double eSin = ECCENTRICITY * sin;
        return (1 - ECCENTRICITY * ECCENTRICITY)
                * (sin / (1 - eSin * eSin) - Math.log((1 - eSin) / (1 + eSin)) / (2 * ECCENTRICITY));
    }

    @Override
    double radius(double latRad) {
        return RADIUS_METERS * Math.sqrt(Math.max(0, constant - share * area(latRad))) / share;
    }

    @Override
    double latitude(double radius) {
        double part = radius * share / RADIUS_METERS;
        double area = (constant - part * part) / share;
        double lat = Math.asin(Math.max(-1, Math.min(1, area / 2)));
        for (int i = 0; i < STEPS && Math.abs(Math.cos(lat)) > 1e-9; i++) {
            double eSin = ECCENTRICITY * Math.sin(lat);
            double rest = 1 - eSin * eSin;
            lat += rest * rest / (2 * Math.cos(lat)) * (area - area(lat)) / (1 - ECCENTRICITY * ECCENTRICITY);
        }
        return lat;
    }
}
