package paso.export.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.DisplayList.Op;
import paso.symbol.Fill;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/** Gathers what is painted around the map, in pixels of the picture. */
public final class BlockDrawing {

    private static final int CORNER_STEPS = 6;

    private final List<Op> ops = new ArrayList<>();

    public List<Op> ops() {
        return List.copyOf(ops);
    }

    public void add(Op op) {
        ops.add(op);
    }

    /** A rectangle with rounded corners. */
    public void card(PageBox box, double radiusPx, int fillArgb, int edgeArgb, double edgePx) {
        double radius = Math.min(radiusPx, Math.min(box.width(), box.height()) / 2);
        double[] centersX = {box.right() - radius, box.right() - radius, box.x() + radius, box.x() + radius};
        double[] centersY = {box.y() + radius, box.bottom() - radius, box.bottom() - radius, box.y() + radius};
        float[] xy = new float[8 * (CORNER_STEPS + 1)];
        int next = 0;
        for (int corner = 0; corner < 4; corner++) {
            for (int step = 0; step <= CORNER_STEPS; step++) {
                double angle = Math.PI / 2 * (corner - 1 + (double) step / CORNER_STEPS);
                xy[next++] = (float) (centersX[corner] + radius * Math.cos(angle));
                xy[next++] = (float) (centersY[corner] + radius * Math.sin(angle));
            }
        }
        area(Fill.solid(fillArgb), Optional.of(Stroke.solid(edgeArgb, edgePx)), xy);
    }

    public void rectangle(PageBox box, Fill fill, Optional<Stroke> outline) {
        area(fill, outline, new float[] {
            (float) box.x(), (float) box.y(),
            (float) box.right(), (float) box.y(),
            (float) box.right(), (float) box.bottom(),
            (float) box.x(), (float) box.bottom()
        });
    }

    public void polygon(int fillArgb, float... xy) {
        area(Fill.solid(fillArgb), Optional.empty(), xy);
    }

    private void area(Fill fill, Optional<Stroke> outline, float[] xy) {
        float[] ring = new float[xy.length + 2];
        System.arraycopy(xy, 0, ring, 0, xy.length);
        ring[xy.length] = xy[0];
        ring[xy.length + 1] = xy[1];
        ops.add(new DisplayList.Polygons(fill, outline, ring, new int[] {0, ring.length / 2}, new int[] {0, 1}));
    }

    public void line(Stroke stroke, float... xy) {
        ops.add(new DisplayList.Lines(stroke, xy, new int[] {0, xy.length / 2}));
    }

    void mark(Mark mark, double x, double y) {
        ops.add(new DisplayList.Markers(mark, new float[] {(float) x, (float) y}, 1));
    }

    public void text(String text, double x, double baseline, Lettering lettering) {
        ops.add(new DisplayList.Texts(List.of(new DisplayList.Text(text, (float) x, (float) baseline, 0, lettering))));
    }
}
