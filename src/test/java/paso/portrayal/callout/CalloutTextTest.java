package paso.portrayal.callout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import paso.portrayal.callout.CalloutText.Entry;
import paso.portrayal.list.TextMeasurer;
import paso.symbol.Lettering;

class CalloutTextTest {

    private static final Lettering LETTERING = new Lettering(Lettering.Face.MAP, 12, -1, 0, 0, 0);
    private static final CalloutText.Look LOOK = new CalloutText.Look(LETTERING, LETTERING, 150);

    /** Every letter half an em wide. */
    private static final TextMeasurer HALF_EM = new TextMeasurer() {
        @Override
        public double widthPx(String text, Lettering lettering) {
            return text.length() * lettering.sizePx() / 2;
        }

        @Override
        public double capHeightPx(Lettering lettering) {
            return lettering.sizePx() * 0.7;
        }

        @Override
        public double lineHeightPx(Lettering lettering) {
            return lettering.sizePx() * 1.25;
        }
    };

    private static List<String> lines(CalloutText text) {
        return text.lines().stream()
                .map(line -> String.join(
                        " | ", line.runs().stream().map(CalloutText.Run::text).toList()))
                .toList();
    }

    private static CalloutText text(String name, int maxLines) {
        return CalloutText.of(List.of(new Entry("27 Dec", name)), maxLines, "", LOOK, HALF_EM);
    }

    @Test
    void theNameBeginsBesideTheDateAndGoesOnBelow() {
        assertThat(lines(text("Blinken and Mayorkas in Mexico City", 3)))
                .containsExactly("27 Dec | Blinken and", "Mayorkas in Mexico City");
    }

    @Test
    void whatIsTooLongEndsInAnEllipsis() {
        assertThat(lines(text("one two three four five six seven eight nine ten eleven twelve thirteen fourteen", 2)))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void entriesFollowEachOtherWithSomeRoomBetween() {
        CalloutText text = CalloutText.of(
                List.of(new Entry("26 Dec", "One"), new Entry("27 Dec", "Other")), 2, "and 3 more", LOOK, HALF_EM);

        assertThat(lines(text)).containsExactly("26 Dec | One", "27 Dec | Other", "and 3 more");
        double leading = text.lines().get(1).baselinePx() - text.lines().get(0).baselinePx();
        assertThat(leading).isGreaterThan(HALF_EM.lineHeightPx(LETTERING));
        assertThat(text.heightPx()).isEqualTo(text.lines().get(2).baselinePx());
    }

    @Property(tries = 200)
    void noLineIsWiderThanAskedUnlessOneWordIs(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 1, max = 20) Integer> lengths) {
        String name = String.join(" ", lengths.stream().map("x"::repeat).toList());
        CalloutText text = text(name, 3);

        assertThat(text.lines()).hasSizeBetween(1, 3);
        assertThat(text.widthPx()).isLessThanOrEqualTo(156);
        text.lines().forEach(line -> assertThat(line.widthPx()).isLessThanOrEqualTo(text.widthPx()));
    }
}
