package paso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status lukevile                              | no port, rail line, checkpoint or caravan has the id 'lukevile'; did you mean lukeville",
                "status nowhere-at-all                        | 'nowhere-at-all'; status without an id lists them",
                "status la-soledad                            | is of the layer places and has no states",
                "status lukeville --layer rail                | is of the layer ports, not rail",
                "status lukeville --mode ferry                | has no mode ferry",
                "status --layer basemap                       | the layer basemap has no states",
                "status --layer port                          | 'port' is no layer; take one of ports, rail",
                "status --mode foot                           | 'foot' is no mode; take one of vehicle",
                "status --format xml                          | 'xml' is no format; take one of text, csv, json",
                "status --at 2023-02-30                       | '2023-02-30' is no date; write it like 2023-12-27",
                "status --at soon                             | 'soon' is no date",
                "status --at                                  | --at",
                "status --when 2023-12-27                     | there is no option '--when'",
                "history                                      | ID",
                "history eagle-pass-rial                      | nothing has the id 'eagle-pass-rial'; did you mean eagle-pass-rail",
                "statsu                                       | there is no command 'statsu'; did you mean status",
                "snapshot                                     | OUT",
                "snapshot map.bmp                             | let the name end in .png",
                "snapshot map.png --size 100                  | '100' is no size; write width x height",
                "snapshot map.png --size 9x9                  | from 64 to 16384 pixels a side",
                "snapshot map.png --size 20000x20000          | from 64 to 16384 pixels a side",
                "snapshot map.png --dpi 0                     | from 24 to 1200 dpi",
                "snapshot map.png --extent 1,2,3              | is no extent; write west,south,east,north",
                "snapshot map.png --extent -88,14,-118,34     | is no extent",
                "snapshot map.png --extent -118,14,-88,134    | is no extent",
                "snapshot map.png --extent a,b,c,d            | is no extent",
                "snapshot map.png --extent 1,2,3,4 --place x  | leave out one of them",
                "snapshot map.png --layers ports --hide rail  | leave out one of them",
                "snapshot map.png --layers port               | 'port' is no layer",
                "snapshot map.png --furniture title,lamp      | 'lamp' is no furniture; take of title, legend, scale, north",
                "snapshot map.png --theme blue                | 'blue' is no theme; take one of light, dark",
                "snapshot map.png --lang fr                   | 'fr' is no language; take one of en, es",
                "snapshot map.png --at 2023-13-01             | is no date"
            })
    void oneLineSaysWhatToWriteInstead(String arguments, String expected) {
        Told told = Told.paso(arguments.strip().split(" "));

        assertThat(told.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(told.out()).isEmpty();
        assertThat(told.oneLine()).startsWith("paso: ").contains(expected.strip());
    }

    @Test
    void helpIsAnAnswerAndNamesEveryCommand() {
        Told help = Told.paso("--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("view", "snapshot", "animate", "status", "history", "info", "check", "--data");
        for (String command : new String[] {"view", "snapshot", "animate", "status", "history", "info", "check"}) {
            Told of = Told.paso(command, "--help");
            assertThat(of.code()).as(command).isZero();
            assertThat(of.out()).contains("Usage: paso " + command).contains("--data");
        }
        assertThat(Told.paso("--version").out()).startsWith("Paso ");
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(Told.paso().windows())
                .containsExactly(new WindowRequest(Optional.empty(), java.util.List.of(), Optional.empty()));
        assertThat(Told.paso("view", "a.geojson", "--at", "2023-12-27", "--data", "d")
                        .windows())
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.files()).containsExactly(Path.of("a.geojson"));
                    assertThat(request.dataset()).contains(Path.of("d"));
                    assertThat(request.asOf()).isPresent();
                });
    }
}
