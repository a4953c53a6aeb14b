package paso.source.store;

import java.util.BitSet;
import java.util.List;

/**
 * What a reader wants of each record.
 *
 * @param columns all columns of the file in their order, as its survey found them
 * @param wanted the columns to be read
 * @param geometry whether the geometry is to be read
 */
public record Selection(List<String> columns, BitSet wanted, boolean geometry) {
    public Selection {
        columns = List.copyOf(columns);
        wanted = (BitSet) wanted.clone();
    }
}
