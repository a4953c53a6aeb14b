package paso.export;

import paso.style.Roles;
import paso.symbol.Argb;
import paso.symbol.Lettering;
import paso.symbol.Lettering.Face;

/**
 * The colours of what stands around the map, and its letterings at one size.
 *
 * @param unitPx pixels of the picture for one pixel of the design
 */
record Palette(int sheet, int edge, int ink, int inkSecond, double unitPx) {

    static Palette of(Roles roles, double unitPx) {
        return new Palette(
                roles.argb("sheet"), roles.argb("edge"), roles.argb("ink"), roles.argb("ink-second"), unitPx);
    }

    double px(double design) {
        return design * unitPx;
    }

    Lettering title() {
        return lettering(Face.MAP_SEMIBOLD, 23, ink);
    }

    Lettering subtitle() {
        return lettering(Face.TEXT, 11.5, inkSecond);
    }

    Lettering heading() {
        return lettering(Face.TEXT_SEMIBOLD, 11.5, ink);
    }

    Lettering entry() {
        return lettering(Face.TEXT, 11.5, ink);
    }

    Lettering count() {
        return lettering(Face.TEXT, 11.5, inkSecond);
    }

    Lettering small() {
        return lettering(Face.TEXT, 10, inkSecond);
    }

    Lettering smallBold() {
        return lettering(Face.TEXT_SEMIBOLD, 10.5, ink);
    }

    /** The sheet for what lies on the map itself: a little of the map shows through. */
    int thinSheet() {
        return Argb.faded(sheet, 0.82);
    }

    private Lettering lettering(Face face, double size, int argb) {
        return new Lettering(face, px(size), argb, 0, 0, 0);
    }
}
