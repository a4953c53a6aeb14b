package paso.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import paso.symbol.Lettering;
import paso.symbol.Lettering.Face;

class FontsTest {

    private static final Fonts FONTS = new Fonts();

    /** Letters and signs of English and Spanish, and those the program's own texts are written with. */
    private static final String NEEDED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            + "ÁÉÍÓÚÜÑáéíóúüñ¿¡–—‘’“”·°º…%&()/+-,.:;!?'\"#@";

    private static Lettering lettering(Face face, double sizePx, double trackingEm) {
        return new Lettering(face, sizePx, 0xff000000, 0, 0, trackingEm);
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceHasTheLettersOfBothLanguages(Face face) throws Exception {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + Fonts.fileOf(face))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            StringBuilder missing = new StringBuilder();
            NEEDED.chars().filter(letter -> !font.canDisplay(letter)).forEach(missing::appendCodePoint);
            assertThat(missing.toString()).isEmpty();
        }
    }

    /** Advances at 100 px: of the shipped files alone, so the same on every machine. */
    @ParameterizedTest
    @CsvSource({
        "TEXT, 683.54, 72.75",
        "TEXT_SEMIBOLD, 696.53, 72.75",
        "TEXT_BOLD, 703.03, 72.75",
        "MAP, 485.40, 70.00",
        "MAP_MEDIUM, 495.40, 70.00",
        "MAP_SEMIBOLD, 503.30, 70.00",
        "MAP_ITALIC, 471.60, 70.00"
    })
    void aTextIsAsWideOnEveryMachine(Face face, double widthPx, double capHeightPx) {
        Lettering lettering = lettering(face, 100, 0);
        assertThat(FONTS.widthPx("Ciudad Juárez", lettering)).isCloseTo(widthPx, within(0.05));
        assertThat(FONTS.capHeightPx(lettering)).isCloseTo(capHeightPx, within(0.05));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void widthGrowsWithSizeAndTracking(Face face) {
        String text = "Eagle Pass";
        double plain = FONTS.widthPx(text, lettering(face, 12, 0));
        assertThat(FONTS.widthPx(text, lettering(face, 24, 0))).isCloseTo(2 * plain, within(0.01));
        assertThat(FONTS.widthPx(text, lettering(face, 12, 0.1)))
                .isCloseTo(plain + 0.1 * 12 * text.length(), within(0.1));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void theOutlineFillsTheMeasuredWidth(Face face) {
        Lettering lettering = lettering(face, 40, 0.05);
        double drawn = FONTS.outline("HEROICA", lettering).getBounds2D().getWidth();
        assertThat(drawn).isBetween(FONTS.widthPx("HEROICA", lettering) - 12, FONTS.widthPx("HEROICA", lettering));
    }

    @Test
    void pairsAreKerned() {
        Lettering lettering = lettering(Face.TEXT, 100, 0);
        double apart = FONTS.widthPx("A", lettering) + FONTS.widthPx("V", lettering);
        assertThat(FONTS.widthPx("AV", lettering)).isLessThan(apart - 1);
    }

    @ParameterizedTest
    @CsvSource({"Inter-OFL.txt", "BarlowCondensed-OFL.txt"})
    void theLicenceIsShipped(String file) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            assertThat(new String(in.readAllBytes(), UTF_8).toUpperCase(Locale.ROOT))
                    .contains("SIL OPEN FONT LICENSE");
        }
    }
}
