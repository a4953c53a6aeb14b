package paso.source.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is pushed down to the file gives the same as asking every feature. */
class QueryTest {

    private static List<SimpleFeature> ask(Path file, Query query) throws IOException {
        try (OpenStore opened = Sources.open(file)) {
            query.setTypeName(opened.layerNames().get(0));
            try (LayerReader layer = opened.layer(query)) {
                List<SimpleFeature> features = new ArrayList<>();
                layer.forEach(features::add);
                return features;
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        data/ports_of_entry.geojson   | BBOX(geometry, -107, 31, -106, 32)
        data/ports_of_entry.geojson   | us_state = 'AZ' AND approximate = true
        data/ports_of_entry.geojson   | note IS NULL OR modes LIKE '%rail%'
        data/ports_of_entry.geojson   | NOT BBOX(geometry, -107, 31, -106, 32)
        data/ports_of_entry.geojson   | BBOX(geometry, -107, 31, -106, 32) OR us_state = 'AZ'
        data/ports_of_entry.geojson   | INTERSECTS(geometry, POLYGON((-107 31, -106 31, -106 32, -107 31)))
        data/rail_lines.geojson       | BBOX(geometry, -93, 14, -92, 16)
        data/caravans.geojson         | started AFTER 2023-10-01T00:00:00Z
        data/caravans.geojson         | started >= '2023-10-30'
        data/caravans.geojson         | people_estimate_max BETWEEN 2000 AND 5000
        data/events.csv               | date > '2023-12-20' AND category = 'closure'
        data/events.csv               | BBOX(geometry, -112, 31, -110, 33)
        data/status_changes.csv       | status = 'closed'
        data/basemap/towns.geojson    | population > 1000000 AND BBOX(geometry, -105, 18, -98, 24)
        data/basemap/countries.geojson | IN ('countries.3', 'countries.40')
        """)
    void filtersGiveWhatTestingEachFeatureGives(Path file, String ecql) throws IOException, CQLException {
        Filter filter = ECQL.toFilter(ecql);
        List<String> expected = ask(file, new Query()).stream()
                .filter(filter::evaluate)
                .map(SimpleFeature::getID)
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(ask(file, new Query(null, filter)))
                .extracting(SimpleFeature::getID)
                .isEqualTo(expected);
        Query named = new Query(null, filter, Query.DEFAULT_MAX, new String[0], null);
        assertThat(ask(file, named))
                .allSatisfy(feature -> assertThat(feature.getAttributeCount()).isZero())
                .extracting(SimpleFeature::getID)
                .isEqualTo(expected);
    }

    @Test
    void onlyTheAttributesAskedForAreGiven() throws IOException, CQLException {
        Query query =
                new Query(null, ECQL.toFilter("us_state = 'AZ'"), Query.DEFAULT_MAX, new String[] {"name", "id"}, null);
        List<SimpleFeature> features = ask(Path.of("data/ports_of_entry.geojson"), query);
        assertThat(features).hasSizeGreaterThan(3).allSatisfy(feature -> assertThat(
                        feature.getFeatureType().getAttributeDescriptors())
                .extracting(descriptor -> descriptor.getLocalName())
                .containsExactly("name", "id"));
        assertThat(features).extracting(feature -> feature.getAttribute("id")).contains("lukeville");
    }

    @Test
    void offsetLimitAndOrder() throws IOException {
        Path ports = Path.of("data/ports_of_entry.geojson");
        List<String> all = ask(ports, new Query()).stream()
                .map(feature -> (String) feature.getAttribute("id"))
                .toList();
        Query page = new Query();
        page.setStartIndex(10);
        page.setMaxFeatures(5);
        assertThat(ask(ports, page))
                .extracting(feature -> feature.getAttribute("id"))
                .isEqualTo(all.subList(10, 15));
        page.setSortBy(new SortBy[] {CommonFactoryFinder.getFilterFactory().sort("id", SortOrder.ASCENDING)});
        page.setPropertyNames("name");
        List<String> names = ask(ports, new Query()).stream()
                .sorted(Comparator.comparing(feature -> (String) feature.getAttribute("id")))
                .map(feature -> (String) feature.getAttribute("name"))
                .toList();
        assertThat(ask(ports, page))
                .extracting(feature -> feature.getAttribute("name"))
                .isEqualTo(names.subList(10, 15));
    }

    @Test
    void whatIsKnownWithoutReading() throws IOException, CQLException {
        try (OpenStore file = Sources.open(Path.of("data/ports_of_entry.geojson"))) {
            Query arizona = new Query("ports_of_entry", ECQL.toFilter("us_state = 'AZ'"));
            try (LayerReader whole = file.layer("ports_of_entry");
                    LayerReader part = file.layer(arizona)) {
                assertThat(whole.knownCount()).hasValue(60);
                assertThat(part.knownCount()).isEmpty();
            }
        }
    }
}
