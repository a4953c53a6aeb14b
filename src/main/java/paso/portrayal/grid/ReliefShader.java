package paso.portrayal.grid;

import java.util.Arrays;
import java.util.stream.IntStream;
import paso.geo.GridPlacement;
import paso.geo.Viewport;
import paso.style.Symbolizer.Relief;

/**
 * Shades heights for one picture. The slope is Horn's (B. K. P. Horn, Hill shading and the reflectance map, 1981) over each
 * pixel and its eight neighbours, in metres on the ground; a matt surface is lit from one side. Level ground stays clear, so
 * that the map under it keeps its colours; slopes towards the light get lighter, those away from it darker.
 */
public final class ReliefShader {

    /** From this scale on heights are raised, or slopes would vanish in the mean over a pixel. */
    private static final double TRUE_UP_TO_METERS_PER_PIXEL = 15;

    private static final double RAISED_BY_POWER = 0.42;

    /** How the sides of a multidirectional light share in it. */
    private static final double[] SIDES_DEG = {-45, 0, 45};

    private static final double[] SIDE_SHARES = {0.25, 0.5, 0.25};
    private static final int SHADES = 512;

    private final Relief relief;
    private final int[] tones;

    /**
     * @param shadowArgb the colour of ground that no light reaches
     * @param lightArgb the colour of ground that faces the light
     */
    ReliefShader(Relief relief, int shadowArgb, int lightArgb) {
        this.relief = relief;
        this.tones = tones(relief, shadowArgb, lightArgb);
    }

    /** Colours by shade, from dark to light; that of level ground is clear. */
    private static int[] tones(Relief relief, int shadowArgb, int lightArgb) {
        double level = Math.sin(Math.toRadians(relief.altitudeDeg()));
        int[] tones = new int[SHADES + 1];
        for (int i = 0; i <= SHADES; i++) {
            double shade = (double) i / SHADES;
            double strength = shade < level ? (level - shade) / level : (shade - level) / Math.max(0.01, 1 - level);
            tones[i] = premultiplied(shade < level ? shadowArgb : lightArgb, strength);
        }
        return tones;
    }

    private static int premultiplied(int argb, double strength) {
        double alpha = (argb >>> 24) * strength;
        int share = (int) Math.round(alpha);
        return share << 24
                | (int) Math.round((argb >>> 16 & 0xff) * alpha / 255) << 16
                | (int) Math.round((argb >>> 8 & 0xff) * alpha / 255) << 8
                | (int) Math.round((argb & 0xff) * alpha / 255);
    }

    /** How many times heights are raised at a scale. */
    public static double raised(Relief relief, double groundMetersPerPixel) {
        return relief.factor()
                * Math.max(1, Math.pow(groundMetersPerPixel / TRUE_UP_TO_METERS_PER_PIXEL, RAISED_BY_POWER));
    }

    /**
     * The shaded picture, premultiplied.
     *
     * @param ratio device pixels for one of a plain screen: a dense picture raises heights as a plain one does
     */
    int[] shade(
            HeightPyramid heights, int columns, int rows, GridPlacement placement, Viewport viewport, double ratio) {
        Viewport framed = viewport.resized(viewport.widthPx() + 2, viewport.heightPx() + 2);
        int width = framed.widthPx();
        float[] meters = new float[width * framed.heightPx()];
        Arrays.fill(meters, Float.NaN);
        float[] groundX = new float[meters.length];
        float[] groundY = new float[meters.length];
        GridWindow window = new GridWindow(framed, placement);
        double cells = window.cellsPerPixel(columns, rows);
        int level = heights.levelFor(cells);
        window.forEach(columns, rows, (pixel, column, row, metersX, metersY) -> {
            meters[pixel] = heights.at(level, column, row);
            groundX[pixel] = metersX;
            groundY[pixel] = metersY;
        });
        float raised = (float) raised(relief, viewport.groundMetersPerPixel() * ratio);
        int[] argb = new int[viewport.widthPx() * viewport.heightPx()];
        Lights lights = new Lights(relief);
        IntStream.range(0, viewport.heightPx()).parallel().forEach(y -> {
            for (int x = 0; x < viewport.widthPx(); x++) {
                int at = (y + 1) * width + x + 1;
                float here = meters[at];
                if (!Float.isNaN(here)) {
                    float nw = or(meters[at - width - 1], here);
                    float n = or(meters[at - width], here);
                    float ne = or(meters[at - width + 1], here);
                    float w = or(meters[at - 1], here);
                    float e = or(meters[at + 1], here);
                    float sw = or(meters[at + width - 1], here);
                    float s = or(meters[at + width], here);
                    float se = or(meters[at + width + 1], here);
                    float east = raised * (ne + 2 * e + se - nw - 2 * w - sw) / (8 * groundX[at]);
                    float north = raised * (nw + 2 * n + ne - sw - 2 * s - se) / (8 * groundY[at]);
                    argb[y * viewport.widthPx() + x] = tones[Math.round(lights.on(east, north) * SHADES)];
                }
            }
        });
        return argb;
    }

    private static float or(float meters, float here) {
        return Float.isNaN(meters) ? here : meters;
    }

    /** Directions that light comes from. */
    private static final class Lights {
        private final float[] east;
        private final float[] north;
        private final float[] up;
        private final float[] share;

        Lights(Relief relief) {
            int count = relief.multidirectional() ? SIDES_DEG.length : 1;
            east = new float[count];
            north = new float[count];
            up = new float[count];
            share = new float[count];
            double altitude = Math.toRadians(relief.altitudeDeg());
            for (int i = 0; i < count; i++) {
                double azimuth = Math.toRadians(relief.azimuthDeg() + (count == 1 ? 0 : SIDES_DEG[i]));
                east[i] = (float) (Math.sin(azimuth) * Math.cos(altitude));
                north[i] = (float) (Math.cos(azimuth) * Math.cos(altitude));
                up[i] = (float) Math.sin(altitude);
                share[i] = (float) (count == 1 ? 1 : SIDE_SHARES[i]);
            }
        }

        /** Light on a surface that rises so much a metre to the east and to the north, 0 to 1. */
        float on(float riseEast, float riseNorth) {
            float sum = 0;
            for (int i = 0; i < share.length; i++) {
                sum += share[i] * Math.max(0, up[i] - riseEast * east[i] - riseNorth * north[i]);
            }
            return Math.min(1, sum / (float) Math.sqrt(1 + riseEast * riseEast + riseNorth * riseNorth));
        }
    }
}
