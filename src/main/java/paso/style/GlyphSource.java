package paso.style;

import java.util.Optional;
import paso.symbol.Drawing;

/** Gives letters of fonts as drawings. */
public interface GlyphSource {

    /** No fonts at all. */
    GlyphSource NONE = (family, codePoint) -> Optional.empty();

    /**
     * A letter in the mark's fill and rim; empty where there is no such font, or no such letter in it.
     *
     * @param family the font's name
     * @param codePoint in Unicode, or in a symbol font's own table
     */
    Optional<Drawing> glyph(String family, int codePoint);
}
