package paso.style;

/** An affine map of the plane: {@code x' = a x + c y + e}, {@code y' = b x + d y + f}. */
record Affine(double a, double b, double c, double d, double e, double f) {

    static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    static Affine scale(double x, double y) {
        return new Affine(x, 0, 0, y, 0, 0);
    }

    static Affine move(double x, double y) {
        return new Affine(1, 0, 0, 1, x, y);
    }

    static Affine turn(double deg) {
        double cos = Math.cos(Math.toRadians(deg));
        double sin = Math.sin(Math.toRadians(deg));
        return new Affine(cos, sin, -sin, cos, 0, 0);
    }

    /** First the other map, then this one. */
    Affine after(Affine first) {
        return new Affine(
                a * first.a + c * first.b,
                b * first.a + d * first.b,
                a * first.c + c * first.d,
                b * first.c + d * first.d,
                a * first.e + c * first.f + e,
                b * first.e + d * first.f + f);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** By how much lengths grow, on average over directions. */
    double growth() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }
}
