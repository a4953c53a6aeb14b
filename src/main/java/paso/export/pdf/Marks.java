package paso.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import paso.geo.Bounds;
import paso.render.MarkPaths;
import paso.symbol.Mark;

/** Each symbol once, upright about the origin, to be painted wherever it stands. */
final class Marks {

    private static final int ROUND = 1;
    private static final int MITER = 0;

    private final Streams streams;
    private final Map<Mark, String> names = new LinkedHashMap<>();
    private final COSDictionary forms = new COSDictionary();
    private final COSDictionary resources = new COSDictionary();
    private final AlphaStates alphas = new AlphaStates();

    Marks(Streams streams) {
        this.streams = streams;
    }

    /** Paints a mark with its centre at a point. */
    void paint(Mark mark, double x, double y, Operators to) throws IOException {
        String name = name(mark);
        to.save();
        to.place(x, y, mark.rotationDeg());
        to.name(name).op("Do");
        to.restore();
    }

    /** How far a mark reaches from its centre. */
    static double reachPx(Mark mark) {
        Bounds box = MarkPaths.box(mark.shape());
        double farthest = Math.max(
                Math.max(Math.abs(box.minX()), Math.abs(box.maxX())),
                Math.max(Math.abs(box.minY()), Math.abs(box.maxY())));
        // a mitre of limit 4 reaches two widths out
        return farthest * mark.sizePx() + 2 * mark.rimPx() + mark.haloPx() + 1;
    }

    private String name(Mark mark) throws IOException {
        Mark upright = mark.rotatedTo(0);
        String known = names.get(upright);
        if (known != null) {
            return known;
        }
        String name = "M" + names.size();
        double reach = reachPx(upright);
        COSStream form = streams.form(-reach, -reach, 2 * reach, 2 * reach);
        form.setItem(COSName.RESOURCES, resources);
        try (Operators to = Operators.ofPart(streams.open(form), alphas)) {
            shape(upright, to);
        }
        forms.setItem(COSName.getPDFName(name), form);
        names.put(upright, name);
        return name;
    }

    private static void shape(Mark mark, Operators to) throws IOException {
        AffineTransform size = AffineTransform.getScaleInstance(mark.sizePx(), mark.sizePx());
        if (mark.haloArgb() != 0 && mark.haloPx() > 0) {
            to.strokeColor(mark.haloArgb());
            to.fillColor(mark.haloArgb());
            to.line(mark.rimPx() + 2 * mark.haloPx(), ROUND, ROUND, List.of());
            to.path(MarkPaths.outline(mark.shape()).getPathIterator(size));
            to.op("B");
        }
        if (mark.rimArgb() != 0 && mark.rimPx() > 0) {
            to.strokeColor(mark.rimArgb());
            to.line(mark.rimPx(), ROUND, MITER, List.of());
            to.path(MarkPaths.outline(mark.shape()).getPathIterator(size));
            to.op("S");
        }
        for (MarkPaths.Piece piece : MarkPaths.pieces(mark.shape())) {
            int argb = piece.ink() == MarkPaths.Ink.FILL ? mark.fillArgb() : mark.rimArgb();
            if (argb != 0) {
                to.fillColor(argb);
                to.path(piece.path().getPathIterator(size));
                to.op(piece.path().getWindingRule() == Path2D.WIND_EVEN_ODD ? "f*" : "f");
            }
        }
    }

    /** All symbols by name, once all were painted. */
    COSDictionary toDictionary() {
        resources.setItem(COSName.EXT_G_STATE, alphas.toDictionary());
        return forms;
    }
}
