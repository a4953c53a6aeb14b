package paso.export.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import paso.geo.Bounds;
import paso.render.MarkPaths;
import paso.render.PictureImages;
import paso.symbol.Mark;
import paso.symbol.Picture;

/** Each symbol once, upright about the origin, to be painted wherever it stands. */
final class Marks {

    private static final int ROUND = 1;
    private static final int MITER = 0;

    private final Streams streams;
    private final ImageObjects pictures;
    private final Map<Mark, String> names = new LinkedHashMap<>();
    private final COSDictionary forms = new COSDictionary();
    private final COSDictionary resources = new COSDictionary();
    private final AlphaStates alphas = new AlphaStates();

    Marks(Streams streams, ImageObjects pictures) {
        this.streams = streams;
        this.pictures = pictures;
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

    private void shape(Mark mark, Operators to) throws IOException {
        AffineTransform size = AffineTransform.getScaleInstance(mark.sizePx(), mark.sizePx());
        for (MarkPaths.Ply ply : MarkPaths.plies(mark)) {
            boolean fills = ply.fillArgb() != 0;
            boolean strokes = ply.strokeArgb() != 0 && ply.strokePx() > 0;
            if (fills) {
                to.fillColor(ply.fillArgb());
            }
            if (strokes) {
                to.strokeColor(ply.strokeArgb());
                to.line(ply.strokePx(), ROUND, ply.sharp() ? MITER : ROUND, List.of());
            }
            if (fills || strokes) {
                to.path(ply.path().getPathIterator(size));
                String star = fills && ply.evenOdd() ? "*" : "";
                to.op((fills ? strokes ? "B" : "f" : "S") + star);
            }
        }
        if (mark.shape() instanceof Picture picture) {
            double width = picture.aspect() * mark.sizePx();
            pictures.paint(PictureImages.placed(picture, -width / 2, -mark.sizePx() / 2, width, mark.sizePx()), to);
        }
    }

    /** All symbols by name, once all were painted. */
    COSDictionary toDictionary() {
        resources.setItem(COSName.EXT_G_STATE, alphas.toDictionary());
        resources.setItem(COSName.XOBJECT, pictures.toDictionary());
        return forms;
    }
}
