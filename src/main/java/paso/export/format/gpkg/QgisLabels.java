package paso.export.format.gpkg;

import paso.style.Symbolizer;
import paso.style.Symbolizer.Placement;
import paso.symbol.Lettering;

/** A layer's labels in QGIS's words. */
final class QgisLabels {

    private static final int AROUND = 6;
    private static final int OVER = 1;
    private static final int LINE = 2;
    private static final int CURVED = 3;
    private static final int MOST_PRIORITY = 10;

    private final LayerLook look;

    QgisLabels(LayerLook look) {
        this.look = look;
    }

    /** The element that says where and how labels stand; blank where the look has none. */
    String labeling() {
        StringBuilder rules = new StringBuilder();
        int count = 0;
        for (LayerLook.Pass pass : look.passes()) {
            for (LayerLook.Look rule : pass.rules()) {
                for (LayerLook.Label label : rule.texts()) {
                    try {
                        rules.append(rule(pass, rule, label, count));
                        count++;
                    } catch (FilterWriter.NoWords notInQgis) {
                        // the label is left out, as it is where a column is missing
                    }
                }
            }
        }
        return count == 0
                ? ""
                : "<labeling type=\"rule-based\"><rules key=\"{paso-labels}\">" + rules + "</rules></labeling>";
    }

    private static String rule(LayerLook.Pass pass, LayerLook.Look rule, LayerLook.Label label, int number) {
        String filter = QgisStyle.filter(pass, rule);
        return "<rule key=\"{paso-label-" + number + "}\""
                + (filter.isEmpty() ? "" : " filter=\"" + Xml.escaped(filter) + "\"") + QgisStyle.scales(rule) + ">"
                + settings(label) + "</rule>";
    }

    private static String settings(LayerLook.Label label) {
        Symbolizer.TextSymbol symbol = label.symbol();
        Lettering lettering = symbol.lettering();
        String text = FilterWriter.QGIS.write(label.text());
        boolean halo = QgisStyle.isSeen(lettering.haloArgb()) && lettering.haloPx() > 0;
        String family = lettering.face().name().startsWith("MAP") ? "Barlow Condensed" : "Inter";
        return "<settings calloutType=\"simple\"><text-style fieldName=\"" + Xml.escaped(text)
                + "\" isExpression=\"1\" fontFamily=\"" + family + "\" fontSize=\""
                + Xml.number(QgisStyle.points(lettering.sizePx())) + "\" fontSizeUnit=\"Point\" fontWeight=\""
                + weight(lettering.face()) + "\" fontItalic=\""
                + (lettering.face() == Lettering.Face.MAP_ITALIC ? "1" : "0") + "\" textOpacity=\"1\" textColor=\""
                + QgisStyle.colour(lettering.argb()) + "\" capitalization=\"" + (symbol.upperCase() ? "1" : "0")
                + "\"><text-buffer bufferDraw=\"" + (halo ? "1" : "0") + "\" bufferSize=\""
                + Xml.number(QgisStyle.points(lettering.haloPx())) + "\" bufferSizeUnits=\"Point\" bufferOpacity=\"1\""
                + " bufferJoinStyle=\"128\" bufferNoFill=\"0\" bufferColor=\"" + QgisStyle.colour(lettering.haloArgb())
                + "\"/></text-style><text-format wrapChar=\"\" autoWrapLength=\"" + letters(symbol) + "\""
                + " useMaxLineLengthForAutoWrap=\"1\" multilineAlign=\"3\"/>" + placement(symbol)
                + "<rendering drawLabels=\"1\" scaleVisibility=\"0\" obstacle=\"1\" obstacleType=\"1\""
                + " mergeLines=\"0\" displayAll=\"0\" upsidedownLabels=\"0\" labelPerPart=\"0\" limitNumLabels=\"0\""
                + " fontLimitPixelSize=\"0\" zIndex=\"0\" minFeatureSize=\"0\"/></settings>";
    }

    /** QGIS breaks lines by the number of letters: of a narrow face they are some 0.45 em wide. */
    private static String letters(Symbolizer.TextSymbol symbol) {
        return symbol.wrapPx() <= 0
                ? "0"
                : String.valueOf(Math.max(
                        8,
                        Math.round(symbol.wrapPx() / (0.45 * symbol.lettering().sizePx()))));
    }

    private static String placement(Symbolizer.TextSymbol symbol) {
        int mode =
                switch (symbol.placement()) {
                    case CENTER -> OVER;
                    case AROUND, BADGE -> AROUND;
                    case LINE -> symbol.freedom().followLine() ? CURVED : LINE;
                };
        double priority = Math.min(
                MOST_PRIORITY, Math.max(0, Math.round(symbol.priority().number(name -> null, 50) / MOST_PRIORITY)));
        return "<placement placement=\"" + mode + "\" dist=\"" + Xml.number(QgisStyle.points(symbol.offsetPx()))
                + "\" distUnits=\"Point\" offsetType=\"1\" placementFlags=\"2\" priority=\"" + Xml.number(priority)
                + "\" predefinedPositionOrder=\""
                + (symbol.placement() == Placement.BADGE ? "TR" : "R,TR,BR,L,TL,BL,T,B")
                + "\" maxCurvedCharAngleIn=\"25\" maxCurvedCharAngleOut=\"-25\" repeatDistance=\""
                + Xml.number(QgisStyle.points(symbol.freedom().repeatPx())) + "\" repeatDistanceUnits=\"Point\"/>";
    }

    private static int weight(Lettering.Face face) {
        return switch (face) {
            case TEXT, MAP, MAP_ITALIC -> 50;
            case MAP_MEDIUM -> 57;
            case TEXT_SEMIBOLD, MAP_SEMIBOLD -> 63;
            case TEXT_BOLD -> 75;
        };
    }
}
