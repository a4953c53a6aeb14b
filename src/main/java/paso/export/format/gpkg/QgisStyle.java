package paso.export.format.gpkg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geotools.api.filter.expression.Expression;
import paso.export.data.DataTable.Shape;
import paso.style.Symbolizer;
import paso.style.Symbolizer.AreaSymbol;
import paso.style.Symbolizer.LineSymbol;
import paso.style.Symbolizer.PointSymbol;
import paso.style.Unit;
import paso.symbol.Fill;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/**
 * A layer's look as a QGIS style: rules with the very marks that Paso draws, one above the other as Paso draws them, and
 * labels. Lengths of pixels become points at 96 pixels an inch.
 */
final class QgisStyle {

    private static final double POINTS_PER_PIXEL = 0.75;

    private final LayerLook look;
    private final StringBuilder rules = new StringBuilder();
    private final StringBuilder symbols = new StringBuilder();
    private int symbolCount;
    private int level;

    private QgisStyle(LayerLook look) {
        this.look = look;
    }

    static String write(LayerLook look) {
        return new QgisStyle(look).document();
    }

    private String document() {
        for (LayerLook.Pass pass : look.passes()) {
            for (LayerLook.Look rule : pass.rules()) {
                try {
                    rule(pass, rule);
                } catch (FilterWriter.NoWords notInQgis) {
                    // the rule is left out, as it is where a column is missing
                }
                level++;
            }
        }
        String labels = new QgisLabels(look).labeling();
        return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
                + "<qgis version=\"3.22\" styleCategories=\"Symbology|Labeling\" labelsEnabled=\""
                + (labels.isEmpty() ? "0" : "1") + "\">"
                + "<renderer-v2 type=\"RuleRenderer\" symbollevels=\"1\" forceraster=\"0\" enableorderby=\"0\">"
                + "<rules key=\"{paso}\">" + rules + "</rules><symbols>" + symbols + "</symbols></renderer-v2>"
                + labels
                + "</qgis>\n";
    }

    private void rule(LayerLook.Pass pass, LayerLook.Look rule) {
        List<String> layers = new ArrayList<>();
        for (Symbolizer symbolizer : rule.symbols()) {
            layers.addAll(symbolLayers(symbolizer, rule.rotationDeg()));
        }
        if (layers.isEmpty()) {
            return;
        }
        String name = String.valueOf(symbolCount++);
        String filter = filter(pass, rule);
        rules.append("<rule key=\"{paso-" + name + "}\" symbol=\"" + name + "\" label=\"" + Xml.escaped(rule.title())
                + "\"" + (filter.isEmpty() ? "" : " filter=\"" + Xml.escaped(filter) + "\"") + scales(rule) + "/>");
        String type =
                switch (shape()) {
                    case POINT -> "marker";
                    case LINE -> "line";
                    case AREA -> "fill";
                };
        symbols.append("<symbol type=\"" + type + "\" name=\"" + name
                + "\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\">" + String.join("", layers) + "</symbol>");
    }

    private Shape shape() {
        return look.table().shape().orElseThrow();
    }

    /** An else rule takes what no other one of its pass does at any of its scales. */
    static String filter(LayerLook.Pass pass, LayerLook.Look rule) {
        if (rule.filter().isPresent()) {
            String own = FilterWriter.QGIS.write(rule.filter().get());
            return own.equals("TRUE") ? "" : own;
        }
        return pass.rules().stream()
                .filter(other -> other.minScaleDenominator() < rule.maxScaleDenominator()
                        && other.maxScaleDenominator() > rule.minScaleDenominator())
                .flatMap(other -> other.filter().stream())
                .map(other -> "NOT coalesce(" + FilterWriter.QGIS.write(other) + ", FALSE)")
                .collect(Collectors.joining(" AND "));
    }

    static String scales(LayerLook.Look rule) {
        String min = rule.minScaleDenominator() > 0
                ? " scalemindenom=\"" + Xml.number(rule.minScaleDenominator()) + "\""
                : "";
        String max = Double.isFinite(rule.maxScaleDenominator()) && rule.maxScaleDenominator() < 1e12
                ? " scalemaxdenom=\"" + Xml.number(rule.maxScaleDenominator()) + "\""
                : "";
        return min + max;
    }

    private List<String> symbolLayers(Symbolizer symbolizer, Optional<Expression> rotation) {
        if (symbolizer instanceof PointSymbol point) {
            String marker = marker(point, rotation);
            return List.of(
                    switch (shape()) {
                        case POINT -> marker;
                        case LINE ->
                            layer(
                                    "MarkerLine",
                                    prop("placement", "centralpoint") + prop("rotate", "0"),
                                    inner("marker", marker));
                        case AREA -> layer("CentroidFill", prop("point_on_surface", "1"), inner("marker", marker));
                    });
        }
        if (symbolizer instanceof LineSymbol line && shape() != Shape.POINT) {
            return strokeLayers(line.stroke(), line.unit());
        }
        if (symbolizer instanceof AreaSymbol area && shape() == Shape.AREA) {
            List<String> layers = new ArrayList<>();
            layers.add(fill(area.fill()));
            area.outline().ifPresent(outline -> layers.addAll(strokeLayers(outline, area.unit())));
            return layers;
        }
        return List.of();
    }

