package paso.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import paso.style.Symbolizer.AreaSymbol;
import paso.style.Symbolizer.LineSymbol;
import paso.style.Symbolizer.PointSymbol;
import paso.style.Symbolizer.TextSymbol;
import paso.symbol.Lettering;
import paso.symbol.Mark;

/** Colours, widths, opacities and sizes that a style takes from the feature. */
class LooksByFeatureTest {

    private static final Styles SHIPPED = Styles.shipped();

    private static Attributes feature(String kind, Object people) {
        return Map.of("kind", kind, "people", people)::get;
    }

    private static Rule rule(StyleFile file) {
        return file.layers().get(0).in(Theme.LIGHT).passes().get(0).rules().get(0);
    }

    private static StyleFile read(String symbolizer) throws IOException {
        String sld = "<StyledLayerDescriptor xmlns='http://www.opengis.net/sld' xmlns:ogc='http://www.opengis.net/ogc'>"
                + "<NamedLayer><Name>x</Name><UserStyle><FeatureTypeStyle><Rule>" + symbolizer
                + "</Rule></FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
        return SHIPPED.read("x.sld", new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8)));
    }

    private static StyleFile shared() throws IOException {
        try (InputStream in = LooksByFeatureTest.class.getResourceAsStream("/sld/by_expression.sld")) {
            return SHIPPED.read("by_expression.sld", Objects.requireNonNull(in));
        }
    }

    @Test
    void recodeCategorizeAndInterpolateOfSe() throws IOException {
        StyleFile file = shared();
        PointSymbol point = (PointSymbol) rule(file).symbolizers().get(0);

        assertThat(file.notes()).isEmpty();
        assertThat(point.isConstant()).isFalse();
        Mark few = point.markFor(feature("clinic", 50));
        Mark many = point.markFor(feature("water", 750));
        assertThat(few.fillArgb()).isEqualTo(0x80dc322f);
        assertThat(many.fillArgb()).isEqualTo(0xff268bd2);
        assertThat(few.sizePx()).isEqualTo(9.5);
        assertThat(many.sizePx()).isEqualTo(32);
        assertThat(few.rimPx()).isEqualTo(0.5);
        assertThat(point.markFor(feature("clinic", 100)).rimPx())
                .as("a threshold belongs to the class above it")
                .isEqualTo(1.5);
        assertThat(many.rimPx()).isEqualTo(3);
        assertThat(point.markFor(name -> name.equals("people") ? 1 : null).fillArgb() & 0xffffff)
                .as("fallback")
                .isEqualTo(0x999999);
    }

    @Test
    void textGrowsAndReddens() throws IOException {
        TextSymbol text = (TextSymbol) rule(shared()).symbolizers().get(1);

        Lettering few = text.look().of(feature("clinic", 0));
        Lettering many = text.look().of(feature("clinic", 900));
        assertThat(few.sizePx()).isEqualTo(9);
        assertThat(many.sizePx()).isEqualTo(18);
        assertThat(few.argb()).isEqualTo(0xff000000);
        assertThat((many.argb() >> 16) & 0xff).as("red").isBetween(0xd0, 0xe0);
        assertThat(many.haloPx()).isEqualTo(1.5);
    }

    @Test
    void featuresOfOneLookAreEqualAndSoDrawnTogether() throws IOException {
        PointSymbol point = (PointSymbol) rule(shared()).symbolizers().get(0);

        assertThat(point.markFor(feature("clinic", 50))).isEqualTo(point.markFor(feature("clinic", 49)));
        assertThat(point.markFor(feature("clinic", 50))).isNotEqualTo(point.markFor(feature("clinic", 90)));
    }

    @Test
    void whatAsksNothingOfTheFeatureStaysConstant() throws IOException {
        LineSymbol line = (LineSymbol) rule(read("""
                <LineSymbolizer><Stroke>
                  <CssParameter name="stroke"><ogc:Literal>#102030</ogc:Literal></CssParameter>
                  <CssParameter name="stroke-width"><ogc:Mul><ogc:Literal>2</ogc:Literal><ogc:Literal>1.5</ogc:Literal></ogc:Mul></CssParameter>
                  <CssParameter name="stroke-dasharray">4 2</CssParameter>
                  <CssParameter name="stroke-dashoffset">3</CssParameter>
                </Stroke></LineSymbolizer>""")).symbolizers().get(0);

        assertThat(line.isConstant()).isTrue();
        assertThat(line.stroke().widthPx()).isEqualTo(3);
        assertThat(line.stroke().dashOffsetPx()).isEqualTo(3);
    }

    @Test
    void linesAndAreasByFeatureWithColoursOfTheTheme() throws IOException {
        StyleFile file = read("""
                <LineSymbolizer><Stroke>
                  <CssParameter name="stroke"><ogc:Function name="if_then_else">
                    <ogc:Function name="greaterThan"><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>10</ogc:Literal></ogc:Function>
                    <ogc:Function name="env"><ogc:Literal>closed</ogc:Literal></ogc:Function>
                    <ogc:Literal>#445566</ogc:Literal>
                  </ogc:Function></CssParameter>
                  <CssParameter name="stroke-width"><ogc:Div><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>10</ogc:Literal></ogc:Div></CssParameter>
                </Stroke></LineSymbolizer>
                <PolygonSymbolizer>
                  <Fill><CssParameter name="fill">#ff0000</CssParameter>
                  <CssParameter name="fill-opacity"><ogc:Div><ogc:PropertyName>people</ogc:PropertyName><ogc:Literal>100</ogc:Literal></ogc:Div></CssParameter></Fill>
                </PolygonSymbolizer>""");
        LineSymbol line = (LineSymbol) rule(file).symbolizers().get(0);
        AreaSymbol area = (AreaSymbol) rule(file).symbolizers().get(1);

        assertThat(file.notes()).isEmpty();
        int closed = SHIPPED.roles(Theme.LIGHT).argb("closed");
        assertThat(line.look().of(feature("a", 40)).argb()).isEqualTo(closed);
        assertThat(line.look().of(feature("a", 40)).widthPx()).isEqualTo(4);
        assertThat(line.look().of(feature("a", 5)).argb()).isEqualTo(0xff445566);
        assertThat(line.look().of(feature("a", "many")).widthPx())
                .as("no number: the usual width")
                .isEqualTo(1);
        assertThat(area.look().of(feature("a", 50)).fill().argb()).isEqualTo(0x80ff0000);
    }
}
