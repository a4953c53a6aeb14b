package paso.export.pdf;

import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/** The graphics states that set how opaque fills and strokes are, by name, as far as they were used. */
final class AlphaStates {

    private final TreeSet<Integer> filling = new TreeSet<>();
    private final TreeSet<Integer> stroking = new TreeSet<>();

    /** The name of the state that fills with an alpha from 0 to 255. */
    String filling(int alpha) {
        filling.add(alpha);
        return "f" + alpha;
    }

    String stroking(int alpha) {
        stroking.add(alpha);
        return "s" + alpha;
    }

    COSDictionary toDictionary() {
        COSDictionary states = new COSDictionary();
        filling.forEach(alpha -> states.setItem(COSName.getPDFName("f" + alpha), state(COSName.CA_NS, alpha)));
        stroking.forEach(alpha -> states.setItem(COSName.getPDFName("s" + alpha), state(COSName.CA, alpha)));
        return states;
    }

    private static COSDictionary state(COSName key, int alpha) {
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        state.setItem(key, new COSFloat(Math.round(alpha / 255.0 * 10000) / 10000f));
        return state;
    }
}
