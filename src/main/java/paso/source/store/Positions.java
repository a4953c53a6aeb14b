package paso.source.store;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/** Longitudes and latitudes in degrees, packed as they are read, with the rectangle around them. */
public final class Positions {

    /** Roundings of exporters beyond the edge of the world that are pulled back rather than refused. */
    private static final double EDGE_TOLERANCE_DEG = 1e-6;

    private static final double[] POWERS_OF_TEN = new double[23];

    static {
        double power = 1;
        for (int i = 0; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = power;
            power *= 10;
        }
    }

    private double[] lonLat = new double[256];
    private int count;
    private double west;
    private double south;
    private double east;
    private double north;

    public Positions() {
        clear();
    }

    public void clear() {
        count = 0;
        west = Double.POSITIVE_INFINITY;
        south = Double.POSITIVE_INFINITY;
        east = Double.NEGATIVE_INFINITY;
        north = Double.NEGATIVE_INFINITY;
    }

    public int count() {
        return count;
    }

    public double lonDeg(int index) {
        return lonLat[2 * index];
    }

    public double latDeg(int index) {
        return lonLat[2 * index + 1];
    }

    /** Adds a position that {@link #problem} has nothing against. */
    public void add(double lonDeg, double latDeg) {
        double lon = Math.max(-180, Math.min(180, lonDeg));
        double lat = Math.max(-90, Math.min(90, latDeg));
        int at = 2 * count;
        if (at == lonLat.length) {
            lonLat = Arrays.copyOf(lonLat, 2 * lonLat.length);
        }
        lonLat[at] = lon;
        lonLat[at + 1] = lat;
        count++;
        if (lon < west) {
            west = lon;
        }
        if (lon > east) {
            east = lon;
        }
        if (lat < south) {
            south = lat;
        }
        if (lat > north) {
            north = lat;
        }
    }

    public Envelope envelope() {
        return count == 0 ? new Envelope() : new Envelope(west, east, south, north);
    }

    /** A copy of the positions from {@code start} to before {@code end}, with room for one more if asked. */
    public double[] slice(int start, int end, boolean roomForOneMore) {
        return Arrays.copyOfRange(lonLat, 2 * start, 2 * end + (roomForOneMore ? 2 : 0));
    }

    public static boolean isValid(double lonDeg, double latDeg) {
        return Math.abs(lonDeg) <= 180 + EDGE_TOLERANCE_DEG && Math.abs(latDeg) <= 90 + EDGE_TOLERANCE_DEG;
    }

    /** What is wrong with a position for which {@link #isValid} is false, and the likely reason. */
    public static String problem(double lonDeg, double latDeg) {
        boolean lonOut = !(Math.abs(lonDeg) <= 180);
        String what = lonOut
                ? "longitude " + plain(lonDeg) + " is outside -180 to 180"
                : "latitude " + plain(latDeg) + " is outside -90 to 90";
        if (Math.abs(latDeg) <= 180 && Math.abs(lonDeg) <= 90) {
            return what + ": longitude and latitude are probably swapped; write longitude first";
        }
        if (Math.abs(lonDeg) > 400 || Math.abs(latDeg) > 400) {
            return what + ": the coordinates are probably projected; convert them to longitude and latitude (WGS 84)";
        }
        return what + "; correct it";
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /**
     * The number that a decimal text stands for, correctly rounded. Up to 15 digits and a power of ten up to 22 are both
     * exact in a double, and one division rounds once; anything longer goes to the JDK.
     */
    public static double parseDecimal(char[] text, int start, int length) {
        int i = start;
        int end = start + length;
        boolean negative = i < end && text[i] == '-';
        if (negative) {
            i++;
        }
        long digits = 0;
        int digitCount = 0;
        int decimals = 0;
        boolean afterPoint = false;
        for (; i < end; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                if (digits != 0) {
                    digitCount++;
                }
                if (afterPoint) {
                    decimals++;
                }
                if (digitCount > 15) {
                    return Double.parseDouble(new String(text, start, length));
                }
            } else if (c == '.' && !afterPoint) {
                afterPoint = true;
            } else {
                return Double.parseDouble(new String(text, start, length));
            }
        }
        if (decimals >= POWERS_OF_TEN.length) {
            return Double.parseDouble(new String(text, start, length));
        }
        double value = decimals == 0 ? digits : digits / POWERS_OF_TEN[decimals];
        return negative ? -value : value;
    }
}
