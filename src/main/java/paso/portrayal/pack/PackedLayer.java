package paso.portrayal.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import paso.geo.Bounds;
import paso.geo.Projection;
import paso.geo.Viewport;
import paso.portrayal.list.DisplayList;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/**
 * Features of one kind, projected once and packed: primitive arrays, a spatial index, and levels of detail that are made
 * when a scale first asks for them. Immutable to its users and safe to share between threads.
 *
 * <p>Features are numbered from 0 in the order they were added, which is also the order they are drawn in.
 */
public final class PackedLayer {

    /** What a layer's features are. */
    public enum Kind {
        POINT,
        LINE,
        POLYGON
    }

    /** The farthest that a generalised line may lie from the true one, in pixels. */
    public static final double TOLERANCE_PX = LevelsOfDetail.TOLERANCE_PX;

    private static final int CHUNK_FEATURES = 4096;
    private static final int THIN_MARKERS_FROM = 20_000;

    private final Kind kind;
    private final Projection projection;
    private final Geometries full;
    /** minX, minY, maxX, maxY of each feature in projected metres; NaN where it has no shape. */
    private final double[] boxes;

    private final PackedIndex index;
    private final Optional<Bounds> bounds;
    private final LevelsOfDetail levels;

    PackedLayer(Kind kind, Projection projection, Geometries full) {
        this.kind = kind;
        this.projection = projection;
        this.full = full;
        this.levels = new LevelsOfDetail(full, kind != Kind.POINT);
        this.boxes = full.boxes();
        this.index = new PackedIndex(boxes);
        this.bounds = boundsOf(boxes);
    }

