package paso.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaybackTest {

    @Test
    void theSpeedsGoFromTheSlowestToTheFastestAndAround() {
        Playback.Speed speed = Playback.Speed.QUARTER_DAY;
        for (int i = 1; i < Playback.Speed.values().length; i++) {
            assertThat(speed.next().hoursPerSecond()).isGreaterThan(speed.hoursPerSecond());
            speed = speed.next();
        }
        assertThat(speed.next()).isEqualTo(Playback.Speed.QUARTER_DAY);
    }
}
