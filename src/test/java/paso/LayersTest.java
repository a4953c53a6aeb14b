package paso;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of packages in {@code src/site/markdown/architecture.md}: who may use whom, and which libraries where. */
class LayersTest {

    private record Layer(List<String> mayUse, List<String> libraries) {}

    private static final List<String> EVERYWHERE = List.of(
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.io..",
            "java.nio..",
            "java.math..",
            "java.text..",
            "java.net..",
            "org.jspecify..",
            "com.google.errorprone..");
    private static final String JTS = "org.locationtech.jts..";
    private static final String GEOTOOLS = "org.geotools..";
    private static final String GEOTOOLS_API = "org.geotools.api..";
    private static final String XML = "org.w3c.dom..";

    private static final Map<String, Layer> TABLE = new LinkedHashMap<>();

    static {
        layer("time", List.of(), List.of());
        layer("geo", List.of(), List.of(JTS, "net.sf.geographiclib..", GEOTOOLS, "javax.measure..", "si.uom.."));
        layer("model", List.of("geo", "time"), List.of(JTS, GEOTOOLS_API));
        layer("symbol", List.of(), List.of());
        layer(
                "source",
                List.of("model", "geo", "time"),
                List.of(
                        JTS,
                        GEOTOOLS,
                        "it.geosolutions.imageioimpl..",
                        "com.fasterxml.jackson..",
                        "org.apache.commons.csv..",
                        "java.sql..",
                        "java.security..",
                        "java.awt..",
                        "javax.imageio.."));
        layer(
                "style",
                List.of("symbol", "model", "geo", "time"),
                List.of(GEOTOOLS, XML, "org.xml.sax..", "javax.xml..", JTS));
        layer("analysis", List.of("model", "geo", "time"), List.of(JTS));
        layer("document", List.of("style", "symbol", "model", "geo", "time"), List.of());
        layer("portrayal", List.of("document", "analysis", "style", "symbol", "model", "geo", "time"), List.of(JTS));
        layer(
                "render",
                List.of("portrayal.list", "symbol", "geo"),
                List.of("java.awt..", "javax.imageio..", "javax.xml.stream.."));
        layer(
                "export",
                List.of("render", "portrayal", "document", "analysis", "style", "symbol", "model", "geo", "time"),
                List.of(
                        "java.awt..",
                        "javax.imageio..",
                        "javax.xml.stream..",
                        XML,
                        JTS,
                        GEOTOOLS,
                        "com.fasterxml.jackson..",
                        "java.sql..",
                        "java.security..",
                        "org.apache.commons.csv..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "javax.measure..",
                        "si.uom.."));
        layer(
                "view",
                List.of(
                        "export",
                        "render",
                        "portrayal",
                        "document",
                        "analysis",
                        "style",
                        "symbol",
                        "model",
                        "geo",
                        "time"),
                List.of("javafx..", "atlantafx..", "org.kordamp.ikonli..", JTS));
        layer(
                "app",
                List.copyOf(TABLE.keySet()),
                List.of(
                        "javafx..",
                        "picocli..",
                        "java.security..",
                        "com.fasterxml.jackson..",
                        "org.apache.commons.csv..",
                        "java.awt..",
                        JTS,
                        GEOTOOLS_API));
    }

    /** The rooms of the larger packages, lowest first: each may use those before it, and the package itself all of them. */
    private static final Map<String, List<String>> ROOMS = Map.of(
            "source",
            List.of("file", "store", "geojson", "csv", "grid", "dataset", "check"),
            "portrayal",
            List.of("list", "request", "label", "pack", "layer", "grid", "callout", "inset"),
            "export",
            List.of("file", "words", "spec", "record", "publish", "block", "layout", "data", "pdf", "format"),
            "export.format",
            List.of("raster", "vector", "table", "gpkg", "kml"),
            "view",
            List.of(
                    "work",
                    "state",
                    "words",
                    "control",
                    "picture",
                    "axis",
                    "card",
                    "map",
                    "status",
                    "counts",
                    "event",
                    "timeline",
                    "layers",
                    "content",
                    "export",
                    "share",
                    "window"));

    /** Classes that a package may hold: more than that is a hall, in which nobody finds anything. */
    private static final int MOST_CLASSES = 45;

    private static final int MOST_LINES = 420;

    private static void layer(String name, List<String> mayUse, List<String> libraries) {
        TABLE.put(name, new Layer(mayUse, libraries));
    }

    private static JavaClasses paso;

    @BeforeAll
    static void readClasses() {
        paso = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("paso");
    }