    private static Optional<Bounds> boundsOf(double[] boxes) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < boxes.length; i += 4) {
            if (!Double.isNaN(boxes[i])) {
                minX = Math.min(minX, boxes[i]);
                minY = Math.min(minY, boxes[i + 1]);
                maxX = Math.max(maxX, boxes[i + 2]);
                maxY = Math.max(maxY, boxes[i + 3]);
            }
        }
        return minX <= maxX ? Optional.of(new Bounds(minX, minY, maxX, maxY)) : Optional.empty();
    }

    /** What the features are; {@link Kind#POINT} for a layer without any shape. */
    public Kind kind() {
        return kind;
    }

    public Projection projection() {
        return projection;
    }

    public int featureCount() {
        return full.features();
    }

    public long vertexCount() {
        return full.xy().length / 2;
    }

    /** The rectangle around all features in projected metres; empty where none has a shape. */
    public Optional<Bounds> planeBounds() {
        return bounds;
    }

    /** The rectangle around some features in projected metres; empty where none has a shape. */
    public Optional<Bounds> boundsOf(int... features) {
        double[] own = new double[4 * features.length];
        for (int i = 0; i < features.length; i++) {
            System.arraycopy(boxes, 4 * features[i], own, 4 * i, 4);
        }
        return boundsOf(own);
    }

    /** Projected x of a feature's first vertex. */
    public double x(int feature) {
        return full.xy()[2 * full.partStarts()[full.featureParts()[feature]]];
    }

    /** Projected y of a feature's first vertex. */
    public double y(int feature) {
        return full.xy()[2 * full.partStarts()[full.featureParts()[feature]] + 1];
    }

    /** The features of these numbers alone, in that order. */
    public PackedLayer only(int... features) {
        return new PackedLayer(kind, projection, full.only(features));
    }

    public PackedLayer only(List<Integer> features) {
        return only(features.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Numbers of the features whose rectangle touches the picture grown by a margin, ascending. */
    public int[] visible(Viewport viewport, double marginPx) {
        Bounds asked = viewport.planeBounds().grownBy(marginPx * viewport.metersPerPixel());
        return index.intersecting(asked.minX(), asked.minY(), asked.maxX(), asked.maxY());
    }

    /** Numbers of the features whose rectangle touches one in projected metres, ascending. */
    public int[] touching(Bounds plane) {
        return index.intersecting(plane.minX(), plane.minY(), plane.maxX(), plane.maxY());
    }

    /** Numbers of the features of which a part lies in the picture, ascending. Of an area its rectangle counts. */
    public int[] seen(Viewport viewport) {
        return seen(visible(viewport, 0), viewport);
    }

    /** Those of some features of which a part lies in the picture; given back as they are where that is all of them. */
    public int[] seen(int[] some, Viewport viewport) {
        Bounds picture = viewport.planeBounds();
        if (bounds.filter(picture::contains).isPresent()) {
            return some;
        }
        Geometries level = levels.at(viewport.metersPerPixel());
        return IntStream.of(some)
                .filter(feature -> touches(boxes, feature, picture)
                        && (kind != Kind.LINE || isInside(boxes, feature, picture) || crosses(level, feature, picture)))
                .toArray();
    }

    private static boolean touches(double[] boxes, int feature, Bounds picture) {
        return boxes[4 * feature] <= picture.maxX()
                && boxes[4 * feature + 1] <= picture.maxY()
                && boxes[4 * feature + 2] >= picture.minX()
                && boxes[4 * feature + 3] >= picture.minY();
    }

    private static boolean isInside(double[] boxes, int feature, Bounds picture) {
        return boxes[4 * feature] >= picture.minX()
                && boxes[4 * feature + 1] >= picture.minY()
                && boxes[4 * feature + 2] <= picture.maxX()
                && boxes[4 * feature + 3] <= picture.maxY();
    }

    private static boolean crosses(Geometries lines, int feature, Bounds picture) {
        Envelope frame = new Envelope(picture.minX(), picture.maxX(), picture.minY(), picture.maxY());
        RectangleLineIntersector within = new RectangleLineIntersector(frame);
        double[] xy = lines.xy();
        for (int part = lines.featureParts()[feature]; part < lines.featureParts()[feature + 1]; part++) {
            for (int v = lines.partStarts()[part] + 1; v < lines.partStarts()[part + 1]; v++) {
                Coordinate from = new Coordinate(xy[2 * v - 2], xy[2 * v - 1]);
                if (within.intersects(from, new Coordinate(xy[2 * v], xy[2 * v + 1]))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Points to paint. Where very many are asked for, one stands for all whose centres share a pixel: they carry the same
     * mark, so nobody sees the others. Of a see-through mark all are painted: there the sum shows.
     */
    public DisplayList.Markers markers(int[] features, Viewport viewport, Mark mark) {
        boolean thin = features.length > THIN_MARKERS_FROM && isOpaque(mark);
        int margin = 64;
        int stride = viewport.widthPx() + 2 * margin;
        BitSet taken = new BitSet(thin ? stride * (viewport.heightPx() + 2 * margin) : 0);
        FloatArray out = new FloatArray(2 * features.length);
        for (int feature : features) {
            for (int part = full.featureParts()[feature]; part < full.featureParts()[feature + 1]; part++) {
                int v = full.partStarts()[part];
                float x = (float) viewport.toPixelX(full.xy()[2 * v]);
                float y = (float) viewport.toPixelY(full.xy()[2 * v + 1]);
                if (thin) {
                    int column = (int) Math.floor(x) + margin;
                    int row = (int) Math.floor(y) + margin;
                    if (column >= 0 && column < stride && row >= 0) {
                        int cell = row * stride + column;
                        if (taken.get(cell)) {
                            continue;
                        }
                        taken.set(cell);
                    }
                }
                out.add(x, y);
            }
        }
        float[] xy = out.trimmed();
        return new DisplayList.Markers(mark, xy, xy.length / 2);
    }

    private static boolean isOpaque(Mark mark) {
        return IntStream.of(mark.fillArgb(), mark.rimArgb(), mark.haloArgb())
                .allMatch(argb -> argb == 0 || argb >>> 24 == 255);
    }

    /** Lines to paint (for polygons: their rings), generalised for the scale and cut at a margin around the picture. */
    public DisplayList.Lines lines(int[] features, Viewport viewport, Stroke stroke) {
        Geometries level = levels.at(viewport.metersPerPixel());
        List<Clipper> chunks = inChunks(features, viewport, Optional.of(stroke), (clipper, feature) -> {
            boolean inside = clipper.contains(boxes, feature);
            for (int part = level.featureParts()[feature]; part < level.featureParts()[feature + 1]; part++) {
                clipper.line(level.xy(), level.partStarts()[part], level.partStarts()[part + 1], inside);
            }
        });
        FloatArray xy = new FloatArray(
                chunks.stream().mapToInt(chunk -> chunk.xy.size()).sum());
        IntArray starts = new IntArray(
                chunks.stream().mapToInt(chunk -> chunk.starts.size()).sum() + 1);
        for (Clipper chunk : chunks) {
            int shift = xy.size() / 2;
            for (int i = 0; i < chunk.starts.size(); i++) {
                starts.add(chunk.starts.get(i) + shift);
            }
            xy.addAll(chunk.xy);
        }
        starts.add(xy.size() / 2);
        return new DisplayList.Lines(stroke, xy.trimmed(), starts.trimmed());
    }

    /**
     * The whole lines of a feature that touches the picture, not cut at it, in pixels: parts that go on where another one
     * ends are one line.
     *
     * @return x, y of each vertex, for each line
     */
    public List<double[]> courses(int feature, Viewport viewport) {
        Geometries level = levels.at(viewport.metersPerPixel());
        List<double[]> parts = new ArrayList<>();
        for (int part = level.featureParts()[feature]; part < level.featureParts()[feature + 1]; part++) {
            int from = level.partStarts()[part];
            int to = level.partStarts()[part + 1];
            double[] xy = new double[2 * (to - from)];
            for (int v = from; v < to; v++) {
                xy[2 * (v - from)] = viewport.toPixelX(level.xy()[2 * v]);
                xy[2 * (v - from) + 1] = viewport.toPixelY(level.xy()[2 * v + 1]);
            }
            if (to - from > 1) {
                parts.add(xy);
            }
        }
        return Chains.of(parts);
    }

    /** Polygons to paint, generalised for the scale and cut at a margin around the picture; one a feature. */
    public DisplayList.Polygons polygons(int[] features, Viewport viewport, Fill fill, Optional<Stroke> outline) {
        Geometries level = levels.at(viewport.metersPerPixel());
        List<Clipper> chunks = inChunks(features, viewport, outline, (clipper, feature) -> {
            boolean inside = clipper.contains(boxes, feature);
            int before = clipper.starts.size();
            for (int part = level.featureParts()[feature]; part < level.featureParts()[feature + 1]; part++) {
                clipper.ring(level.xy(), level.partStarts()[part], level.partStarts()[part + 1], inside);
            }
            if (clipper.starts.size() > before) {
                clipper.groups.add(before);
            }
        });
        FloatArray xy = new FloatArray(
                chunks.stream().mapToInt(chunk -> chunk.xy.size()).sum());
        IntArray rings = new IntArray(256);
        IntArray polygons = new IntArray(256);
        for (Clipper chunk : chunks) {
            int shift = xy.size() / 2;
            int ringShift = rings.size();
            for (int i = 0; i < chunk.starts.size(); i++) {
                rings.add(chunk.starts.get(i) + shift);
            }
            for (int i = 0; i < chunk.groups.size(); i++) {
                polygons.add(chunk.groups.get(i) + ringShift);
            }
            xy.addAll(chunk.xy);
        }
        polygons.add(rings.size());
        rings.add(xy.size() / 2);
        return new DisplayList.Polygons(fill, outline, xy.trimmed(), rings.trimmed(), polygons.trimmed());
    }

    private interface PerFeature {
        void clip(Clipper clipper, int feature);
    }

    private static List<Clipper> inChunks(int[] features, Viewport viewport, Optional<Stroke> stroke, PerFeature work) {
        int chunks = Math.max(1, (features.length + CHUNK_FEATURES - 1) / CHUNK_FEATURES);
        IntStream numbers = IntStream.range(0, chunks);
        return (chunks > 1 ? numbers.parallel() : numbers)
                .mapToObj(chunk -> {
                    Clipper clipper = Clipper.around(viewport, stroke);
                    int end = Math.min(features.length, (chunk + 1) * CHUNK_FEATURES);
                    for (int i = chunk * CHUNK_FEATURES; i < end; i++) {
                        work.clip(clipper, features[i]);
                    }
                    return clipper;
                })
                .toList();
    }

    /** Distance in pixels from a pixel to a feature as it lies in the picture: 0 inside a polygon, infinite without a shape. */
    public double distancePx(int feature, Viewport viewport, double pixelX, double pixelY) {
        double x = viewport.toPlaneX(pixelX);
        double y = viewport.toPlaneY(pixelY);
        double nearest = Double.POSITIVE_INFINITY;
        boolean inside = false;
        for (int part = full.featureParts()[feature]; part < full.featureParts()[feature + 1]; part++) {
            int from = full.partStarts()[part];
            int to = full.partStarts()[part + 1];
            if (to - from == 1) {
                nearest = Math.min(nearest, Math.hypot(full.xy()[2 * from] - x, full.xy()[2 * from + 1] - y));
            }
            for (int v = from + 1; v < to; v++) {
                double ax = full.xy()[2 * v - 2];
                double ay = full.xy()[2 * v - 1];
                double bx = full.xy()[2 * v];
                double by = full.xy()[2 * v + 1];
                nearest = Math.min(nearest, toSegment(x, y, ax, ay, bx, by));
                if (kind == Kind.POLYGON && (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax) {
                    inside = !inside;
                }
            }
        }
        return inside ? 0 : nearest / viewport.metersPerPixel();
    }

    private static double toSegment(double x, double y, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
        return Math.hypot(ax + along * dx - x, ay + along * dy - y);
    }

    /** Numbers of the features within a tolerance of a pixel, the nearest first, of equally near ones the topmost first. */
    public int[] near(Viewport viewport, double pixelX, double pixelY, double tolerancePx) {
        double x = viewport.toPlaneX(pixelX);
        double y = viewport.toPlaneY(pixelY);
        double reach = tolerancePx * viewport.metersPerPixel();
        record Near(int feature, double distancePx) {}
        List<Near> found = new ArrayList<>();
        for (int feature : index.intersecting(x - reach, y - reach, x + reach, y + reach)) {
            double distance = distancePx(feature, viewport, pixelX, pixelY);
            if (distance <= tolerancePx) {
                found.add(new Near(feature, distance));
            }
        }
        found.sort((a, b) -> a.distancePx != b.distancePx
                ? Double.compare(a.distancePx, b.distancePx)
                : Integer.compare(b.feature, a.feature));
        return found.stream().mapToInt(Near::feature).toArray();
    }

    /**
     * A place for a feature's label in pixels, x and y: the point, the middle of the longest stretch of a line inside the
     * picture, or a place inside a polygon; empty where nothing of it is in the picture.
     */
    public Optional<Coordinate> anchor(int feature, Viewport viewport) {
        if (Double.isNaN(boxes[4 * feature])) {
            return Optional.empty();
        }
        return switch (kind) {
            case POINT -> {
                int v = full.partStarts()[full.featureParts()[feature]];
                yield insidePicture(
                        viewport, viewport.toPixelX(full.xy()[2 * v]), viewport.toPixelY(full.xy()[2 * v + 1]));
            }
            case LINE -> Anchors.middleOf(lines(new int[] {feature}, viewport, Stroke.solid(0, 0)));
            case POLYGON ->
                Anchors.inside(
                        polygons(new int[] {feature}, viewport, Fill.solid(0), Optional.empty()),
                        viewport.widthPx(),
                        viewport.heightPx());
        };
    }

    private static Optional<Coordinate> insidePicture(Viewport viewport, double x, double y) {
        return x >= 0 && y >= 0 && x <= viewport.widthPx() && y <= viewport.heightPx()
                ? Optional.of(new Coordinate(x, y))
                : Optional.empty();
    }
}
