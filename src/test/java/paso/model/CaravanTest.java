package paso.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paso.geo.LonLat;
import paso.time.AsOf;

class CaravanTest {

    private static final Provenance KNOWN = new Provenance(List.of("s"), Optional.of(Confidence.HIGH));

    private static Waypoint waypoint(String date, String name, double lon, double lat, Waypoint.Leg leg) {
        return new Waypoint(
                LocalDate.parse(date),
                LocalText.of(name),
                LonLat.ofDegrees(lon, lat),
                name.equals("A") ? Optional.of(6000) : Optional.empty(),
                leg,
                false,
                "",
                KNOWN);
    }

    private static final Caravan CARAVAN = new Caravan(
            "caravan",
            LocalText.of("Caravan"),
            Track.of(
                    ZoneId.of("America/Mexico_City"),
                    List.of(
                            waypoint("2023-12-24", "A", -92.0, 15.0, Waypoint.Leg.START),
                            waypoint("2023-12-26", "B", -92.2, 15.2, Waypoint.Leg.WALK),
                            waypoint("2023-12-27", "B", -92.2, 15.2, Waypoint.Leg.REST),
                            waypoint("2024-01-02", "C", -94.0, 16.0, Waypoint.Leg.UNKNOWN),
                            waypoint("2024-01-04", "D", -94.4, 16.4, Waypoint.Leg.VEHICLE))),
            LocalDate.parse("2023-12-24"),
            Optional.empty(),
            Optional.empty(),
            "",
            KNOWN);

    private static Optional<TrackPosition> at(String wallClock) {
        return CARAVAN.positionAt(AsOf.local(LocalDateTime.parse(wallClock)));
    }

    @Test
    void atNoonOfAWaypointsDayItIsThereAndNotInterpolated() {
        TrackPosition position = at("2023-12-24T12:00").orElseThrow();
        assertThat(position.place()).isEqualTo(LonLat.ofDegrees(-92, 15));
        assertThat(position.interpolated()).isFalse();
        assertThat(position.day()).isEqualTo(1);
        assertThat(position.people()).contains(6000);
    }

    @Test
    void onAWalkedLegItIsInterpolatedAndSaysSo() {
        TrackPosition position = at("2023-12-25T12:00").orElseThrow();
        assertThat(position.place().lonDeg()).isCloseTo(-92.1, within(1e-9));
        assertThat(position.interpolated()).isTrue();
        assertThat(position.day()).isEqualTo(2);
        assertThat(position.next().orElseThrow().name().english()).isEqualTo("B");
        // 0.1° of longitude at 15.05° N is 10.76 km, 0.1° of latitude 11.06 km
        assertThat(position.walkedKm().orElseThrow()).isCloseTo(15.4, within(0.1));
        assertThat(position.headingDeg().orElseThrow()).isCloseTo(316, within(1.0));
    }

    @Test
    void itStandsWhereItRests() {
        TrackPosition position = at("2023-12-27T03:00").orElseThrow();
        assertThat(position.place()).isEqualTo(LonLat.ofDegrees(-92.2, 15.2));
        assertThat(position.interpolated()).isFalse();
    }

    @Test
    void acrossAGapItIsNotInvented() {
        assertThat(at("2023-12-27T23:59").orElseThrow().last().name().english()).isEqualTo("B");
        assertThat(at("2023-12-28T00:00")).isEmpty();
        assertThat(at("2024-01-01T23:59")).isEmpty();
        assertThat(at("2024-01-02T00:00").orElseThrow().last().name().english()).isEqualTo("C");
        assertThat(at("2024-01-03T12:00")).as("it rode").isEmpty();
    }

    @Test
    void beforeItsFirstDayAndAfterItsLastItIsNotOnTheMap() {
        assertThat(at("2023-12-23T23:59")).isEmpty();
        assertThat(at("2023-12-24T00:00")).isPresent();
        assertThat(at("2024-01-04T23:59")).isPresent();
        assertThat(at("2024-01-05T00:00")).isEmpty();
    }

    @Test
    void onlyWalkedLegsCountAsWalked() {
        double walkedToB = at("2023-12-26T12:00").orElseThrow().walkedKm().orElseThrow();
        assertThat(at("2024-01-04T12:00").orElseThrow().walkedKm()).contains(walkedToB);
    }

    @Test
    void sectionsGiveTheSamePlaceAsThePositionDoes() {
        Track track = Track.of(
                ZoneId.of("America/Mexico_City"),
                List.of(
                        waypoint("2023-12-24", "A", -92.0, 15.0, Waypoint.Leg.START),
                        waypoint("2023-12-24", "B", -92.2, 15.2, Waypoint.Leg.VEHICLE),
                        waypoint("2023-12-26", "C", -92.4, 15.4, Waypoint.Leg.WALK),
                        waypoint("2023-12-27", "D", -92.5, 15.4, Waypoint.Leg.REST),
                        waypoint("2024-01-02", "E", -94.0, 16.0, Waypoint.Leg.UNKNOWN)));
        for (Track one : List.of(track, CARAVAN.track())) {
            Instant start = one.onMap().start().orElseThrow();
            for (long hour = 1; hour < 24 * 12; hour++) {
                Instant at = start.plus(Duration.ofHours(hour)).plusSeconds(1);
                assertThat(interpolated(one.sections(), at))
                        .as("%s", at)
                        .isEqualTo(one.positionAt(at).map(position -> rounded(position.place())));
            }
        }
    }

    private static Optional<LonLat> interpolated(List<List<Track.Fix>> sections, Instant at) {
        for (List<Track.Fix> section : sections) {
            for (int i = 1; i < section.size(); i++) {
                Track.Fix from = section.get(i - 1);
                Track.Fix to = section.get(i);
                if (!at.isBefore(from.at()) && at.isBefore(to.at())) {
                    double share = Duration.between(from.at(), at).toMillis()
                            / (double) Duration.between(from.at(), to.at()).toMillis();
                    return Optional.of(rounded(from.place().towards(to.place(), share)));
                }
            }
        }
        return Optional.empty();
    }

    private static LonLat rounded(LonLat place) {
        return LonLat.ofDegrees(Math.rint(place.lonDeg() * 1e6) / 1e6, Math.rint(place.latDeg() * 1e6) / 1e6);
    }
}
