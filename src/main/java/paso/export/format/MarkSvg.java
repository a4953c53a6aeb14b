package paso.export.format;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import paso.geo.Bounds;
import paso.render.MarkPaths;
import paso.symbol.Mark;

/** A mark as a small SVG file, upright, with its centre in the middle. */
final class MarkSvg {

    private MarkSvg() {}

    /** Width and height of the file in pixels: rim and halo are wholly inside. */
    static double sidePx(Mark mark) {
        Bounds box = MarkPaths.box(mark.shape());
        double reach = Math.max(
                Math.max(Math.abs(box.minX()), Math.abs(box.maxX())),
                Math.max(Math.abs(box.minY()), Math.abs(box.maxY())));
        return 2 * (reach * mark.sizePx() + mark.rimPx() + mark.haloPx() + 1);
    }

    static String base64(Mark mark) {
        return Base64.getEncoder().encodeToString(of(mark).getBytes(StandardCharsets.UTF_8));
    }

    static String of(Mark mark) {
        List<MarkPaths.Outline> pieces = MarkPaths.outlines(mark.shape(), mark.sizePx());
        String outline = pieces.get(0).path();
        String side = Xml.number(sidePx(mark));
        String half = Xml.number(-sidePx(mark) / 2);
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + side
                + "\" height=\"" + side + "\" viewBox=\"" + half + " " + half + " " + side + " " + side + "\">");
        if (mark.haloArgb() != 0 && mark.haloPx() > 0) {
            double width = mark.rimPx() + 2 * mark.haloPx();
            svg.append(path(outline, paint("fill", mark.haloArgb()) + stroke(mark.haloArgb(), width)));
        }
        if (mark.rimArgb() != 0 && mark.rimPx() > 0) {
            svg.append(path(outline, " fill=\"none\"" + stroke(mark.rimArgb(), mark.rimPx())));
        }
        for (MarkPaths.Outline piece : pieces) {
            int argb = piece.ink() == MarkPaths.Ink.FILL ? mark.fillArgb() : mark.rimArgb();
            if (argb != 0) {
                svg.append(path(piece.path(), paint("fill", argb)));
            }
        }
        return svg.append("</svg>").toString();
    }

    private static String path(String path, String paint) {
        return "<path d=\"" + path + "\"" + paint + "/>";
    }

    private static String stroke(int argb, double widthPx) {
        return paint("stroke", argb) + " stroke-width=\"" + Xml.number(widthPx) + "\"";
    }

    private static String paint(String what, int argb) {
        return " " + what + "=\"" + Xml.hex(argb) + "\" " + what + "-opacity=\"" + Xml.alpha(argb) + "\"";
    }
}