    private String fill(Fill fill) {
        return layer("SimpleFill", prop("color", colour(fill.argb())) + prop("outline_style", "no"), "");
    }

    private String marker(PointSymbol point, Optional<Expression> rotation) {
        double factor = point.unit() == Unit.PIXEL ? POINTS_PER_PIXEL : 1;
        String dynamic = rotation.map(FilterWriter.QGIS::write)
                .map(angle -> dataDefined("angle", "coalesce(" + angle + ", 0)"))
                .orElse("");
        return layer(
                "SvgMarker",
                markerProps(point.mark(), factor, unit(point.unit()), 0)
                        + prop(
                                "offset",
                                Xml.number(point.rightPx() * factor) + "," + Xml.number(-point.upPx() * factor))
                        + prop("offset_unit", unit(point.unit())),
                dynamic);
    }

    private static String markerProps(Mark mark, double factor, String unit, double turnDeg) {
        return prop("name", "base64:" + MarkSvg.base64(mark))
                + prop("size", Xml.number(MarkSvg.sidePx(mark) * factor))
                + prop("size_unit", unit)
                + prop("angle", Xml.number(mark.rotationDeg() + turnDeg))
                + prop("outline_width", "0")
                + prop("outline_style", "no");
    }

    private List<String> strokeLayers(Stroke stroke, Unit unit) {
        double factor = unit == Unit.PIXEL ? POINTS_PER_PIXEL : 1;
        List<String> layers = new ArrayList<>();
        if (stroke.argb() != 0 && stroke.widthPx() > 0) {
            String dash = stroke.dashPx().stream()
                    .map(length -> Xml.number(length * factor))
                    .collect(Collectors.joining(";"));
            layers.add(layer(
                    "SimpleLine",
                    prop("line_color", colour(stroke.argb()))
                            + prop("line_width", Xml.number(stroke.widthPx() * factor))
                            + prop("line_width_unit", unit(unit))
                            + prop("capstyle", cap(stroke.cap()))
                            + prop("joinstyle", join(stroke.join()))
                            + prop("use_custom_dash", dash.isEmpty() ? "0" : "1")
                            + (dash.isEmpty() ? "" : prop("customdash", dash))
                            + prop("customdash_unit", unit(unit))
                            + prop("offset", Xml.number(-stroke.offsetPx() * factor))
                            + prop("offset_unit", unit(unit)),
                    ""));
        }
        // along a line the right side of a mark goes ahead in QGIS, the upper one in Paso
        stroke.repeated()
                .ifPresent(along -> layers.add(layer(
                        "MarkerLine",
                        prop("placement", "interval")
                                + prop("interval", Xml.number(along.gapPx() * factor))
                                + prop("interval_unit", unit(unit))
                                + prop("offset_along_line", Xml.number(along.initialGapPx() * factor))
                                + prop("offset_along_line_unit", unit(unit))
                                + prop("offset", Xml.number(-stroke.offsetPx() * factor))
                                + prop("offset_unit", unit(unit))
                                + prop("rotate", "1"),
                        inner("marker", layer("SvgMarker", markerProps(along.mark(), factor, unit(unit), 90), "")))));
        return layers;
    }

    private String layer(String kind, String props, String inner) {
        return "<layer class=\"" + kind + "\" enabled=\"1\" locked=\"0\" pass=\"" + level + "\">" + props + inner
                + "</layer>";
    }

    private String inner(String type, String layer) {
        return "<symbol type=\"" + type + "\" name=\"@" + symbolCount + "@0\" alpha=\"1\" clip_to_extent=\"1\""
                + " force_rhr=\"0\">" + layer + "</symbol>";
    }

    private static String dataDefined(String property, String expression) {
        return "<data_defined_properties><Option type=\"Map\"><Option name=\"name\" type=\"QString\" value=\"\"/>"
                + "<Option name=\"properties\" type=\"Map\"><Option name=\"" + property + "\" type=\"Map\">"
                + "<Option name=\"active\" type=\"bool\" value=\"true\"/><Option name=\"expression\" type=\"QString\""
                + " value=\"" + Xml.escaped(expression)
                + "\"/><Option name=\"type\" type=\"int\" value=\"3\"/></Option>"
                + "</Option><Option name=\"type\" type=\"QString\" value=\"collection\"/></Option>"
                + "</data_defined_properties>";
    }

    private static String prop(String key, String value) {
        return "<prop k=\"" + key + "\" v=\"" + Xml.escaped(value) + "\"/>";
    }

    static String colour(int argb) {
        return ((argb >> 16) & 0xff) + "," + ((argb >> 8) & 0xff) + "," + (argb & 0xff) + "," + (argb >>> 24);
    }

    private static String unit(Unit unit) {
        return unit == Unit.PIXEL ? "Point" : "RenderMetersInMapUnits";
    }

    private static String cap(Stroke.Cap cap) {
        return switch (cap) {
            case BUTT -> "flat";
            case ROUND -> "round";
            case SQUARE -> "square";
        };
    }

    private static String join(Stroke.Join join) {
        return switch (join) {
            case MITER -> "miter";
            case ROUND -> "round";
            case BEVEL -> "bevel";
        };
    }

    static double points(double px) {
        return px * POINTS_PER_PIXEL;
    }

    static boolean isSeen(int argb) {
        return argb >>> 24 > 0;
    }
}
