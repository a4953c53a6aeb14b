package paso.source.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import paso.model.Caravan;
import paso.model.LayerKey;
import paso.model.Scene;
import paso.model.StatefulSubject;
import paso.model.Subject;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.time.AsOf;

/** Every fact of the founding story is carried by something in the dataset that exists and, for a state, holds on its date. */
class SeedsTest {

    private static final Path FACTS = Path.of("seeds/facts.csv");

    private static Scene scene;
    private static final List<SimpleFeature> facts = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        scene = DatasetReader.read(DatasetLocation.packed()).scene();
        facts.addAll(ReadBack.features(FACTS));
    }

    private static String text(SimpleFeature fact, String column) {
        Object value = fact.getAttribute(column);
        return value == null ? "" : value.toString();
    }

    private static List<String> list(SimpleFeature fact, String column) {
        return Arrays.stream(text(fact, column).split(";"))
                .filter(item -> !item.isBlank())
                .toList();
    }

    private static LocalDate day(SimpleFeature fact, String column) {
        return ((Date) fact.getAttribute(column)).toLocalDate();
    }

    @Test
    void thereAre53FactsWithIdsOfTheirOwn() {
        Set<String> ids = new HashSet<>();
        assertThat(facts).hasSize(53).allSatisfy(fact -> assertThat(ids.add(text(fact, "fact_id")))
                .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> isCarried() {
        return facts.stream()
                .map(fact ->
                        DynamicTest.dynamicTest(text(fact, "fact_id") + " " + text(fact, "fact"), () -> check(fact)));
    }

    private static void check(SimpleFeature fact) {
        assertThat(day(fact, "date_from")).isBeforeOrEqualTo(day(fact, "date_to"));
        assertThat(text(fact, "confidence")).isIn("high", "medium", "low");
        assertThat(list(fact, "confirmed_by"))
                .allSatisfy(
                        source -> assertThat(scene.source(source)).as(source).isPresent());
        List<String> carriers = list(fact, "carrier");
        assertThat(carriers).isNotEmpty();
        int withState = 0;
        for (String carrier : carriers) {
            String[] parts = carrier.split(":", 2);
            Optional<StatefulSubject> stateful = carrierOf(carrier, parts[0], parts[1]);
            if (stateful.isPresent() && !text(fact, "status").isEmpty()) {
                withState++;
                assertThat(wordAt(stateful.get(), day(fact, "date_from")))
                        .as(carrier)
                        .isEqualTo(text(fact, "status"));
            }
        }
        if (!text(fact, "status").isEmpty()) {
            assertThat(withState).isPositive();
        }
    }

    private static String wordAt(StatefulSubject subject, LocalDate date) {
        return subject.stateAt(AsOf.noonOf(date)).status().wordIn(subject.layer());
    }

    /** Asserts that the carrier exists; gives it where it has states. */
    private static Optional<StatefulSubject> carrierOf(String carrier, String kind, String id) {
        switch (kind) {
            case "port" -> {
                return Optional.of((StatefulSubject) subject(id, LayerKey.PORTS));
            }
            case "rail" -> {
                return Optional.of((StatefulSubject) subject(id, LayerKey.RAIL));
            }
            case "change" -> {
                return Optional.of(changed(id.substring(0, id.indexOf('@')), id.substring(id.indexOf('@') + 1)));
            }
            case "checkpoint" -> subject(id, LayerKey.CHECKPOINTS);
            case "caravan" -> subject(id, LayerKey.CARAVANS);
            case "place" -> subject(id, LayerKey.PLACES);
            case "event" -> subject(id, LayerKey.EVENTS);
            case "waypoint" -> {
                String[] parts = id.split("#");
                Caravan caravan = (Caravan) subject(parts[0], LayerKey.CARAVANS);
                assertThat(Integer.parseInt(parts[1]))
                        .as(carrier)
                        .isBetween(1, caravan.track().waypoints().size());
            }
            case "figure" ->
                assertThat(scene.figures()).as(carrier).anyMatch(figure -> figure.id()
                        .equals(id));
            default -> throw new AssertionError("unknown kind of carrier: " + carrier);
        }
        return Optional.empty();
    }

    private static Subject subject(String id, LayerKey layer) {
        Optional<Subject> found = scene.find(id);
        assertThat(found).as(id).isPresent();
        assertThat(found.get().layer()).as(id).isEqualTo(layer);
        return found.get();
    }

    private static StatefulSubject changed(String id, String date) {
        StatefulSubject subject = (StatefulSubject) scene.find(id).orElseThrow();
        assertThat(subject.history().changes())
                .as(id)
                .anyMatch(change -> change.at().date().equals(LocalDate.parse(date)));
        return subject;
    }
}
