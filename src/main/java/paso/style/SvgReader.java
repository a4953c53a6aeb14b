package paso.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import paso.symbol.Argb;
import paso.symbol.Drawing;
import paso.symbol.Drawing.Ink;
import paso.symbol.Drawing.Paint;
import paso.symbol.Stroke;

/**
 * Reads SVG files into drawings: shapes, groups, {@code use}, transforms, fills and lines in one colour, simple style sheets, and
 * the placeholders {@code param(fill)} and the like of QGIS. What else a file holds is named, not drawn.
 */
final class SvgReader {

    private static final Set<String> SILENT = Set.of(
            "title",
            "desc",
            "metadata",
            "defs",
            "symbol",
            "style",
            "linearGradient",
            "radialGradient",
            "pattern",
            "clipPath",
            "mask",
            "filter",
            "marker");
    private static final Set<String> SHAPES =
            Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    private static final Pattern PARAM = Pattern.compile("param\\(\\s*([a-z-]+)\\s*\\)\\s*(.*)", Pattern.DOTALL);
    private static final List<String> EFFECTS =
            List.of("filter", "mask", "clip-path", "marker-start", "marker-mid", "marker-end");
    /** One {@code use} of another may ask for more than any machine can draw. */
    private static final int MOST_ELEMENTS = 50_000;

    private static final int MOST_PARTS = 2_000;
    private static final int DEEPEST_USE = 12;
    private static final double USUAL_SIDE = 100;

    /**
     * A drawing, and what of its file it lacks.
     *
     * @param heightPx how high the file says that it is
     * @param missing what is not drawn, each with its line in the file
     */
    record Found(Drawing drawing, double heightPx, List<String> missing) {}

    private final SvgColours colours = new SvgColours();
    private final Map<String, String> params;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Map<String, String>> sheet = new LinkedHashMap<>();
    private final Map<String, Integer> missing = new LinkedHashMap<>();
    private final List<Drawing.Part> parts = new ArrayList<>();
    private SvgLengths lengths = new SvgLengths(USUAL_SIDE);
    private int visited;

    private SvgReader(Map<String, String> params) {
        this.params = params;
    }

    /**
     * Reads a file.
     *
     * @param params values of QGIS's placeholders by name: those of colours only tell that the mark's colours
     *     take their place
     * @throws StyleException when it is no SVG or nothing of it can be drawn
     */
    static Found read(String file, byte[] bytes, Map<String, String> params) throws IOException {
        Element root = LocatedDom.readWithDoctype(file, new ByteArrayInputStream(bytes));
        if (!root.getLocalName().equals("svg")) {
            throw new StyleException(file, 1, "starts with <" + root.getLocalName() + ">, so it is no SVG");
        }
        return new SvgReader(params).read(file, root);
    }

    private Found read(String file, Element root) {
        collect(root);
        double[] box = SvgLengths.numbers(root.getAttribute("viewBox"));
        boolean boxed = box.length == 4 && box[2] > 0 && box[3] > 0;
        double width = lengths.pixels(root.getAttribute("width"), boxed ? box[2] : USUAL_SIDE);
        double height = lengths.pixels(root.getAttribute("height"), boxed ? box[3] : USUAL_SIDE);
        if (!boxed) {
            box = new double[] {0, 0, width, height};
        }
        if (!(box[2] > 0 && box[3] > 0 && Double.isFinite(box[2] / box[3])) || box[2] / box[3] > 50) {
            throw new StyleException(file, LocatedDom.lineOf(root), "has no size that it can be drawn at");
        }
        lengths = new SvgLengths(Math.max(box[2], box[3]));
        Affine map =
                Affine.scale(1 / box[3], 1 / box[3]).after(Affine.move(-box[0] - box[2] / 2, -box[1] - box[3] / 2));
        try {
            children(root, map, SvgStyle.initial().of(root, sheet), 1, 0);
        } catch (IllegalArgumentException wrong) {
            throw new StyleException(file, LocatedDom.lineOf(root), "holds " + wrong.getMessage());
        }
        if (parts.isEmpty()) {
            throw new StyleException(
                    file,
                    LocatedDom.lineOf(root),
                    "holds nothing that can be drawn"
                            + (missing.isEmpty() ? "" : ", only " + String.join(", ", told())));
        }
        return new Found(new Drawing(parts, box[2] / box[3]), height > 0 ? height : box[3], told());
    }

