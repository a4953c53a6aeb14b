package paso.render;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements and attributes of SVG that definitions and operations are both made of. */
record SvgElements(XMLStreamWriter out) {

    static final String XLINK = "http://www.w3.org/1999/xlink";

    void path(String data) throws XMLStreamException {
        out.writeEmptyElement("path");
        out.writeAttribute("d", data);
    }

    void paint(String property, int argb) throws XMLStreamException {
        int alpha = argb >>> 24;
        if (alpha == 0) {
            out.writeAttribute(property, "none");
            return;
        }
        out.writeAttribute(property, String.format(Locale.ROOT, "#%06x", argb & 0xffffff));
        if (alpha < 255) {
            out.writeAttribute(property + "-opacity", number(alpha / 255.0));
        }
    }

    /** A picture in a rectangle; further attributes may follow. */
    void image(double x, double y, double width, double height, String type, String base64) throws XMLStreamException {
        out.writeEmptyElement("image");
        out.writeAttribute("x", number(x));
        out.writeAttribute("y", number(y));
        out.writeAttribute("width", number(width));
        out.writeAttribute("height", number(height));
        out.writeAttribute("xlink", XLINK, "href", "data:image/" + type + ";base64," + base64);
    }

    /** To a hundredth of a pixel, without needless zeros. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return String.valueOf(hundredths / 100);
        }
        String text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }
}
