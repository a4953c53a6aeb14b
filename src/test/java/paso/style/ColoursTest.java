package paso.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * That the themes' colours can be read and told apart: contrast as WCAG 2 defines it, differences as CIE 1976 does, colour
 * vision deficiencies by the matrices of Machado, Oliveira and Fernandes (2009) at full severity. Each test prints its table.
 */
class ColoursTest {

    private static final List<String> STATES = List.of("open", "partial", "closed", "unknown");

    /** Contrast that WCAG 2 asks of text of this size. */
    private static final double TEXT = 4.5;

    /** A difference of 10 is seen at a glance; shapes tell the states apart where colours come nearer than this. */
    private static final double AT_A_GLANCE = 10;

    private static final Map<String, double[][]> SIGHT = Map.of(
            "full", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protan",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "deutan",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "tritan",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    private static final double[] LUMINANCE = {0.2126, 0.7152, 0.0722};

    private static double[] linear(int argb) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = (argb >> (16 - 8 * i) & 0xff) / 255.0;
            rgb[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double luminance(double[] linear) {
        return LUMINANCE[0] * linear[0] + LUMINANCE[1] * linear[1] + LUMINANCE[2] * linear[2];
    }

    private static double contrast(int a, int b) {
        double first = luminance(linear(a)) + 0.05;
        double second = luminance(linear(b)) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double[] seen(int argb, double[][] sight) {
        double[] linear = linear(argb);
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                seen[row] += sight[row][i] * linear[i];
            }
            seen[row] = Math.max(0, Math.min(1, seen[row]));
        }
        return seen;
    }

    private static double[] lab(double[] linear) {
        double x = curve((0.4124564 * linear[0] + 0.3575761 * linear[1] + 0.1804375 * linear[2]) / 0.95047);
        double y = curve(luminance(linear));
        double z = curve((0.0193339 * linear[0] + 0.1191920 * linear[1] + 0.9503041 * linear[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double curve(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double difference(double[] linearA, double[] linearB) {
        double[] a = lab(linearA);
        double[] b = lab(linearB);
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }

    private static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeHasTheSameRoles(Theme theme) {
        Styles shipped = Styles.shipped();
        assertThat(shipped.roles(theme).all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        shipped.roles(Theme.LIGHT).all().keySet());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeRead(Theme theme) {
        Roles roles = Styles.shipped().roles(theme);
        Map<String, List<String>> onGround = Map.of(
                "sheet",
                        List.of(
                                "ink",
                                "ink-second",
                                "ink-third",
                                "accent",
                                "open-text",
                                "partial-text",
                                "closed-text",
                                "unknown-text",
                                "caravan-text"),
                "field", List.of("ink", "ink-second"),
                "land", List.of("map-label", "map-label-strong", "caravan-text", "event"),
                "open-text", List.of("on-open"),
                "partial", List.of("on-partial"),
                "closed-text", List.of("on-closed"),
                "unknown-text", List.of("on-unknown"),
                "accent", List.of("on-accent"));
        onGround.forEach((ground, words) -> {
            for (String word : words) {
                double contrast = contrast(roles.argb(word), roles.argb(ground));
                print("%-6s %-18s on %-12s %5.2f", theme.id(), word, ground, contrast);
                assertThat(contrast).as(theme + ": " + word + " on " + ground).isGreaterThanOrEqualTo(TEXT);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void statesCanBeToldApartWhateverOnesSight(Theme theme) {
        Roles roles = Styles.shipped().roles(theme);
        for (Map.Entry<String, double[][]> sight : SIGHT.entrySet()) {
            for (int i = 0; i < STATES.size(); i++) {
                for (int j = i + 1; j < STATES.size(); j++) {
                    double difference = difference(
                            seen(roles.argb(STATES.get(i)), sight.getValue()),
                            seen(roles.argb(STATES.get(j)), sight.getValue()));
                    print(
                            "%-6s %-7s %-8s %-8s %6.1f",
                            theme.id(), sight.getKey(), STATES.get(i), STATES.get(j), difference);
                    assertThat(difference)
                            .as(theme + ", " + sight.getKey() + ": " + STATES.get(i) + " and " + STATES.get(j))
                            .isGreaterThan(AT_A_GLANCE);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void statesStandOutFromLandAndWaterAlsoInGrey(Theme theme) {
        Roles roles = Styles.shipped().roles(theme);
        for (String state : STATES) {
            for (String ground : List.of("land", "water")) {
                double grey = Math.abs(lab(linear(roles.argb(state)))[0] - lab(linear(roles.argb(ground)))[0]);
                print("%-6s %-8s on %-6s lightness differs by %5.1f", theme.id(), state, ground, grey);
                assertThat(grey)
                        .as(theme + ": " + state + " on " + ground + " in grey")
                        .isGreaterThan(18);
            }
        }
    }
}
