package paso.export.format.gpkg;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import paso.style.Symbolizer;
import paso.style.Symbolizer.AreaSymbol;
import paso.style.Symbolizer.LineSymbol;
import paso.style.Symbolizer.Placement;
import paso.style.Symbolizer.PointSymbol;
import paso.style.Unit;
import paso.symbol.Figure;
import paso.symbol.Lettering;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/** A layer's look as SLD 1.0, in colours and marks that every reader of SLD knows. */
final class SldStyle {

    private SldStyle() {}

    static String write(LayerLook look) {
        StringBuilder sld = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<StyledLayerDescriptor version=\"1.0.0\" xmlns=\"http://www.opengis.net/sld\""
                + " xmlns:ogc=\"http://www.opengis.net/ogc\"><NamedLayer><Name>"
                + Xml.escaped(look.table().name())
                + "</Name><UserStyle><Title>" + Xml.escaped(look.title()) + "</Title>");
        for (LayerLook.Pass pass : look.passes()) {
            String rules = pass.rules().stream().map(SldStyle::rule).collect(Collectors.joining());
            if (!rules.isEmpty()) {
                sld.append("<FeatureTypeStyle>" + rules + "</FeatureTypeStyle>");
            }
        }
        return sld.append("</UserStyle></NamedLayer></StyledLayerDescriptor>\n").toString();
    }

    private static String rule(LayerLook.Look rule) {
        try {
            String symbols = rule.symbols().stream()
                            .map(symbol -> symbol(symbol, rule.rotationDeg()))
                            .collect(Collectors.joining())
                    + rule.texts().stream().map(SldStyle::text).collect(Collectors.joining());
            if (symbols.isEmpty()) {
                return "";
            }
            String filter = rule.filter().isEmpty()
                    ? "<ElseFilter/>"
                    : rule.filter().get() == Filter.INCLUDE
                            ? ""
                            : "<ogc:Filter>"
                                    + FilterWriter.OGC.write(rule.filter().get()) + "</ogc:Filter>";
            String min = rule.minScaleDenominator() > 0
                    ? element("MinScaleDenominator", Xml.number(rule.minScaleDenominator()))
                    : "";
            String max = rule.maxScaleDenominator() < 1e12
                    ? element("MaxScaleDenominator", Xml.number(rule.maxScaleDenominator()))
                    : "";
            String title = rule.title().isEmpty() ? "" : element("Title", Xml.escaped(rule.title()));
            return "<Rule>" + title + filter + min + max + symbols + "</Rule>";
        } catch (FilterWriter.NoWords notInSld) {
            return "";
        }
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static String css(String name, String value) {
        return "<CssParameter name=\"" + name + "\">" + value + "</CssParameter>";
    }

    private static String symbol(Symbolizer symbolizer, Optional<Expression> rotation) {
        String uom = symbolizer.unit() == Unit.PIXEL
                ? ""
                : " uom=\"http://www.opengeospatial.org/se/units/"
                        + (symbolizer.unit() == Unit.METER ? "metre" : "foot") + "\"";
        if (symbolizer instanceof PointSymbol point) {
            return "<PointSymbolizer" + uom + ">" + graphic(point.mark(), rotation.map(FilterWriter.OGC::write))
                    + "</PointSymbolizer>";
        }
        if (symbolizer instanceof LineSymbol line) {
            return strokes(line.stroke()).isEmpty()
                    ? ""
                    : "<LineSymbolizer" + uom + ">" + strokes(line.stroke()) + "</LineSymbolizer>";
        }
        if (symbolizer instanceof AreaSymbol area) {
            return "<PolygonSymbolizer" + uom + "><Fill>"
                    + css("fill", Xml.hex(area.fill().argb()))
                    + css("fill-opacity", Xml.alpha(area.fill().argb())) + "</Fill>"
                    + area.outline().map(SldStyle::strokes).orElse("") + "</PolygonSymbolizer>";
        }
        return "";
    }

    private static String strokes(Stroke stroke) {
        if (stroke.argb() == 0 || stroke.widthPx() == 0) {
            return stroke.repeated()
                    .map(along -> "<Stroke><GraphicStroke>" + graphic(along.mark(), Optional.empty())
                            + element("Gap", Xml.number(along.gapPx()))
                            + element("InitialGap", Xml.number(along.initialGapPx())) + "</GraphicStroke></Stroke>")
                    .orElse("");
        }
        String dash = stroke.dashPx().isEmpty()
                ? ""
                : css(
                        "stroke-dasharray",
                        stroke.dashPx().stream().map(Xml::number).collect(Collectors.joining(" ")));
        return "<Stroke>" + css("stroke", Xml.hex(stroke.argb())) + css("stroke-width", Xml.number(stroke.widthPx()))
                + css("stroke-opacity", Xml.alpha(stroke.argb())) + dash
                + css("stroke-linecap", stroke.cap().name().toLowerCase(Locale.ROOT)) + "</Stroke>";
    }

    private static String graphic(Mark mark, Optional<String> rotation) {
        WellKnown known = WellKnown.of(mark.shape());
        String fill = known.hollow() || mark.fillArgb() == 0
                ? mark.rimArgb() == 0
                        ? ""
                        : "<Fill>" + css("fill", Xml.hex(mark.rimArgb()))
                                + css("fill-opacity", Xml.alpha(mark.rimArgb())) + "</Fill>"
                : "<Fill>" + css("fill", Xml.hex(mark.fillArgb())) + css("fill-opacity", Xml.alpha(mark.fillArgb()))
                        + "</Fill>";
        int rim = known.hollow() ? mark.fillArgb() : mark.rimArgb();
        String stroke = rim == 0 || mark.rimPx() == 0
                ? ""
                : "<Stroke>" + css("stroke", Xml.hex(rim)) + css("stroke-width", Xml.number(mark.rimPx()))
                        + "</Stroke>";
        double turn = mark.rotationDeg() + known.turnDeg();
        String rotated = rotation.map(angle -> element("Rotation", angle))
                .orElse(turn == 0 ? "" : element("Rotation", Xml.number(turn)));
        return "<Graphic><Mark>" + element("WellKnownName", known.name()) + fill + stroke + "</Mark>"
                + element("Size", Xml.number(mark.sizePx() * known.share())) + rotated + "</Graphic>";
    }

    /**
     * The well-known mark that comes nearest to one of Paso's.
     *
     * @param share of the size
     * @param hollow drawn with its two colours changed about
     */
    private record WellKnown(String name, double share, double turnDeg, boolean hollow) {

        static WellKnown of(Figure figure) {
            return figure instanceof Mark.MarkShape shape ? of(shape) : new WellKnown("circle", 1, 0, false);
        }

        private static WellKnown of(Mark.MarkShape shape) {
            return switch (shape) {
                case SQUARE, STATE_CLOSED, STATION, SHELTER -> new WellKnown("square", 1, 0, false);
                case STATE_PARTIAL, DIAMOND -> new WellKnown("square", 0.72, 45, false);
                case STATE_UNKNOWN -> new WellKnown("circle", 1, 0, true);
                case TRIANGLE, CARAVAN, CHEVRON, CAMP, ARROW, AUTHORITY -> new WellKnown("triangle", 1, 0, false);
                case STAR -> new WellKnown("star", 1, 0, false);
                case CROSS, PLUS -> new WellKnown("cross", 1, 0, false);
                case X -> new WellKnown("x", 1, 0, false);
                case TICK, BAR -> new WellKnown("square", 0.4, 0, false);
                case PLATE_ROAD, PLATE_PEDESTRIAN, PLATE_CARGO, PLATE_RAIL, PLATE_FERRY ->
                    new WellKnown("square", 0.5, 0, false);
                default -> new WellKnown("circle", 1, 0, false);
            };
        }
    }

    private static String text(LayerLook.Label label) {
        Symbolizer.TextSymbol symbol = label.symbol();
        Lettering lettering = symbol.lettering();
        String family = lettering.face().name().startsWith("MAP") ? "Barlow Condensed" : "Inter";
        boolean bold = lettering.face().name().endsWith("BOLD");
        String halo = lettering.haloArgb() == 0
                ? ""
                : "<Halo>" + element("Radius", Xml.number(lettering.haloPx())) + "<Fill>"
                        + css("fill", Xml.hex(lettering.haloArgb())) + "</Fill></Halo>";
        String placement = symbol.placement() == Placement.LINE
                ? "<LinePlacement>" + element("PerpendicularOffset", Xml.number(symbol.offsetPx())) + "</LinePlacement>"
                : "<PointPlacement><AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY>"
                        + "</AnchorPoint><Displacement>" + element("DisplacementX", Xml.number(symbol.offsetPx() + 4))
                        + element("DisplacementY", "0") + "</Displacement></PointPlacement>";
        return "<TextSymbolizer><Label>" + FilterWriter.OGC.write(label.text()) + "</Label><Font>"
                + css("font-family", family) + css("font-size", Xml.number(lettering.sizePx()))
                + css("font-weight", bold ? "bold" : "normal") + "</Font><LabelPlacement>" + placement
                + "</LabelPlacement>" + halo + "<Fill>" + css("fill", Xml.hex(lettering.argb()))
                + "</Fill></TextSymbolizer>";
    }
}
