package paso.portrayal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import paso.portrayal.label.CalloutPlacer;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;
import paso.symbol.Mark;
import paso.symbol.Stroke;

/**
 * What a picture's labels lie on: counted from what is drawn, not from what the placer believes.
 *
 * @param labels texts that stand level
 * @param onSymbols those of them that lie on a port's, place's or event's symbol
 * @param onLines those of them that lie on a rail line, a country line or a coast
 * @param portsOverlapping pairs of ports whose symbols lie on each other
 */
record LabelCensus(int labels, int onSymbols, int onLines, int portsOverlapping) {

    private static final Set<String> SYMBOLS = Set.of("ports", "places", "events", "checkpoints", "caravans");
    private static final Set<String> LINES = Set.of("rail", "basemap");

    /** A rectangle, y down. */
    private record Area(double minX, double minY, double maxX, double maxY) {
        boolean overlaps(Area other) {
            return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
        }
    }

    static LabelCensus of(Portrayal portrayal, TextMeasurer measurer) {
        List<Area> texts = new ArrayList<>();
        List<Area> symbols = new ArrayList<>();
        List<Area> ports = new ArrayList<>();
        List<float[]> lines = new ArrayList<>();
        for (DisplayList.Group group : portrayal.displayList().groups()) {
            boolean drawing = group.ops().stream().noneMatch(op -> op instanceof DisplayList.Texts);
            for (DisplayList.Op op : group.ops()) {
                if (op instanceof DisplayList.Texts of) {
                    of.texts().stream()
                            .filter(text ->
                                    text.rotationDeg() == 0 && text.text().length() > 2)
                            .forEach(text -> texts.add(area(text, measurer)));
                } else if (op instanceof DisplayList.Markers markers && SYMBOLS.contains(group.layer())) {
                    for (int i = 0; i < markers.count(); i++) {
                        Area area = area(markers.mark(), markers.xy()[2 * i], markers.xy()[2 * i + 1]);
                        if (markers.mark().sizePx() >= 9) {
                            symbols.add(area);
                            if (group.layer().equals("ports")) {
                                ports.add(area);
                            }
                        }
                    }
                } else if (op instanceof DisplayList.Lines of && drawing && LINES.contains(group.layer())) {
                    addLines(of, lines);
                }
            }
        }
        int onSymbols = 0;
        int onLines = 0;
        for (Area text : texts) {
            onSymbols += symbols.stream().anyMatch(text::overlaps) ? 1 : 0;
            onLines += lines.stream().anyMatch(line -> lies(line, text)) ? 1 : 0;
        }
        return new LabelCensus(texts.size(), onSymbols, onLines, overlapping(ports));
    }

    /** A plate and the state on it are one: their middles are within the one mark. */
    private static int overlapping(List<Area> ports) {
        int pairs = 0;
        for (int i = 0; i < ports.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs += ports.get(i).overlaps(ports.get(j)) && !isOne(ports.get(i), ports.get(j)) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static boolean isOne(Area one, Area other) {
        return Math.abs(anchorX(one) - anchorX(other)) < 0.01
                && Math.abs(one.minY + one.maxY - other.minY - other.maxY) < 0.02;
    }

    /** Where a mark's point is: a plate reaches less far to the left. */
    private static double anchorX(Area area) {
        double wide = area.maxX - area.minX;
        double high = area.maxY - area.minY;
        return wide > 1.3 * high ? area.minX + high / 2 : (area.minX + area.maxX) / 2;
    }

    private static Area area(DisplayList.Text text, TextMeasurer measurer) {
        double width = measurer.widthPx(text.text(), text.lettering());
        return new Area(text.x(), text.y() - measurer.capHeightPx(text.lettering()), text.x() + width, text.y());
    }

    private static Area area(Mark mark, double x, double y) {
        double half = mark.sizePx() / 2;
        boolean plate = mark.shape().toString().toUpperCase(Locale.ROOT).startsWith("PLATE");
        double left = plate ? 0.24 * mark.sizePx() : half;
        double up = plate ? 0.24 * mark.sizePx() : half;
        return new Area(x - left, y - up, x + half, y + up);
    }

    private static void addLines(DisplayList.Lines of, List<float[]> lines) {
        if (isFaint(of.stroke())) {
            return;
        }
        for (int part = 0; part + 1 < of.partStarts().length; part++) {
            for (int v = of.partStarts()[part] + 1; v < of.partStarts()[part + 1]; v++) {
                lines.add(new float[] {of.xy()[2 * v - 2], of.xy()[2 * v - 1], of.xy()[2 * v], of.xy()[2 * v + 1]});
            }
        }
    }

    private static boolean isFaint(Stroke stroke) {
        int argb = stroke.argb();
        return (argb >>> 24) < 128 || (argb >> 8 & 0xff) > 185;
    }

    private static boolean lies(float[] line, Area text) {
        return CalloutPlacer.crosses(new CalloutPlacer.Leader(line[0], line[1], line[2], line[3]), box(text));
    }

    private static Box box(Area text) {
        return new Box(text.minX, text.minY, text.maxX, text.maxY);
    }
}
