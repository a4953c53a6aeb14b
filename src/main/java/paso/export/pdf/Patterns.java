package paso.export.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import paso.render.GraphicsPainter;
import paso.symbol.Fill;

/** Fills of marks on a grid, each once. */
final class Patterns {

    private final Streams streams;
    private final Marks marks;
    private final Map<Fill.Pattern, String> names = new LinkedHashMap<>();
    private final COSDictionary patterns = new COSDictionary();
    private final COSDictionary resources = new COSDictionary();
    private final AlphaStates alphas = new AlphaStates();

    Patterns(Streams streams, Marks marks) {
        this.streams = streams;
        this.marks = marks;
    }

    /** The name to fill with. */
    String name(Fill.Pattern pattern) throws IOException {
        String known = names.get(pattern);
        if (known != null) {
            return known;
        }
        String name = "P" + names.size();
        double across = Math.max(GraphicsPainter.LEAST_PATTERN_PX, pattern.acrossPx());
        double down = Math.max(GraphicsPainter.LEAST_PATTERN_PX, pattern.downPx());
        // a mark may be larger than its cell: the box is the mark's, and cells overlap
        double reach = Math.max(Math.max(across, down) / 2, Marks.reachPx(pattern.mark()));
        COSStream tile = streams.create();
        tile.setItem(COSName.TYPE, COSName.PATTERN);
        tile.setItem(COSName.PATTERN_TYPE, COSInteger.ONE);
        tile.setItem(COSName.PAINT_TYPE, COSInteger.ONE);
        tile.setItem(COSName.TILING_TYPE, COSInteger.ONE);
        double left = across / 2 - reach;
        double low = down / 2 - reach;
        tile.setItem(COSName.BBOX, Streams.numbers(left, low, left + 2 * reach, low + 2 * reach));
        tile.setItem(COSName.X_STEP, new COSFloat((float) across));
        tile.setItem(COSName.Y_STEP, new COSFloat((float) down));
        tile.setItem(COSName.RESOURCES, resources);
        try (Operators to = Operators.ofPart(streams.open(tile), alphas)) {
            marks.paint(pattern.mark(), across / 2, down / 2, to);
        }
        patterns.setItem(COSName.getPDFName(name), tile);
        names.put(pattern, name);
        return name;
    }

    /** All patterns by name, once all were used. */
    COSDictionary toDictionary() {
        resources.setItem(COSName.XOBJECT, marks.toDictionary());
        resources.setItem(COSName.EXT_G_STATE, alphas.toDictionary());
        return patterns;
    }
}
