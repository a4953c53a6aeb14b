package paso.export.block;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import paso.portrayal.list.TextMeasurer;
import paso.symbol.Lettering;

class LinesTest {

    /** Every character ten pixels wide. */
    private static final TextMeasurer TENS = new TextMeasurer() {
        @Override
        public double widthPx(String text, Lettering lettering) {
            return 10 * text.length();
        }

        @Override
        public double capHeightPx(Lettering lettering) {
            return 7;
        }

        @Override
        public double lineHeightPx(Lettering lettering) {
            return 12;
        }
    };

    private static final Lettering PLAIN = new Lettering(Lettering.Face.TEXT, 10, 0xff000000, 0, 0, 0);

    @Test
    void textsBreakBetweenWords() {
        assertThat(Lines.of("five crossings closed", PLAIN, 150, 9, TENS)).containsExactly("five crossings", "closed");
    }

    @Test
    void aWordThatIsTooWideIsBroken() {
        assertThat(Lines.of("a crossings", PLAIN, 60, 9, TENS)).containsExactly("a", "crossi", "ngs");
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertThat(Lines.of("five crossings closed", PLAIN, 100, 2, TENS)).containsExactly("five", "crossings…");
        assertThat(Lines.of("five crossings closed", PLAIN, 60, 1, TENS)).containsExactly("five…");
    }

    @Property
    void noLineIsWiderThanAllowedAndNoneIsTooMany(
            @ForAll @StringLength(max = 80) String text,
            @ForAll @IntRange(min = 30, max = 300) int width,
            @ForAll @IntRange(min = 1, max = 5) int most) {
        assertThat(Lines.of(text, PLAIN, width, most, TENS))
                .hasSizeLessThanOrEqualTo(most)
                .allSatisfy(line -> assertThat(TENS.widthPx(line, PLAIN)).isLessThanOrEqualTo(width));
    }
}
