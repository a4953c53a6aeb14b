package paso.symbol;

/**
 * How a text on the map is set.
 *
 * @param face one of the shipped faces
 * @param sizePx height of the em
 * @param trackingEm extra space between letters, in ems
 * @param haloArgb 0 for none
 * @param haloPx how far the halo reaches beyond the letters
 */
public record Lettering(Face face, double sizePx, int argb, int haloArgb, double haloPx, double trackingEm) {

    /** The faces that the program ships: Inter for sheets, Barlow Condensed for the map. */
    public enum Face {
        TEXT,
        TEXT_SEMIBOLD,
        TEXT_BOLD,
        MAP,
        MAP_MEDIUM,
        MAP_SEMIBOLD,
        MAP_ITALIC
    }

    public Lettering scaledBy(double factor) {
        return new Lettering(face, sizePx * factor, argb, haloArgb, haloPx * factor, trackingEm);
    }
}
