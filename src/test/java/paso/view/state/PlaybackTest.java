package paso.view.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paso.time.TimeLength;
import paso.time.TimeLength.Unit;

class PlaybackTest {

    @Test
    void thirtyFramesMakeASecondOfEachSpeedThatIsOffered() {
        for (TimeLength speed : Playback.SPEEDS) {
            assertThat(Playback.frameMinutes(speed) * Playback.FRAMES_PER_SECOND)
                    .as(speed.text())
                    .isEqualTo(Math.round(speed.days() * 1440));
        }
    }

    @Test
    void theSlowestTypedSpeedStillMoves() {
        assertThat(Playback.frameMinutes(TimeLength.of(1, Unit.MINUTE))).isEqualTo(1);
    }
}