    @TestFactory
    List<DynamicTest> eachPackageUsesOnlyWhatItsRowNames() {
        List<DynamicTest> tests = new ArrayList<>();
        TABLE.forEach((name, layer) -> {
            List<String> allowed = new ArrayList<>(EVERYWHERE);
            allowed.addAll(layer.libraries());
            allowed.add("paso." + name + "..");
            layer.mayUse().forEach(other -> allowed.add("paso." + other + ".."));
            tests.add(DynamicTest.dynamicTest(name, () -> classes()
                    .that()
                    .resideInAPackage("paso." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                            .or(JavaClass.Predicates.equivalentTo(byte.class))
                            .or(com.tngtech.archunit.base.DescribedPredicate.describe(
                                    "primitives and their arrays",
                                    type -> type.getPackageName().isEmpty())))
                    .check(paso)));
        });
        return tests;
    }

    @Test
    void everyPackageHasARow() {
        assertThat(paso.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("paso.bench"))
                        .map(name -> name.substring("paso.".length()).split("\\.", 2)[0])
                        .distinct())
                .isSubsetOf(TABLE.keySet());
    }

    @Test
    void onlyViewAndAppKnowJavaFx() {
        noClasses()
                .that(resideOutsideOfPackages("paso.view..", "paso.app.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(paso);
    }

    @Test
    void nothingPointsBack() {
        slices().matching("paso.(*)..").should().beFreeOfCycles().check(paso);
        slices().matching("paso.(**)").should().beFreeOfCycles().check(paso);
    }

    @TestFactory
    List<DynamicTest> eachRoomUsesOnlyRoomsBelowIt() {
        List<DynamicTest> tests = new ArrayList<>();
        ROOMS.forEach((of, rooms) -> {
            for (int i = 0; i < rooms.size(); i++) {
                String room = packageOf(of, rooms.get(i));
                String[] above = rooms.subList(i + 1, rooms.size()).stream()
                        .map(other -> packageOf(of, other) + "..")
                        .toArray(String[]::new);
                tests.add(DynamicTest.dynamicTest(room, () -> noClasses()
                        .that()
                        .resideInAPackage(room + "..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(above).or(resideInAnyPackage("paso." + of)))
                        .allowEmptyShould(true)
                        .check(paso)));
            }
        });
        return tests;
    }

    @Test
    void aFormatOfRecordsKnowsNeitherGeoToolsNorAnotherFormat() {
        for (String format : List.of("geojson", "csv")) {
            noClasses()
                    .that()
                    .resideInAPackage("paso.source." + format)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(GEOTOOLS, "paso.source..")
                            .and(resideOutsideOfPackages(
                                    "paso.source." + format, "paso.source.store", "paso.source.file")))
                    .check(paso);
        }
    }

    private static String packageOf(String of, String room) {
        return "paso." + of + "." + room;
    }

    @Test
    void everyRoomHasItsPlaceAndNoneIsAHall() {
        Map<String, Long> sizes = paso.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(sizes).allSatisfy((name, classes) -> assertThat(classes).isLessThanOrEqualTo(MOST_CLASSES));
        ROOMS.forEach((of, rooms) -> assertThat(sizes.keySet().stream()
                        .filter(name -> name.startsWith("paso." + of + "."))
                        .map(name -> name.substring(("paso." + of + ".").length()))
                        .filter(name -> !name.contains(".")))
                .as(of)
                .isSubsetOf(rooms));
    }

    /** Two classes that need each other are one thought in two files; work and the queues that it hands out are one. */
    @Test
    void noClassesOfTheWindowNeedEachOther() {
        SliceAssignment eachWithWhatLiesInIt = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith("paso.view")
                                && !type.getPackageName().equals("paso.view.work")
                        ? SliceIdentifier.of(type.getFullName().split("\\$", 2)[0])
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "each class of the window, with those that lie in it";
            }
        };
        slices().assignedFrom(eachWithWhatLiesInIt).should().beFreeOfCycles().check(paso);
    }

    @Test
    void thePageOnArchitectureTellsOfEachRoom() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/architecture.md"));
        String rooms = page.substring(page.indexOf("## Rooms"), page.indexOf("## Decisions"));
        List<String> told = Pattern.compile("^\\| `([a-z.]+)` \\|", Pattern.MULTILINE)
                .matcher(rooms)
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(told)
                .containsExactlyElementsOf(Stream.of("source", "portrayal", "export", "export.format", "view")
                        .flatMap(of -> ROOMS.get(of).stream().map(room -> of + "." + room))
                        .toList());
    }

    /** A class longer than that does more than one thing. */
    @Test
    void noClassIsLongerThanAPersonKeepsInMind() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > MOST_LINES))
                    .isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
