package paso.style;

import java.util.Optional;
import paso.symbol.Mark.MarkShape;

/**
 * What a {@code WellKnownName} stands for.
 *
 * @param rotationDeg clockwise, how the shape is turned to look like the name
 */
record MarkName(MarkShape shape, double rotationDeg) {

    static final String KNOWN =
            "circle, square, triangle, star, cross, x, arrow, diamond, pentagon, hexagon, octagon, shape://vertline,"
                    + " horline, slash, backslash, plus, times, dot, oarrow, carrow, semi_circle, half_square and others of QGIS, and paso://open, partial, closed, unknown, caravan, target,"
                    + " tick, chevron, station, shelter, camp, authority, boarding, departure, plate-road,"
                    + " plate-pedestrian, plate-cargo, plate-rail, plate-ferry, and sign- likewise";

    /** The mark of SLD, of QGIS or of Paso itself; empty where there is none of that name. */
    static Optional<MarkName> of(String wellKnownName) {
        return switch (wellKnownName.startsWith("shape://")
                ? wellKnownName.substring("shape://".length())
                : wellKnownName) {
            case "vertline", "line" -> Optional.of(new MarkName(MarkShape.BAR, 0));
            case "slash" -> Optional.of(new MarkName(MarkShape.BAR, 45));
            case "horline" -> Optional.of(new MarkName(MarkShape.BAR, 90));
            case "backslash" -> Optional.of(new MarkName(MarkShape.BAR, 135));
            case "plus" -> Optional.of(new MarkName(MarkShape.PLUS, 0));
            case "times", "cross2" -> Optional.of(new MarkName(MarkShape.PLUS, 45));
            case "dot" -> Optional.of(new MarkName(MarkShape.CIRCLE, 0));
            case "oarrow" -> Optional.of(new MarkName(MarkShape.CARET, 0));
            case "carrow", "ccarrow", "coarrow" -> Optional.of(new MarkName(MarkShape.ARROWHEAD, 0));
            case "regular_star" -> Optional.of(new MarkName(MarkShape.STAR, 0));
            case "cross_fill" -> Optional.of(new MarkName(MarkShape.CROSS, 0));
            default -> MarkShape.named(wellKnownName).map(shape -> new MarkName(shape, 0));
        };
    }
}
