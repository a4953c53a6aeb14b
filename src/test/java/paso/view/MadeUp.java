package paso.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import paso.geo.Bounds;
import paso.model.DatasetInfo;
import paso.model.LocalText;
import paso.model.Mode;
import paso.model.PortOfEntry;
import paso.model.Provenance;
import paso.model.Scene;
import paso.model.Status;
import paso.model.StatusChange;
import paso.model.StatusHistory;
import paso.time.FactTime;

/** Datasets of a hundred days of 2023, from 1 January, that are made up for one question. */
public final class MadeUp {

    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2023, 4, 10);
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final Provenance NOBODY = new Provenance(List.of(), Optional.empty());

    private MadeUp() {}

    /** A change of all of a port. */
    public record Change(FactTime at, Status status) {}

    public static Change on(String date, Status status) {
        return new Change(FactTime.ofDay(LocalDate.parse(date)), status);
    }

    public static Change in(FactTime.Precision precision, String date, Status status) {
        return new Change(new FactTime(LocalDate.parse(date), Optional.empty(), precision), status);
    }

    public static PortOfEntry port(String id, String office, double lonDeg, Status baseline, Change... changes) {
        Set<Mode> modes = Set.of(Mode.VEHICLE);
        List<StatusChange> all = new ArrayList<>();
        for (Change change : changes) {
            all.add(new StatusChange(id, change.at(), change.status(), modes, LocalText.of("why " + id), NOBODY));
        }
        return new PortOfEntry(
                id,
                LocalText.of(id),
                new GeometryFactory().createPoint(new Coordinate(lonDeg, 30)),
                "",
                "TX",
                "",
                "",
                office,
                false,
                "",
                NOBODY,
                new StatusHistory(ZONE, modes, baseline, all));
    }

    public static Scene scene(List<PortOfEntry> ports) {
        Scene.Builder builder = new Scene.Builder(new DatasetInfo(
                LocalText.of("made up"),
                Bounds.ofDegrees(-118, 24, -96, 34),
                FIRST_DAY,
                LAST_DAY,
                FIRST_DAY,
                "made up"));
        ports.forEach(builder::add);
        return builder.build();
    }

    /** Ports {@code port-0}, {@code port-1}, …, each closed for one day, west to east. */
    public static Scene manyPorts(int count) {
        List<PortOfEntry> ports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = FIRST_DAY.plusDays(1 + i % 90);
            ports.add(port(
                    "port-" + i,
                    "Office " + i % 7,
                    -118 + 20.0 * i / count,
                    Status.OPEN,
                    on(day.toString(), Status.CLOSED),
                    on(day.plusDays(1).toString(), Status.OPEN)));
        }
        return scene(ports);
    }
}
