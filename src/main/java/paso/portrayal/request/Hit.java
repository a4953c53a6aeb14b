package paso.portrayal.request;

/**
 * A drawn feature near a pixel.
 *
 * @param id the subject's id, or {@code file:NAME#feature} for a feature of an added layer
 * @param layer the layer's id
 * @param x where it is drawn: the marker's centre, or the nearest point of a line
 * @param y see {@code x}
 * @param distancePx from the asked pixel to the drawn symbol, 0 on it
 */
public record Hit(String id, String layer, double x, double y, double distancePx) {}
