package paso.symbol;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A figure that a person brought, as vectors: an SVG, or a letter of a font.
 *
 * @param parts painted one over the other, the first lowest
 * @param aspect width of its box; the height is one unit
 */
public record Drawing(List<Part> parts, double aspect) implements Figure {

    /** Where a colour comes from. */
    public enum Ink {
        /** The drawing's own. */
        OWN,
        /** The mark's fill. */
        FILL,
        /** The mark's rim. */
        RIM
    }

    /**
     * A colour.
     *
     * @param argb the colour itself for {@link Ink#OWN}, 0 for none; else only its alpha counts, which fades the mark's colour
     */
    public record Paint(Ink ink, int argb) {
        public static final Paint NONE = new Paint(Ink.OWN, 0);

        /** The colour for a mark. */
        public int of(Mark mark) {
            return switch (ink) {
                case OWN -> argb;
                case FILL -> Argb.faded(mark.fillArgb(), (argb >>> 24) / 255.0);
                case RIM -> Argb.faded(mark.rimArgb(), (argb >>> 24) / 255.0);
            };
        }
    }

    /**
     * A path with its fill and, over that, its line.
     *
     * @param path SVG's syntax, the commands M, L, Q, C and Z with absolute coordinates only
     * @param evenOdd which rule tells its inside; else the nonzero one
     * @param strokeWidth in units; absent where it is that of the mark's rim
     */
    public record Part(
            String path,
            boolean evenOdd,
            Paint fill,
            Paint stroke,
            OptionalDouble strokeWidth,
            Stroke.Cap cap,
            Stroke.Join join) {

        private Part fadedBy(double share) {
            return new Part(path, evenOdd, faded(fill, share), faded(stroke, share), strokeWidth, cap, join);
        }

        /** The mark's own colours are faded where they are. */
        private static Paint faded(Paint paint, double share) {
            return paint.ink() == Ink.OWN ? new Paint(Ink.OWN, Argb.faded(paint.argb(), share)) : paint;
        }
    }

    public Drawing {
        parts = List.copyOf(parts);
    }

    /** The same with the alpha of its own colours multiplied by a share from 0 to 1. */
    Drawing fadedBy(double share) {
        return new Drawing(parts.stream().map(part -> part.fadedBy(share)).toList(), aspect);
    }

    @Override
    public double reach() {
        return Math.hypot(aspect, 1) / 2;
    }
}
