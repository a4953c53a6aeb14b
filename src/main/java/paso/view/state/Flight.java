package paso.view.state;

import paso.geo.Viewport;

/**
 * A smooth way from one viewport to another: far ones are reached by rising, passing over and coming down, so that the eye
 * keeps track. The path is the one along which the view seems to move evenly (van Wijk and Nuij, "Smooth and efficient
 * zooming and panning", 2003), with width of view and distance in projected metres.
 */
record Flight(Viewport from, Viewport to) {

    private static final double RHO = 1.3;
    private static final double CLOSE_PX = 1;

    /** Length of the path in the measure in which it is even: 0 for none, about 1 for one zoom level or one screen. */
    double length() {
        return distance() < CLOSE_PX * from.metersPerPixel()
                ? Math.abs(Math.log(toWidth() / fromWidth())) / RHO
                : (r(1) - r(0)) / RHO;
    }

    /** The view after a share of the way, 0 to 1. */
    Viewport at(double share) {
        if (share <= 0) {
            return from;
        }
        if (share >= 1) {
            return to;
        }
        double distance = distance();
        double passed;
        double width;
        if (distance < CLOSE_PX * from.metersPerPixel()) {
            width = fromWidth() * Math.pow(toWidth() / fromWidth(), share);
            passed = share;
        } else {
            double s = share * length();
            double r0 = r(0);
            width = fromWidth() * Math.cosh(r0) / Math.cosh(RHO * s + r0);
            passed = fromWidth() / (RHO * RHO) * (Math.cosh(r0) * Math.tanh(RHO * s + r0) - Math.sinh(r0)) / distance;
        }
        return to.withScale(width / to.widthPx())
                .centeredOn(
                        from.centerX() + (to.centerX() - from.centerX()) * passed,
                        from.centerY() + (to.centerY() - from.centerY()) * passed);
    }

    private double r(int end) {
        double w0 = fromWidth();
        double w1 = toWidth();
        double u = distance();
        double own = end == 0 ? w0 : w1;
        double sign = end == 0 ? 1 : -1;
        double b = (w1 * w1 - w0 * w0 + sign * Math.pow(RHO, 4) * u * u) / (2 * own * RHO * RHO * u);
        // log(sqrt(b² + 1) - b), without the loss of digits for a large b
        double size = Math.log(Math.abs(b) + Math.hypot(b, 1));
        return b > 0 ? -size : size;
    }

    private double fromWidth() {
        return from.metersPerPixel() * from.widthPx();
    }

    private double toWidth() {
        return to.metersPerPixel() * to.widthPx();
    }

    private double distance() {
        return Math.hypot(to.centerX() - from.centerX(), to.centerY() - from.centerY());
    }
}
