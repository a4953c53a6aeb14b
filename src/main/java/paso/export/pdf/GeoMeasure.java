package paso.export.pdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import paso.geo.Bounds;
import paso.geo.LonLat;
import paso.geo.Projection;
import paso.geo.Viewport;

/**
 * Where on the earth a map's frame lies, as ISO 32000 says it: a viewport of the page with a geospatial measure dictionary,
 * whose control points are four places in the frame, its corners where these are on the earth.
 */
final class GeoMeasure {

    /** Control points are looked for on a grid of so many steps a side. */
    private static final int STEPS = 64;

    /** A place has to lead back to where it was taken from, within this part of a pixel. */
    private static final double SAME_PX = 0.01;

    private static final int DECIMALS = 10;

    private GeoMeasure() {}

    /** A place, and where it is in the frame: 0 to 1 from the left and from below. */
    private record Control(double right, double up, LonLat place) {}

    /**
     * The page's viewports.
     *
     * @param frame the map's rectangle in pixels with y down
     * @param pointsPerPx the page's units for a pixel
     * @return empty where the map's plane cannot be told
     */
    static Optional<COSArray> of(String name, Viewport viewport, Bounds frame, double pointsPerPx) throws IOException {
        Optional<PdfReferenceSystem> found = PdfReferenceSystem.of(viewport.projection());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        PdfReferenceSystem system = found.get();
        List<Control> controls = controls(system, viewport, frame);
        if (controls.size() < 4) {
            return Optional.empty();
        }
        COSArray places = new COSArray();
        COSArray points = new COSArray();
        for (Control control : controls) {
            places.add(decimal(control.place().latDeg()));
            places.add(decimal(control.place().lonDeg()));
            points.add(decimal(control.right()));
            points.add(decimal(control.up()));
        }
        COSDictionary measure = new COSDictionary();
        measure.setName(COSName.TYPE, "Measure");
        measure.setName(COSName.SUBTYPE, "GEO");
        measure.setItem("Bounds", Streams.numbers(0, 0, 0, 1, 1, 1, 1, 0));
        measure.setItem("GPTS", places);
        measure.setItem("LPTS", points);
        measure.setItem("GCS", dictionary(system));
        COSArray units = new COSArray();
        units.add(COSName.getPDFName("KM"));
        units.add(COSName.getPDFName("SQKM"));
        units.add(COSName.getPDFName("DEG"));
        measure.setItem("PDU", units);
        COSDictionary window = new COSDictionary();
        window.setName(COSName.TYPE, "Viewport");
        window.setItem(
                COSName.BBOX,
                box(
                        frame.minX() * pointsPerPx,
                        (viewport.heightPx() - frame.maxY()) * pointsPerPx,
                        frame.maxX() * pointsPerPx,
                        (viewport.heightPx() - frame.minY()) * pointsPerPx));
        window.setItem(COSName.NAME, new COSString(name));
        window.setItem("Measure", measure);
        COSArray windows = new COSArray();
        windows.add(window);
        return Optional.of(windows);
    }

    private static COSArray box(double... edges) throws IOException {
        COSArray box = new COSArray();
        for (double edge : edges) {
            box.add(decimal(edge));
        }
        return box;
    }

    /** Kept as it is written: a float has too few digits for a place on a town's map. */
    private static COSFloat decimal(double value) throws IOException {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return new COSFloat(
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }

    private static COSDictionary dictionary(PdfReferenceSystem system) {
        COSDictionary gcs = new COSDictionary();
        gcs.setName(COSName.TYPE, system.isProjected() ? "PROJCS" : "GEOGCS");
        system.epsg().ifPresent(code -> gcs.setInt("EPSG", code));
        gcs.setString("WKT", system.wkt());
        return gcs;
    }

    /** The corners, or where one is off the earth the four places nearest to them, in the order of the bounds. */
    private static List<Control> controls(PdfReferenceSystem system, Viewport viewport, Bounds frame) {
        List<Control> corners = new ArrayList<>();
        for (double[] corner : new double[][] {{0, 0}, {0, 1}, {1, 1}, {1, 0}}) {
            control(corner[0], corner[1], system, viewport, frame).ifPresent(corners::add);
        }
        if (corners.size() == 4) {
            return corners;
        }
        List<Control> all = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            for (int j = 0; j <= STEPS; j++) {
                control((double) i / STEPS, (double) j / STEPS, system, viewport, frame)
                        .ifPresent(all::add);
            }
        }
        List<Control> extremes = new ArrayList<>();
        for (ToDoubleFunction<Control> off : List.<ToDoubleFunction<Control>>of(
                at -> at.right() + at.up(),
                at -> at.right() - at.up(),
                at -> -at.right() - at.up(),
                at -> at.up() - at.right())) {
            all.stream()
                    .min(Comparator.comparingDouble(off))
                    .filter(at -> !extremes.contains(at))
                    .ifPresent(extremes::add);
        }
        return extremes;
    }

    private static Optional<Control> control(
            double right, double up, PdfReferenceSystem system, Viewport viewport, Bounds frame) {
        double pixelX = frame.minX() + right * frame.width();
        double pixelY = frame.maxY() - up * frame.height();
        double x = viewport.toPlaneX(pixelX);
        double y = viewport.toPlaneY(pixelY);
        Projection projection = viewport.projection();
        LonLat drawn = projection.inverse(x, y);
        double off = Math.hypot(
                projection.x(drawn.lonDeg(), drawn.latDeg()) - x, projection.y(drawn.lonDeg(), drawn.latDeg()) - y);
        return off <= SAME_PX * viewport.metersPerPixel()
                ? system.lonLat(x, y).map(place -> new Control(right, up, place))
                : Optional.empty();
    }
}
