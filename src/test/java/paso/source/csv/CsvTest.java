package paso.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Point;
import paso.source.store.LayerReader;
import paso.source.store.ReadBack;

class CsvTest {

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,lat,lon\nTijuana,32.5,-117\n",
                "name;latitude;longitude\nTijuana;32.5;-117\n",
                "\uFEFFname;latitud;longitud\r\nTijuana;32,5;-117,0\r\n",
                "name\tY\tX\nTijuana\t32.5\t-117\n",
                "NAME,Lng,LAT\n\"Tijuana\",\"-117\",\"32.5\"",
                "name|lon|lat\n\nTijuana| -117 | 32.5 \n\n",
                "name,wkt\nTijuana,POINT (-117 32.5)\n",
                "geometry;name\n\"SRID=4326;POINT(-117 32.5)\";Tijuana\n"
            })
    void aPositionIsFoundUnderAnyOfItsNames(String content) throws IOException {
        List<SimpleFeature> features = ReadBack.features(file(content));
        assertThat(features).hasSize(1);
        assertThat(String.valueOf(features.get(0).getDefaultGeometry())).isEqualTo("POINT (-117 32.5)");
        SimpleFeatureType type = features.get(0).getFeatureType();
        assertThat(features.get(0).getAttributes()).contains("Tijuana");
        assertThat(type.getGeometryDescriptor().getType().getBinding()).isEqualTo(Point.class);
    }

    @Test
    void aRowWithoutAPositionIsAFeatureWithoutAGeometry() throws IOException {
        List<SimpleFeature> features = ReadBack.features(file("name,lat,lon\nA,1,2\nB,,\n"));
        assertThat(features)
                .extracting(SimpleFeature::getDefaultGeometry)
                .last()
                .isNull();
        assertThat(features.get(1).getAttribute("name")).isEqualTo("B");
    }

    @Test
    void aTableWithoutPositionsHasNoGeometryAtAll() throws IOException {
        SimpleFeatureType type = ReadBack.schema(Files.copy(Path.of("data/sources.csv"), folder.resolve("a.csv")));
        assertThat(type.getGeometryDescriptor()).isNull();
        assertThat(type.getAttributeCount()).isEqualTo(6);
    }

    @Test
    void columnsAreTypedAndTextStaysAsWritten() throws IOException {
        Path file = file("""
            code,n,big,share,open,day,mixed,id
            0123,1,5000000000,0.5,true,2023-12-27,1.50,12345678901234567890
            0124,,1,2,false,2024-01-04,x,1
            """);
        assertThat(ReadBack.schema(file).getTypes())
                .extracting(type -> type.getBinding().getSimpleName())
                .containsExactly("String", "Integer", "Long", "Double", "Boolean", "Date", "String", "String");
        SimpleFeature first = ReadBack.features(file).get(0);
        assertThat(first.getAttribute("code")).isEqualTo("0123");
        assertThat(first.getAttribute("mixed")).isEqualTo("1.50");
        assertThat(first.getAttribute("id")).isEqualTo("12345678901234567890");
    }

    @Test
    void rowsKnowTheirFirstLineAlsoAfterQuotedLineBreaks() throws IOException {
        List<SimpleFeature> features =
                ReadBack.features(file("name,n\n\"two\nlines\",1\n\n\nB,2\n\"a\r\nb\r\nc\",3\nD,4\n"));
        assertThat(features)
                .extracting(feature -> LayerReader.lineOf(feature).getAsLong())
                .containsExactly(2L, 6L, 7L, 10L);
        assertThat(features.get(0).getAttribute("name")).isEqualTo("two\nlines");
    }

    @Test
    void headersThatAreBlankOrTwiceThereAreMadeUnique() throws IOException {
        assertThat(ReadBack.schema(file("name,,name\na,b,c\n")).getAttributeDescriptors())
                .extracting(descriptor -> descriptor.getLocalName())
                .containsExactly("name", "column_2", "name_2");
    }

    @Test
    void aTextFileThatHoldsGeoJsonIsGeoJson() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), " {\"type\":\"Point\",\"coordinates\":[1,2]}");
        assertThat(ReadBack.features(file)).hasSize(1);
    }
}
