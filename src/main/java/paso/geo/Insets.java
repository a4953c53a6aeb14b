package paso.geo;

/** Pixels along the four sides of a picture that something else covers. */
public record Insets(double topPx, double rightPx, double bottomPx, double leftPx) {
    public static final Insets NONE = new Insets(0, 0, 0, 0);
}
