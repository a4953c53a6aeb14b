package paso.source.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.source.dataset.DatasetLocation;
import paso.source.dataset.DatasetReader;
import paso.source.dataset.LoadReport;
import paso.source.file.BadInputException;
import paso.source.file.Problem;

/** The dataset is whole; a copy of it with one thing broken gives the one line that says so. */
class DatasetCheckTest {

    @TempDir
    private Path folder;

    /** Of the base map only the border comes along: reading the rest over and over proves nothing. */
    @BeforeEach
    void copyOfTheDataset() throws IOException {
        Path border = Path.of("data/basemap/borders.geojson");
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.createDirectory(folder.resolve("basemap"));
        Files.copy(border, folder.resolve("basemap/borders.geojson"));
        Path readme = folder.resolve("README.md");
        List<String> lines = Files.readAllLines(readme).stream()
                .filter(line -> !line.startsWith("| basemap/") || line.startsWith("| basemap/borders"))
                .toList();
        Files.writeString(readme, String.join("\n", lines) + "\n");
    }

    private List<String> check() throws IOException {
        return DatasetCheck.check(DatasetLocation.folder(folder)).problems().stream()
                .map(problem -> problem.toString().substring(folder.toString().length() + 1))
                .toList();
    }

    /** Replaces the first occurrence of a text after a mark; returns the number of its line. */
    private long replace(String name, String after, String what, String with) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        int from = after.isEmpty() ? 0 : text.indexOf(after);
        int start = text.indexOf(what, from);
        assertThat(from).as(after).isNotNegative();
        assertThat(start).as(what).isNotNegative();
        Files.writeString(file, text.substring(0, start) + with + text.substring(start + what.length()));
        return text.substring(0, start).lines().count() + (text.charAt(start - 1) == '\n' ? 1 : 0);
    }

    @Test
    void theDatasetIsSound() throws IOException {
        assertThat(DatasetCheck.check(DatasetLocation.packed()).problems()).isEmpty();
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        status_changes.csv | lukeville,2023-12-04 | lukeville | lukevile | there is no crossing "lukevile"; correct the subject_id
        status_changes.csv | lukeville,2023-12-04 | 2023-12-04 | 2023-13-04 | the date is "2023-13-04"; write a day such as 2023-12-27
        status_changes.csv | lukeville,2023-12-04 | 2023-12-04 | 0203-12-04 | the date is 0203-12-04, outside the years 1800 to 2200; correct it
        status_changes.csv | eagle-pass-rail,2023-12-22 | 13:00 | 25:00 | the time_local is "25:00"; write a time such as 08:00
        status_changes.csv | eagle-pass-rail,2023-12-22 | 13:00 | `` | the precision is minute but there is no time_local; correct one of the two
        status_changes.csv | lukeville,2023-12-04 | closed | shut | the status is "shut"; write one of open, partial, closed
        status_changes.csv | lukeville,2023-12-04 | closed | suspended | the status is "suspended"; write one of open, partial, closed
        status_changes.csv | eagle-pass-rail,2023-12-18 | ,rail, | ,ferry, | "eagle-pass-rail" has no mode ferry; correct the scope, or add the mode to the crossing
        status_changes.csv | lukeville,2023-12-04 | ,all, | ,tram, | the scope is "tram"; write all, or vehicle, pedestrian, cargo, rail, ferry, service
        status_changes.csv | lukeville,2023-12-04 | ,high, | ,sure, | the confidence is "sure"; write one of high, medium, low
        rail_service_changes.csv | fit-k-hidalgo-ixtepec,2005 | suspended | closed | the status is "closed"; write one of running, restricted, suspended
        rail_service_changes.csv | `` | fit-k-hidalgo-ixtepec | lukeville | there is no rail line "lukeville"; correct the subject_id
        ports_of_entry.geojson | "id":"lukeville" | America/Phoenix | America/Lukeville | the zone is "America/Lukeville"; write a zone such as America/Chicago
        ports_of_entry.geojson | "id":"lukeville" | vehicle | bicycle | the mode "bicycle" is unknown; write vehicle, pedestrian, cargo, rail or ferry
        ports_of_entry.geojson | "id":"lukeville" | "approximate":false | "approximate":"no" | the approximate is "no"; write true or false
        ports_of_entry.geojson | "id":"lukeville" | "name":"Lukeville" | "name":"" | the name is missing; fill it in
        ports_of_entry.geojson | "id":"lukeville" | "coordinates":[-112.81692,31.88042] | "coordinates":[-112.81692,31.98042] | the crossing "lukeville" lies 10.5 km from the border; correct its position or say why in border_offset_note
        ports_of_entry.geojson | "id":"lukeville" | "name_es":"Lukeville" | "name_es":null | the name "Lukeville" has no name_es, as other rows have; write it, the same where it serves both languages
        events.csv | event-001 | San Ysidro PedWest suspendido | `` | the title "San Ysidro PedWest suspended" has no title_es, as other rows have; write it, the same where it serves both languages
        checkpoints.geojson | "id":"mx-huixtla-caitf" | "kind":"permanent" | "kind":"fixed" | the kind is "fixed"; write one of permanent, mobile, tactical
        rail_lines.geojson | "id":"up-nogales-tucson" | "zone":"America/Phoenix" | "zone":"America/Denver" | the line's zone is America/Denver but its crossing's is America/Phoenix; both must change at one instant, give them one zone
        rail_lines.geojson | "id":"bjrr-san-ysidro-tecate" | not joined to it | alone | the line "bjrr-san-ysidro-tecate" shares no vertex with another line; move an end to a junction, or say in its note that it is not joined to the network
        rail_stations.geojson | `` | "kind":"station" | "kind":"halt" | the kind is "halt"; write station or shape
        caravan_waypoints.geojson | "seq":2 | "leg":"unknown" | "leg":"swim" | the leg is "swim"; write one of start, walk, vehicle, rest, unknown
        caravan_waypoints.geojson | "seq":2 | "leg":"unknown" | "leg":"start" | only the first waypoint has the leg start; write how the caravan came here
        caravan_waypoints.geojson | "seq":2 | "people_estimate":1200 | "people_estimate":-5 | the people_estimate is -5; a count is zero or more
        caravan_waypoints.geojson | "seq":2 | "people_estimate":1200 | "people_estimate":1201 | the people_estimate 1201 is above the caravan's people_estimate_max 1200; correct one of the two
        caravan_waypoints.geojson | `` | "date":"2018-03-25" | "date":"2018-03-24" | the waypoint of 2018-03-24 lies before the caravan started on 2018-03-25; correct one of the two
        caravans.geojson | `` | "ended":"2018-04-29" | "ended":"2018-03-20" | the caravan ended on 2018-03-20, before it started on 2018-03-25; correct one of the two
        caravans.geojson | `` | [-95.0394,16.879] | [-95.0394,16.979] | the line of "caravan-2018-03" does not go through its waypoints in caravan_waypoints.geojson; correct one of the two
        routes.geojson | `` | [-77.348,8.633] | [-77.348,8.733] | the line does not go through its rows in route_vertices.geojson in the order of seq: vertex 2 differs; correct one of the two
        route_vertices.geojson | `` | "seq":2 | "seq":1 | the seq 1 is used twice for one route; number them one after the other
        sectors.geojson | `` | "west_lon":-117.1243 | "west_lon":-100 | west_lon is not west of east_lon; correct one of the two
        places.geojson | `` | "source_id":"voa-necocli" | "source_id":"voa" | there is no source "voa" in sources.csv; add it there or correct the source_id
        events.csv | event-001, | san-ysidro-pedwest | pedwest | there is nothing with the id "pedwest"; correct the subject_ids
        figures.csv | fig-001, | 680000 | many | the value is "many"; write a number
        figures.csv | `` | fig-002 | fig-001 | the id "fig-001" is used twice, also in figures.csv:2; rename one of the two
        encounters_monthly.csv | `` | 2018-10,sector-el-centro | 2018-10,sector-el-norte | there is no sector "sector-el-norte"; correct the sector_id
        encounters_monthly.csv | `` | 2018-11,sector-san-diego | 2018-10,sector-san-diego | the month 2018-10 is given twice for sector-san-diego, Border Patrol encounters; remove one
        encounters_southwest_monthly.csv | `` | 164837 | 164838 | border_patrol and field_operations add up to 164837, not to the total 164838; correct one of the three
        border_entries_monthly.csv | `` | 170300 | -170300 | the value is -170300; a count is zero or more
        bridge_crossings_monthly.csv | `` | brownsville-bm | brownsville-xx | there is no crossing "brownsville-xx"; correct the subject_id
        """)
    void oneBrokenThingIsOneLine(String file, String after, String what, String with, String problem)
            throws IOException {
        long line = replace(file, after, what, with);
        List<String> problems = check();
        assertThat(problems).containsExactly(file + ":" + line + ": " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        checkpoints.geojson | `` | "id":"mx-huixtla-caitf" | "id":"lukeville" | the id "lukeville" is used twice, also in ports_of_entry.geojson:15; rename one of the two
        rail_lines.geojson | "id":"fxe-juarez-el-paso-up" | "border_crossing":"el-paso-up-rail" | "border_crossing":"lukeville" | the crossing "lukeville" has no mode rail; add it there or correct the border_crossing
        rail_stations.geojson | `` | "line_id":"fit-k-hidalgo-ixtepec" | "line_id":"fit-k" | there is no rail line "fit-k"; correct the line_id
        caravan_waypoints.geojson | `` | "caravan_id":"caravan-2018-03" | "caravan_id":"caravan-x" | there is no caravan "caravan-x"; correct the caravan_id
        sources.csv | txdot-unt-coordinates | unt-cbp-monthly-counts | txdot-unt-coordinates | the source_id "txdot-unt-coordinates" is used twice; rename one of the two
        """)
    void whatLosesItsNameIsAlsoMissedElsewhere(String file, String after, String what, String with, String problem)
            throws IOException {
        long line = replace(file, after, what, with);
        assertThat(check()).contains(file + ":" + line + ": " + problem).hasSizeBetween(2, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        2023-12-27 | 27 December | dataset.json: the default_at holds "27 December"; write a day such as 2023-12-27
        2023-12-27 | 2025-01-01 | dataset.json: default_at must lie in the timeline, and the timeline must end after it begins; correct the days
        -118.5 | -218.5 | dataset.json: home must be four numbers in degrees: west, south, east, north; correct it
        "title" | "name" | dataset.json: there is no "title"; add it
        "made": | "made" | dataset.json:16: this is not JSON; correct it
        """)
    void whatTheDatasetSaysOfItselfIsCheckedFirst(String what, String with, String problem) throws IOException {
        replace("dataset.json", "", what, with);
        assertThatThrownBy(() -> DatasetCheck.check(DatasetLocation.folder(folder)))
                .isInstanceOf(BadInputException.class)
                .hasMessage(folder + "/" + problem);
    }

    @Test
    void waypointsOutOfTimeOrder() throws IOException {
        long line = replace("caravan_waypoints.geojson", "", "\"date\":\"2018-03-25\"", "\"date\":\"2018-04-02\"");
        assertThat(check())
                .contains("caravan_waypoints.geojson:" + (line + 1)
                        + ": the waypoint of 2018-04-01 comes after that of 2018-04-02; put the waypoints in time"
                        + " order, or correct the date");
    }

    @Test
    void aLineThatDoesNotReachItsCrossing() throws IOException {
        long line = replace(
                "ports_of_entry.geojson",
                "\"id\":\"presidio-rail\"",
                "\"border_offset_note\":null",
                "\"border_offset_note\":\"moved\"");
        Path ports = folder.resolve("ports_of_entry.geojson");
        String text = Files.readString(ports);
        int start = text.indexOf("\"coordinates\":[", text.indexOf("\"id\":\"presidio-rail\""));
        Files.writeString(
                ports,
                text.substring(0, start) + "\"coordinates\":[-104.3,29.7]"
                        + text.substring(text.indexOf(']', start) + 1));
        assertThat(line).isPositive();
        assertThat(check()).hasSize(2).allSatisfy(problem -> assertThat(problem)
                .startsWith("rail_lines.geojson:")
                .contains(" km from its crossing \"presidio-rail\"; lead it within 2 km, or correct the"
                        + " border_crossing"));
    }

    @Test
    void aJunctionWithTwoPositions() throws IOException {
        replace("rail_stations.geojson", "\"name\":\"Ixtepec\"", "-95.1038", "-95.1138");
        assertThat(check()).anyMatch(problem -> problem.contains("the station \"Ixtepec\" lies"));
    }

    @Test
    void theReadmeStatesTheRows() throws IOException {
        long line = replace("README.md", "", "| ports_of_entry.geojson | 60 |", "| ports_of_entry.geojson | 61 |");
        assertThat(check())
                .containsExactly("README.md:" + line
                        + ": the table states 61 rows for ports_of_entry.geojson but there are 60; correct the table"
                        + " or the file");
        replace("README.md", "", "| ports_of_entry.geojson | 61 |\n", "");
        assertThat(check())
                .containsExactly(
                        "README.md: ports_of_entry.geojson is not in the table of files; add it with its 60 rows");
    }

    @Test
    void aMissingFileAndAMissingColumn() throws IOException {
        Files.delete(folder.resolve("figures.csv"));
        Path places = folder.resolve("places.geojson");
        Files.writeString(places, Files.readString(places).replace("\"kind\":", "\"sort\":"));
        assertThat(check())
                .containsExactly(
                        "figures.csv: there is no such file; check the name",
                        "places.geojson: there is no attribute \"kind\"; add it");
    }

    @Test
    void stationsWithoutAnOrderOrAPosition() throws IOException {
        Path stations = folder.resolve("rail_stations.geojson");
        Files.writeString(
                stations,
                Files.readString(stations)
                        .replace("\"seq\":", "\"order\":")
                        .replaceAll("\"geometry\":\\{.*?\\}", "\"geometry\":null"));
        assertThat(check()).contains("rail_stations.geojson: there is no attribute \"seq\"; add it");
    }

    @Test
    void anEventThatIsAnAreaHasNoPlaceOfItsOwn() throws IOException {
        Path events = folder.resolve("events.csv");
        List<String> lines = Files.readAllLines(events);
        lines.replaceAll(line -> "\"POLYGON((-100 30, -99 30, -99 31, -100 30))\"," + line);
        lines.set(
                0,
                Files.readAllLines(events)
                        .get(0)
                        .replace("lat,lon", "north,east")
                        .replaceFirst("^", "wkt,"));
        Files.write(events, lines);
        assertThat(check()).isEmpty();
    }

    @Test
    void aFileThatIsCutOffIsOneProblemAmongOthers() throws IOException {
        Path lines = folder.resolve("rail_lines.geojson");
        Files.writeString(lines, Files.readString(lines).substring(0, 5_000));
        assertThat(check())
                .anyMatch(problem -> problem.startsWith("rail_lines.geojson:")
                        && problem.endsWith("the file ends in the middle of its JSON; it is cut off: get a whole copy"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void allProblemsAreFoundAtOnceAndTheFirstStandsForThem() throws IOException {
        replace("status_changes.csv", "lukeville,2023-12-04", "closed", "shut");
        replace("events.csv", "event-051,", "2023-12-27", "27 December");
        replace("places.geojson", "", "\"approximate\":true", "\"approximate\":1");
        LoadReport report = DatasetReader.read(DatasetLocation.folder(folder)).report();
        assertThat(report.problems()).hasSize(3);
        List<Problem> one = new ArrayList<>(report.problems());
        assertThat(one.get(0).line()).isNotEqualTo(OptionalLong.empty());
        assertThatThrownBy(report::requireSound)
                .isInstanceOf(BadInputException.class)
                .hasMessageEndingWith(
                        "; write one of open, partial, closed (and 2 more problems; the command check lists them)");
    }
}
