package paso.export.format.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Degrees as files write them: six decimals, about a tenth of a metre, without trailing zeros. */
public final class Degrees {

    private static final int DECIMALS = 6;

    private Degrees() {}

    public static String text(double degrees) {
        BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
