package paso.style;

import org.w3c.dom.Element;

/** The outline of one of SVG's shapes. */
record SvgOutline(Element element, SvgLengths lengths) {

    void write(PathWriter path) {
        switch (element.getLocalName()) {
            case "path" -> SvgPathData.write(element.getAttribute("d"), path);
            case "rect" -> rectangle(path);
            case "circle" -> {
                double radius = of("r");
                ellipse(radius, radius, path);
            }
            case "ellipse" -> ellipse(of("rx"), of("ry"), path);
            case "line" -> {
                path.moveTo(of("x1"), of("y1"));
                path.lineTo(of("x2"), of("y2"));
            }
            default -> {
                double[] xy = SvgLengths.numbers(element.getAttribute("points"));
                for (int i = 0; i + 1 < xy.length; i += 2) {
                    if (i == 0) {
                        path.moveTo(xy[0], xy[1]);
                    } else {
                        path.lineTo(xy[i], xy[i + 1]);
                    }
                }
                if (xy.length > 1 && element.getLocalName().equals("polygon")) {
                    path.close();
                }
            }
        }
    }

    private void rectangle(PathWriter path) {
        double x = of("x");
        double y = of("y");
        double width = of("width");
        double height = of("height");
        if (width <= 0 || height <= 0) {
            return;
        }
        double rx = lengths.pixels(element.getAttribute("rx"), of("ry"));
        double ry = Math.min(height / 2, Math.max(0, lengths.pixels(element.getAttribute("ry"), rx)));
        rx = Math.min(width / 2, Math.max(0, rx));
        path.moveTo(x + rx, y);
        path.lineTo(x + width - rx, y);
        path.arcTo(rx, ry, 0, false, true, x + width, y + ry);
        path.lineTo(x + width, y + height - ry);
        path.arcTo(rx, ry, 0, false, true, x + width - rx, y + height);
        path.lineTo(x + rx, y + height);
        path.arcTo(rx, ry, 0, false, true, x, y + height - ry);
        path.lineTo(x, y + ry);
        path.arcTo(rx, ry, 0, false, true, x + rx, y);
        path.close();
    }

    private void ellipse(double rx, double ry, PathWriter path) {
        if (rx <= 0 || ry <= 0) {
            return;
        }
        double x = of("cx");
        double y = of("cy");
        path.moveTo(x - rx, y);
        path.arcTo(rx, ry, 0, false, true, x + rx, y);
        path.arcTo(rx, ry, 0, false, true, x - rx, y);
        path.close();
    }

    private double of(String attribute) {
        return lengths.pixels(element.getAttribute(attribute), 0);
    }
}
