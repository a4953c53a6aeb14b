package paso.geo;

/**
 * Which part of the projected plane a picture shows: an immutable window in projected metres and the pixels it fills.
 *
 * <p>Pixels count from the top left, x right and y down; a pixel's centre is at .5. One pixel covers {@code
 * metersPerPixel} <em>projected</em> metres, which are ground metres only where the projection is true to scale; see
 * {@link #groundMetersPerPixel()}.
 *
 * @param centerX projected x in the middle of the picture
 * @param centerY projected y in the middle of the picture
 */
public record Viewport(
        Projection projection, double centerX, double centerY, double metersPerPixel, int widthPx, int heightPx) {

    /** The finest and coarsest scale that {@link #zoomedAbout} goes to, in projected metres per pixel. */
    public static final double MIN_METERS_PER_PIXEL = 0.05;

    public static final double MAX_METERS_PER_PIXEL = 80_000;

    public Viewport {
        if (!(metersPerPixel > 0) || Double.isInfinite(metersPerPixel) || widthPx < 1 || heightPx < 1) {
            throw new IllegalArgumentException("not a viewport: " + metersPerPixel + " metres per pixel, " + widthPx
                    + " x " + heightPx + " pixels");
        }
    }

    /** The largest scale at which {@code degrees} is wholly inside the picture less {@code covered}, and centred there. */
    public static Viewport fitting(Projection projection, Bounds degrees, int widthPx, int heightPx, Insets covered) {
        Bounds plane = projection.boundsOf(degrees);
        double freeWidth = Math.max(1, widthPx - covered.leftPx() - covered.rightPx());
        double freeHeight = Math.max(1, heightPx - covered.topPx() - covered.bottomPx());
        double scale = clampScale(Math.max(plane.width() / freeWidth, plane.height() / freeHeight));
        double shiftXPx = (covered.leftPx() - covered.rightPx()) / 2;
        double shiftYPx = (covered.topPx() - covered.bottomPx()) / 2;
        return new Viewport(
                projection,
                plane.centerX() - shiftXPx * scale,
                plane.centerY() + shiftYPx * scale,
                scale,
                widthPx,
                heightPx);
    }

    public double toPixelX(double x) {
        return (x - centerX) / metersPerPixel + widthPx / 2.0;
    }

    public double toPixelY(double y) {
        return (centerY - y) / metersPerPixel + heightPx / 2.0;
    }

    public double toPlaneX(double pixelX) {
        return centerX + (pixelX - widthPx / 2.0) * metersPerPixel;
    }

    public double toPlaneY(double pixelY) {
        return centerY - (pixelY - heightPx / 2.0) * metersPerPixel;
    }

    /** Pixel x of a place. */
    public double pixelXOf(LonLat place) {
        return toPixelX(projection.x(place.lonDeg(), place.latDeg()));
    }

    /** Pixel y of a place. */
    public double pixelYOf(LonLat place) {
        return toPixelY(projection.y(place.lonDeg(), place.latDeg()));
    }

    /** The place under a pixel. */
    public LonLat placeAt(double pixelX, double pixelY) {
        return projection.inverse(toPlaneX(pixelX), toPlaneY(pixelY));
    }

    /** What the picture shows, in projected metres. */
    public Bounds planeBounds() {
        return new Bounds(toPlaneX(0), toPlaneY(heightPx), toPlaneX(widthPx), toPlaneY(0));
    }

    /** The smallest rectangle in degrees that holds the whole picture. */
    public Bounds degreeBounds() {
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (int i = 0; i <= 8; i++) {
            double along = i / 8.0;
            LonLat[] edge = {
                placeAt(along * widthPx, 0), placeAt(along * widthPx, heightPx),
                placeAt(0, along * heightPx), placeAt(widthPx, along * heightPx)
            };
            for (LonLat place : edge) {
                west = Math.min(west, place.lonDeg());
                east = Math.max(east, place.lonDeg());
                south = Math.min(south, place.latDeg());
                north = Math.max(north, place.latDeg());
            }
        }
        return new Bounds(west, south, east, north);
    }

    /** Metres on the ground that one pixel covers in the middle of the picture. */
    public double groundMetersPerPixel() {
        return metersPerPixel / projection.scaleFactor(projection.inverse(centerX, centerY));
    }

    /** Where true north is in the middle of the picture, in degrees clockwise from the top. */
    public double northDeg() {
        return 0 - projection.convergenceDeg(projection.inverse(centerX, centerY));
    }

    /** The scale as 1:N in the middle of the picture, with the OGC's pixel of 0.28 mm. */
    public double scaleDenominator() {
        return groundMetersPerPixel() / 0.00028;
    }

    /** The content moved by pixels: positive to the right and down, as a hand drags paper. */
    public Viewport draggedBy(double dxPx, double dyPx) {
        return centeredOn(centerX - dxPx * metersPerPixel, centerY + dyPx * metersPerPixel);
    }

    /** Zoomed in by {@code factor} (2 shows half as much) with the place under that pixel held where it is. */
    public Viewport zoomedAbout(double pixelX, double pixelY, double factor) {
        double scale = clampScale(metersPerPixel / factor);
        double x = toPlaneX(pixelX);
        double y = toPlaneY(pixelY);
        return new Viewport(
                projection,
                x - (pixelX - widthPx / 2.0) * scale,
                y + (pixelY - heightPx / 2.0) * scale,
                scale,
                widthPx,
                heightPx);
    }

    public Viewport centeredOn(double x, double y) {
        Bounds world = projection.boundsOf(projection.worldDeg());
        return new Viewport(
                projection,
                Math.max(world.minX(), Math.min(world.maxX(), x)),
                Math.max(world.minY(), Math.min(world.maxY(), y)),
                metersPerPixel,
                widthPx,
                heightPx);
    }

    /** The view of another projection with the same place in the middle and the same scale on the ground there. */
    public Viewport in(Projection other) {
        if (other.equals(projection)) {
            return this;
        }
        LonLat center = projection.inverse(centerX, centerY);
        double scale = clampScale(groundMetersPerPixel() * other.scaleFactor(center));
        return new Viewport(other, centerX, centerY, scale, widthPx, heightPx)
                .centeredOn(other.x(center.lonDeg(), center.latDeg()), other.y(center.lonDeg(), center.latDeg()));
    }

    public Viewport withScale(double newMetersPerPixel) {
        return new Viewport(projection, centerX, centerY, clampScale(newMetersPerPixel), widthPx, heightPx);
    }

    /** The same centre and scale in a picture of another size. */
    public Viewport resized(int newWidthPx, int newHeightPx) {
        return new Viewport(projection, centerX, centerY, metersPerPixel, newWidthPx, newHeightPx);
    }

    /** The same view drawn with {@code ratio} times as many pixels a side. */
    public Viewport supersampled(double ratio) {
        return new Viewport(
                projection, centerX, centerY, metersPerPixel / ratio, (int) Math.round(widthPx * ratio), (int)
                        Math.round(heightPx * ratio));
    }

    private static double clampScale(double scale) {
        return Math.max(MIN_METERS_PER_PIXEL, Math.min(MAX_METERS_PER_PIXEL, scale));
    }
}