    private List<String> told() {
        return missing.entrySet().stream()
                .map(entry -> entry.getKey() + " (line " + entry.getValue() + ")")
                .collect(Collectors.toList());
    }

    private void collect(Element element) {
        String id = element.getAttribute("id");
        if (!id.isEmpty()) {
            byId.putIfAbsent(id, element);
        }
        if (element.getLocalName().equals("style") && !SvgStyle.sheet(element.getTextContent(), sheet)) {
            missing("rules of a style sheet with other selectors than a name, a class or an id", element);
        }
        for (Element child : elements(element)) {
            collect(child);
        }
    }

    private static List<Element> elements(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName() != null) {
                found.add(element);
            }
        }
        return found;
    }

    private void missing(String what, Element where) {
        missing.putIfAbsent(what, LocatedDom.lineOf(where));
    }

    private void children(Element parent, Affine map, SvgStyle style, double opacity, int uses) {
        for (Element child : elements(parent)) {
            element(child, map, style, opacity, uses);
        }
    }

    private void element(Element element, Affine outer, SvgStyle parent, double outerOpacity, int uses) {
        String name = element.getLocalName();
        String namespace = element.getNamespaceURI();
        boolean foreign = namespace != null && !namespace.isEmpty() && !namespace.equals("http://www.w3.org/2000/svg");
        if (foreign || SILENT.contains(name)) {
            return;
        }
        if (++visited > MOST_ELEMENTS) {
            throw new IllegalArgumentException(
                    "more than " + MOST_ELEMENTS + " elements, which is too much for a symbol");
        }
        SvgStyle style = parent.of(element, sheet);
        if (style.get("display", "").equals("none")) {
            return;
        }
        for (String effect : EFFECTS) {
            if (!style.get(effect, "none").equals("none")) {
                missing("a " + effect, element);
            }
        }
        Affine map = outer.after(SvgLengths.transform(element.getAttribute("transform")));
        double opacity = outerOpacity * share(style.get("opacity", "1"));
        switch (name) {
            case "g", "a", "switch" -> children(element, map, style, opacity, uses);
            case "svg" -> {
                missing("an <svg> within the <svg>, drawn without its own frame", element);
                children(element, map, style, opacity, uses);
            }
            case "use" -> use(element, map, style, opacity, uses);
            default -> {
                if (SHAPES.contains(name)) {
                    shape(element, map, style, opacity);
                } else {
                    missing("<" + name + ">", element);
                }
            }
        }
    }

    private void use(Element use, Affine map, SvgStyle style, double opacity, int uses) {
        String href = use.getAttribute("href").isEmpty()
                ? use.getAttributeNS("http://www.w3.org/1999/xlink", "href")
                : use.getAttribute("href");
        Element target = href.startsWith("#") ? byId.get(href.substring(1)) : null;
        if (target == null || uses >= DEEPEST_USE) {
            missing("a <use> of what is not in the file", use);
            return;
        }
        Affine moved = map.after(
                Affine.move(lengths.pixels(use.getAttribute("x"), 0), lengths.pixels(use.getAttribute("y"), 0)));
        if (target.getLocalName().equals("symbol")) {
            if (target.hasAttribute("viewBox")) {
                missing("the frame of a <symbol>", target);
            }
            children(target, moved, style.of(target, sheet), opacity, uses + 1);
        } else {
            element(target, moved, style, opacity, uses + 1);
        }
    }

    private void shape(Element element, Affine map, SvgStyle style, double opacity) {
        if (style.get("visibility", "visible").matches("hidden|collapse")) {
            return;
        }
        PathWriter path = new PathWriter(map);
        try {
            new SvgOutline(element, lengths).write(path);
        } catch (IllegalArgumentException wrong) {
            // as SVG asks: what came before the mistake is drawn
            missing(String.valueOf(wrong.getMessage()), element);
        }
        boolean isLine = element.getLocalName().equals("line");
        Paint fill = isLine ? Paint.NONE : paint("fill", "black", style, opacity, element);
        Paint stroke = paint("stroke", "none", style, opacity, element);
        if (path.path().isEmpty() || (fill.equals(Paint.NONE) && stroke.equals(Paint.NONE))) {
            return;
        }
        if (!stroke.equals(Paint.NONE) && !style.get("stroke-dasharray", "none").equals("none")) {
            missing("a dashed line, drawn solid", element);
        }
        if (parts.size() >= MOST_PARTS) {
            throw new IllegalArgumentException("more than " + MOST_PARTS + " shapes, which is too much for a symbol");
        }
        parts.add(new Drawing.Part(
                path.path(),
                style.get("fill-rule", "nonzero").equals("evenodd"),
                fill,
                stroke,
                strokeWidth(style, map),
                switch (style.get("stroke-linecap", "butt")) {
                    case "round" -> Stroke.Cap.ROUND;
                    case "square" -> Stroke.Cap.SQUARE;
                    default -> Stroke.Cap.BUTT;
                },
                switch (style.get("stroke-linejoin", "miter")) {
                    case "round" -> Stroke.Join.ROUND;
                    case "bevel" -> Stroke.Join.BEVEL;
                    default -> Stroke.Join.MITER;
                }));
    }

    private OptionalDouble strokeWidth(SvgStyle style, Affine map) {
        String width = style.get("stroke-width", "1");
        Matcher param = PARAM.matcher(width);
        if (param.matches() && params.containsKey(param.group(1))) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                Math.max(0, lengths.pixels(param.matches() ? param.group(2) : width, 1)) * map.growth());
    }

    private Paint paint(String property, String initial, SvgStyle style, double opacity, Element where) {
        String text = style.get(property, initial);
        double share = opacity * share(style.get(property + "-opacity", "1"));
        Matcher param = PARAM.matcher(text);
        if (param.matches()) {
            boolean fill = param.group(1).equals("fill");
            if ((fill || param.group(1).equals("outline")) && params.containsKey(param.group(1))) {
                return new Paint(fill ? Ink.FILL : Ink.RIM, Argb.faded(0xff000000, share));
            }
            text = param.group(2).isBlank() ? initial : param.group(2).strip();
        }
        if (text.equals("currentColor")) {
            text = style.get("color", "black");
        }
        if (text.matches("none|transparent|")) {
            return Paint.NONE;
        }
        if (text.startsWith("url(")) {
            return new Paint(Ink.OWN, Argb.faded(ofGradient(text, where), share));
        }
        Optional<Integer> argb = colours.parse(text);
        if (argb.isEmpty()) {
            missing("the colour " + text.substring(0, Math.min(40, text.length())) + ", drawn grey", where);
        }
        int faded = Argb.faded(argb.orElse(0xff808080), share);
        return faded >>> 24 == 0 ? Paint.NONE : new Paint(Ink.OWN, faded);
    }

    /** The first colour of a gradient, which stands for all of it. */
    private int ofGradient(String url, Element where) {
        Element gradient = byId.get(url.replaceFirst("^url\\(\\s*['\"]?#([^'\")]*)['\"]?\\s*\\).*$", "$1"));
        for (int hops = 0; gradient != null && hops < DEEPEST_USE; hops++) {
            if (gradient.getLocalName().endsWith("Gradient")) {
                missing("a gradient, drawn in its first colour", where);
                for (Element stop : elements(gradient)) {
                    if (stop.getLocalName().equals("stop")) {
                        String colour = SvgStyle.initial().of(stop, sheet).get("stop-color", "black");
                        return colours.parse(colour).orElse(0xff808080);
                    }
                }
            }
            String href = gradient.getAttributeNS("http://www.w3.org/1999/xlink", "href");
            gradient = byId.get((href.isEmpty() ? gradient.getAttribute("href") : href).replaceFirst("^#", ""));
        }
        missing("a pattern, drawn grey", where);
        return 0xff808080;
    }

    private double share(String text) {
        Matcher param = PARAM.matcher(text);
        String value = param.matches() ? params.getOrDefault(param.group(1), param.group(2)) : text;
        if (value.isBlank()) {
            return 1;
        }
        double number =
                value.endsWith("%") ? lengths.pixels(value.replace("%", ""), 100) / 100 : lengths.pixels(value, 1);
        return Math.max(0, Math.min(1, number));
    }
}
