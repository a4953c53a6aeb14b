package paso.portrayal.label;

import java.util.ArrayList;
import java.util.List;
import paso.portrayal.list.Box;
import paso.portrayal.list.DisplayList;
import paso.portrayal.list.TextMeasurer;

/** The lines of a label that stands in one piece, and the size of the block they make. */
record TextBlock(
        LabelCandidate label, List<String> lines, List<Double> widths, double width, double capHeight, double leading) {

    static TextBlock of(LabelCandidate label, TextMeasurer measurer) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : label.name().text().split("\n", -1)) {
            wrap(paragraph, label, measurer, lines);
        }
        List<Double> widths = lines.stream()
                .map(line -> measurer.widthPx(line, label.name().lettering()))
                .toList();
        double widest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new TextBlock(
                label,
                lines,
                widths,
                widest,
                measurer.capHeightPx(label.name().lettering()),
                measurer.lineHeightPx(label.name().lettering()) * 0.9);
    }

    private static void wrap(String paragraph, LabelCandidate label, TextMeasurer measurer, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() > 0
                    && label.name().wrapPx() > 0
                    && measurer.widthPx(line + " " + word, label.name().lettering())
                            > label.name().wrapPx()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
    }

    double height() {
        return capHeight + leading * (lines.size() - 1);
    }

    /**
     * The block at one place.
     *
     * @param left of its top left corner before it is turned about its own middle
     * @param align where shorter lines stand: 0 at the left, 1 at the right
     */
    record Set(double left, double top, double align) {}

    /** The rectangles that it takes there: one, or where it is turned a row of small ones along it. */
    List<Box> boxesAt(Set set) {
        double margin = label.marginPx();
        double halfWidth = width / 2;
        double halfHeight = height() / 2;
        double middleX = set.left + halfWidth;
        double middleY = set.top + halfHeight;
        if (label.name().rotationDeg() == 0) {
            return List.of(new Box(
                    middleX - halfWidth - margin,
                    middleY - halfHeight - margin,
                    middleX + halfWidth + margin,
                    middleY + halfHeight + capHeight * 0.3 + margin));
        }
        double cos = Math.cos(Math.toRadians(label.name().rotationDeg()));
        double sin = Math.sin(Math.toRadians(label.name().rotationDeg()));
        int pieces = Math.max(1, (int) Math.ceil(halfWidth / Math.max(4, halfHeight)));
        double step = width / pieces;
        double halfX = Math.abs(cos) * step / 2 + Math.abs(sin) * halfHeight + margin;
        double halfY = Math.abs(sin) * step / 2 + Math.abs(cos) * halfHeight + margin;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            double along = (i + 0.5) * step - halfWidth;
            double x = middleX + along * cos;
            double y = middleY + along * sin;
            boxes.add(new Box(x - halfX, y - halfY, x + halfX, y + halfY));
        }
        return boxes;
    }

    /** Its lines there. */
    List<DisplayList.Text> textsAt(Set set) {
        double cos = Math.cos(Math.toRadians(label.name().rotationDeg()));
        double sin = Math.sin(Math.toRadians(label.name().rotationDeg()));
        double middleX = set.left + width / 2;
        double middleY = set.top + height() / 2;
        List<DisplayList.Text> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double dx = set.align * (width - widths.get(i)) - width / 2;
            double dy = capHeight + i * leading - height() / 2;
            texts.add(new DisplayList.Text(
                    lines.get(i),
                    (float) (middleX + dx * cos - dy * sin),
                    (float) (middleY + dx * sin + dy * cos),
                    (float) label.name().rotationDeg(),
                    label.name().lettering()));
        }
        return texts;
    }
}
