package paso.source.store;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import paso.source.file.Limits;

/**
 * The rectangles of a file's records in their order, in degrees, rounded outwards to floats. Beyond {@link
 * Limits#MAX_INDEXED} records it knows nothing and says "perhaps".
 */
final class EnvelopeIndex {

    private float[] sides = new float[256];
    private int count;

    void add(Envelope envelope) {
        if (count == Limits.MAX_INDEXED) {
            return;
        }
        int at = 4 * count;
        if (at == sides.length) {
            sides = Arrays.copyOf(sides, 2 * sides.length);
        }
        if (envelope.isNull()) {
            Arrays.fill(sides, at, at + 4, Float.NaN);
        } else {
            sides[at] = down(envelope.getMinX());
            sides[at + 1] = down(envelope.getMinY());
            sides[at + 2] = -down(-envelope.getMaxX());
            sides[at + 3] = -down(-envelope.getMaxY());
        }
        count++;
    }

    /** False only if the record surely has no geometry there. */
    boolean mayMeet(long record, Envelope envelope) {
        if (record >= count) {
            return true;
        }
        int at = 4 * (int) record;
        return sides[at] <= envelope.getMaxX()
                && sides[at + 1] <= envelope.getMaxY()
                && sides[at + 2] >= envelope.getMinX()
                && sides[at + 3] >= envelope.getMinY();
    }

    private static float down(double value) {
        float near = (float) value;
        return near <= value ? near : Math.nextDown(near);
    }
}
