package paso.portrayal.list;

import paso.symbol.Lettering;

/** How large texts are, measured with the very fonts they are painted with. Safe to call from several threads. */
public interface TextMeasurer {

    /** Advance of the whole text in pixels, tracking included, halo not. */
    double widthPx(String text, Lettering lettering);

    /** Height of the face's capitals above the baseline in pixels. */
    double capHeightPx(Lettering lettering);

    /** Distance from one baseline to the next in pixels. */
    double lineHeightPx(Lettering lettering);
}
