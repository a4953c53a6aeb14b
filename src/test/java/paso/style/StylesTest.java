package paso.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import paso.model.Language;
import paso.style.Symbolizer.PointSymbol;
import paso.symbol.Mark.MarkShape;

class StylesTest {

    private static final Styles SHIPPED = Styles.shipped();
    private static final Roles ROLES = Roles.parse(".root {\n  -paso-closed: #d55e00;\n  -paso-edge: #1d21261a;\n}\n");

    private static List<Integer> rulesFor(LayerStyle style, String type, Map<String, Object> values, double scale) {
        List<Integer> numbers = new ArrayList<>();
        style.passesOver(type).get(0).forRulesOf(values::get, scale, numbers::add);
        return numbers;
    }

    private static LayerStyle read(String rules) throws IOException {
        String sld = """
                <StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
                <NamedLayer><Name>test</Name><UserStyle><FeatureTypeStyle><FeatureTypeName>things</FeatureTypeName>
                %s
                </FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>
                """.formatted(rules);
        return SldReader.read("test.sld", new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8)), ROLES);
    }

    @ParameterizedTest
    @CsvSource({"open,STATE_OPEN", "partial,STATE_PARTIAL", "closed,STATE_CLOSED", "unknown,STATE_UNKNOWN"})
    void aPortIsDrawnByItsState(String status, MarkShape shape) {
        for (Theme theme : Theme.values()) {
            LayerStyle ports = SHIPPED.layer("ports", theme);
            List<Rule> told = new ArrayList<>();
            for (LayerStyle.Pass pass : ports.passesOver("ports")) {
                pass.forRulesOf(
                        Map.of("status", status)::get,
                        1e7,
                        number -> told.add(pass.rules().get(number)));
            }
            told.removeIf(rule -> rule.title().isEmpty());
            assertThat(told).hasSize(1);
            Rule rule = told.get(0);
            PointSymbol point = (PointSymbol) rule.symbolizers().get(0);
            assertThat(point.mark().shape()).isEqualTo(shape);
            assertThat(point.mark().fillArgb()).isEqualTo(SHIPPED.roles(theme).argb(status));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyRoleThatAStyleNamesIsInTheTheme(Theme theme) {
        for (String layer : Styles.SHIPPED) {
            assertThat(SHIPPED.layer(layer, theme).passes()).as(layer).isNotEmpty();
        }
    }

    static List<String> shipped() {
        return Styles.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyTitleIsInBothLanguages(String layer) {
        LayerStyle style = SHIPPED.layer(layer, Theme.LIGHT);
        assertThat(style.title().spanish()).as("title").isPresent();
        style.passes().stream()
                .flatMap(pass -> pass.rules().stream())
                .flatMap(rule -> rule.title().stream())
                .filter(title -> !title.english().equals("Sector"))
                .forEach(title -> assertThat(title.in(Language.ES)).isNotEqualTo(title.english()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyLayerHasASwatch(String layer) {
        assertThat(SHIPPED.layer(layer, Theme.LIGHT).passesOver(LayerStyle.SWATCH))
                .hasSize(1);
    }

    @Test
    void filtersScalesAndElseRulesChoose() throws IOException {
        LayerStyle style = read("""
                <Rule><Name>big</Name><ogc:Filter><ogc:PropertyIsGreaterThan><ogc:PropertyName>people</ogc:PropertyName>
                <ogc:Literal>100</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:Filter></Rule>
                <Rule><Name>near</Name><MaxScaleDenominator>1000</MaxScaleDenominator></Rule>
                <Rule><Name>rest</Name><ElseFilter/></Rule>""");

        assertThat(rulesFor(style, "things", Map.of("people", 200), 5000)).containsExactly(0);
        assertThat(rulesFor(style, "things", Map.of("people", 200), 500)).containsExactly(0, 1);
        assertThat(rulesFor(style, "things", Map.of("people", 5), 5000)).containsExactly(2);
        assertThat(rulesFor(style, "things", Map.of(), 5000)).containsExactly(2);
    }

    @Test
    void aColourIsARoleOfTheThemeOrWritten() throws IOException {
        LayerStyle style = read("""
                <Rule><PolygonSymbolizer>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>closed</ogc:Literal></ogc:Function></CssParameter>
                <CssParameter name="fill-opacity">0.5</CssParameter></Fill>
                <Stroke><SvgParameter name="stroke">#102030</SvgParameter></Stroke>
                </PolygonSymbolizer></Rule>""");
        Symbolizer.AreaSymbol area = (Symbolizer.AreaSymbol)
                style.passes().get(0).rules().get(0).symbolizers().get(0);

        assertThat(area.fill().argb()).isEqualTo(0x80d55e00);
        assertThat(area.outline().orElseThrow().argb()).isEqualTo(0xff102030);
        assertThat(ROLES.argb("edge")).isEqualTo(0x1a1d2126);
    }

    @Test
    void aLabelMayJoinTextAndAttributes() throws IOException {
        LayerStyle style = read("""
                <Rule><TextSymbolizer><Label><ogc:PropertyName>name</ogc:PropertyName> (<ogc:PropertyName>count</ogc:PropertyName>)</Label>
                <Priority><ogc:Add><ogc:Literal>10</ogc:Literal><ogc:PropertyName>count</ogc:PropertyName></ogc:Add></Priority>
                </TextSymbolizer></Rule>""");
        Symbolizer.TextSymbol text = (Symbolizer.TextSymbol)
                style.passes().get(0).rules().get(0).symbolizers().get(0);
        Attributes nogales = Map.<String, Object>of("name", "Nogales", "count", 3)::get;

        assertThat(text.label().text(nogales)).isEqualTo("Nogales (3)");
        assertThat(text.priority().number(nogales, 0)).isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Rule><PointSymbolizer><Graphic><Mark><WellKnownName>blob</WellKnownName></Mark></Graphic></PointSymbolizer></Rule>"
                        + " | no mark is called blob",
                "<Rule><CustomSymbolizer/></Rule> | <CustomSymbolizer> is not supported",
                "<Rule><LineSymbolizer/></Rule> | needs a <Stroke>",
                "<Rule><LineSymbolizer><Stroke><SvgParameter name=\"stroke-width\">wide</SvgParameter></Stroke></LineSymbolizer></Rule>"
                        + " | not a number: wide",
                "<Rule><LineSymbolizer><Stroke><SvgParameter name=\"stroke\">red</SvgParameter></Stroke></LineSymbolizer></Rule>"
                        + " | a colour is #rrggbb, not red",
                "<Rule><PolygonSymbolizer><Fill><SvgParameter name=\"fill\"><ogc:Function name=\"env\"><ogc:Literal>nosuch</ogc:Literal>"
                        + "</ogc:Function></SvgParameter></Fill></PolygonSymbolizer></Rule> | no colour for the role nosuch",
                "<Rule> | not well-formed XML",
            })
    void whatIsWrongIsToldInOneLineWithItsPlace(String rule, String problem) {
        assertThatThrownBy(() -> read(rule))
                .isInstanceOf(StyleException.class)
                .hasMessageMatching("(?s)test\\.sld:\\d+: .*")
                .hasMessageContaining(problem);
    }

    @Test
    void anExternalEntityIsNotRead() {
        String sld = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><StyledLayerDescriptor>&secret;"
                + "</StyledLayerDescriptor>";
        assertThatThrownBy(() -> SldReader.read(
                        "test.sld", new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8)), ROLES))
                .isInstanceOf(StyleException.class)
                .hasMessageContaining("DOCTYPE");
    }
}
