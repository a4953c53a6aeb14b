package paso.export.block;

import java.util.List;
import java.util.Optional;
import paso.style.Roles;
import paso.symbol.Argb;
import paso.symbol.Lettering;
import paso.symbol.Lettering.Face;
import paso.symbol.Stroke;

/**
 * The colours of what stands around the map, and its letterings at one size.
 *
 * @param unitPx pixels of the picture for one unit, which is a pixel of the design
 */
public record Palette(int sheet, int edge, int ink, int inkSecond, double unitPx, Sizes sizes) {

    /** Heights of letterings in units; entries of lists have 11.5. */
    record Sizes(double title, double subtitle, double small) {}

    /** The size of a list's entries, in units. */
    static final double BODY = 11.5;

    private static final Sizes OF_CARDS = new Sizes(23, BODY, 10);

    public static Palette of(Roles roles, double unitPx) {
        return of(roles, unitPx, OF_CARDS);
    }

    public static Palette of(Roles roles, double unitPx, Sizes sizes) {
        return new Palette(
                roles.argb("sheet"), roles.argb("edge"), roles.argb("ink"), roles.argb("ink-second"), unitPx, sizes);
    }

    public double px(double design) {
        return design * unitPx;
    }

    public Lettering title() {
        return lettering(Face.MAP_SEMIBOLD, sizes.title(), ink);
    }

    public Lettering subtitle() {
        return lettering(Face.TEXT, sizes.subtitle(), inkSecond);
    }

    public Lettering heading() {
        return lettering(Face.TEXT_SEMIBOLD, BODY, ink);
    }

    Lettering entry() {
        return lettering(Face.TEXT, BODY, ink);
    }

    Lettering count() {
        return lettering(Face.TEXT, BODY, inkSecond);
    }

    public Lettering small() {
        return lettering(Face.TEXT, sizes.small(), inkSecond);
    }

    public Lettering smallSemibold() {
        return lettering(Face.TEXT_SEMIBOLD, sizes.small(), inkSecond);
    }

    public Lettering smallBold() {
        return lettering(Face.TEXT_SEMIBOLD, 10.5, ink);
    }

    /** A thin line of ink, as under a heading. */
    Stroke hairline() {
        return new Stroke(ink, px(0.8), List.of(), Stroke.Cap.BUTT, Stroke.Join.MITER, 0, Optional.empty());
    }

    /** The sheet for what lies on the map itself: a little of the map shows through. */
    public int thinSheet() {
        return Argb.faded(sheet, 0.82);
    }

    private Lettering lettering(Face face, double size, int argb) {
        return new Lettering(face, px(size), argb, 0, 0, 0);
    }
}
