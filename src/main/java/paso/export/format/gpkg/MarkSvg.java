package paso.export.format.gpkg;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import paso.geo.Bounds;
import paso.render.MarkPaths;
import paso.symbol.Mark;
import paso.symbol.Picture;

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
        String side = Xml.number(sidePx(mark));
        String half = Xml.number(-sidePx(mark) / 2);
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + side
                + "\" height=\"" + side + "\" viewBox=\"" + half + " " + half + " " + side + " " + side + "\">");
        for (MarkPaths.Ply ply : MarkPaths.plies(mark)) {
            String fill = ply.fillArgb() == 0 ? " fill=\"none\"" : paint("fill", ply.fillArgb());
            String stroke = ply.strokeArgb() == 0 ? "" : stroke(ply.strokeArgb(), ply.strokePx());
            String rule = ply.evenOdd() ? " fill-rule=\"evenodd\"" : "";
            svg.append(path(ply.svg(mark.sizePx()), fill + stroke + rule));
        }
        if (mark.shape() instanceof Picture picture) {
            double width = picture.aspect() * mark.sizePx();
            svg.append(
                    "<image x=\"" + Xml.number(-width / 2) + "\" y=\"" + Xml.number(-mark.sizePx() / 2) + "\" width=\""
                            + Xml.number(width) + "\" height=\"" + Xml.number(mark.sizePx()) + "\" opacity=\""
                            + Xml.number(picture.opacity()) + "\" href=\"data:image/"
                            + picture.format().name().toLowerCase(Locale.ROOT) + ";base64,"
                            + Base64.getEncoder().encodeToString(picture.file()) + "\"/>");
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
