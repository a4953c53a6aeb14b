package paso.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.style.Symbolizer.AreaSymbol;
import paso.style.Symbolizer.LineSymbol;
import paso.style.Symbolizer.PointSymbol;
import paso.style.Symbolizer.TextSymbol;
import paso.symbol.Fill;
import paso.symbol.Mark.MarkShape;
import paso.symbol.Stroke;

/** Styles as other programs write them. */
class UsersStylesTest {

    private static final Styles SHIPPED = Styles.shipped();

    private static StyleFile file(String name) throws IOException {
        try (InputStream in = UsersStylesTest.class.getResourceAsStream("/sld/" + name)) {
            return SHIPPED.read(name, java.util.Objects.requireNonNull(in));
        }
    }

    private static List<Rule> rules(StyleFile file) {
        return file.layers().get(0).in(Theme.LIGHT).passes().get(0).rules();
    }

    private static StyleFile rule(String inside) throws IOException {
        String sld = "<StyledLayerDescriptor xmlns='http://www.opengis.net/sld' xmlns:se='http://www.opengis.net/se'"
                + " xmlns:ogc='http://www.opengis.net/ogc'><NamedLayer><se:Name>x</se:Name><UserStyle>\n"
                + "<se:FeatureTypeStyle><se:Rule>\n" + inside
                + "</se:Rule></se:FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
        return SHIPPED.read("x.sld", new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void pointsByCategoryWithSizeByExpression() throws IOException {
        StyleFile file = file("points_categorized.sld");
        List<Rule> rules = rules(file);

        assertThat(file.layers().get(0).name()).isEqualTo("aid_points");
        assertThat(rules)
                .extracting(Rule::name)
                .containsExactly("shelter", "clinic", "water", "crowd", "legal aid", "other");
        PointSymbol water = (PointSymbol) rules.get(2).symbolizers().get(0);
        assertThat(water.mark().shape()).isEqualTo(MarkShape.HEXAGON);
        assertThat(water.mark().rotationDeg()).isEqualTo(30);
        PointSymbol crowd = (PointSymbol) rules.get(3).symbolizers().get(0);
        Attributes many = Map.<String, Object>of("people", 400)::get;
        assertThat(crowd.markFor(many).sizePx()).isEqualTo(22);
        PointSymbol legal = (PointSymbol) rules.get(4).symbolizers().get(0);
        assertThat(legal.mark().shape()).as("the mark beside the picture").isEqualTo(MarkShape.STAR);
        assertThat(legal.upPx()).isEqualTo(-12);
        assertThat(rules.get(5).isElse()).isTrue();
        assertThat(file.notes()).singleElement().satisfies(note -> assertThat(note.toString())
                .contains("points_categorized.sld:88: there is no picture symbol/landmark.svg in the style's folder")
                .endsWith("the mark beside it takes its place"));
    }

    @Test
    void areasByClassWithHatches() throws IOException {
        StyleFile file = file("polygons_graduated.sld");
        List<Rule> rules = rules(file);

        assertThat(hatches(rules.get(0))).containsExactly(new Fill.Hatch(0xff3182bd, 1, 7, -45));
        assertThat(hatches(rules.get(1))).extracting(Fill.Hatch::angleDeg).containsExactly(135.0);
        assertThat(hatches(rules.get(2))).extracting(Fill.Hatch::angleDeg).containsExactly(45.0, 135.0);
        AreaSymbol base = (AreaSymbol) rules.get(0).symbolizers().get(0);
        assertThat(base.fill().argb() >>> 24).as("fill-opacity 0.6").isEqualTo(153);
        assertThat(base.outline().orElseThrow().join()).isEqualTo(Stroke.Join.BEVEL);
        assertThat(rules.get(1).takes(Map.<String, Object>of("density", 20)::get))
                .isTrue();
        assertThat(rules.get(1).takes(Map.<String, Object>of("density", 50)::get))
                .isFalse();
        AreaSymbol dots = (AreaSymbol) rules.get(3).symbolizers().get(1);
        assertThat(dots.fill().pattern().orElseThrow().mark().shape()).isEqualTo(MarkShape.CIRCLE);
        assertThat(file.notes()).isEmpty();
    }

    private static List<Fill.Hatch> hatches(Rule rule) {
        return rule.symbolizers().stream()
                .flatMap(symbol -> ((AreaSymbol) symbol).fill().hatch().stream())
                .toList();
    }

    @Test
    void linesOfSeveralSymbolsOffsetMarkedAndInMetres() throws IOException {
        StyleFile file = file("lines_rules.sld");
        List<Rule> rules = rules(file);

        assertThat(file.notes()).isEmpty();
        assertThat(strokes(rules.get(0))).extracting(Stroke::widthPx).containsExactly(7.0, 4.0);
        assertThat(strokes(rules.get(0))).extracting(Stroke::cap).containsOnly(Stroke.Cap.SQUARE);
        Stroke fence = strokes(rules.get(1)).get(1);
        assertThat(fence.repeated().orElseThrow().gapPx()).isEqualTo(14);
        assertThat(fence.repeated().orElseThrow().mark().shape()).isEqualTo(MarkShape.BAR);
        assertThat(fence.argb()).as("marks only").isZero();
        assertThat(strokes(rules.get(3))).extracting(Stroke::offsetPx).containsExactly(6.0, -6.0);
        assertThat(strokes(rules.get(3)).get(0).dashPx()).containsExactly(10.0, 5.0);
        LineSymbol corridor = (LineSymbol) rules.get(4).symbolizers().get(0);
        assertThat(corridor.unit()).isEqualTo(Unit.METER);
        assertThat(corridor.unit().devicePixels(2, 500) * corridor.stroke().widthPx())
                .isEqualTo(40);
        assertThat(rules.get(4).appliesAt(1e6)).isTrue();
        assertThat(rules.get(4).appliesAt(6e7)).isFalse();
    }

    private static List<Stroke> strokes(Rule rule) {
        return rule.symbolizers().stream()
                .map(symbol -> ((LineSymbol) symbol).stroke())
                .toList();
    }

    @Test
    void labelsBesidePointsAndAlongLines() throws IOException {
        List<Rule> rules = rules(file("labels.sld"));
        TextSymbol right = (TextSymbol) rules.get(1).symbolizers().get(0);
        TextSymbol above = (TextSymbol) rules.get(3).symbolizers().get(0);
        TextSymbol along = (TextSymbol) rules.get(5).symbolizers().get(1);

        assertThat(right.fixed()).contains(new Symbolizer.Fixed(0, 0.5, 8, 0));
        assertThat(above.fixed()).contains(new Symbolizer.Fixed(0.5, 0, 0, 8));
        assertThat(above.label().text(Map.<String, Object>of("name", "Tecún Umán")::get))
                .isEqualTo("TECÚN UMÁN");
        assertThat(along.placement()).isEqualTo(Symbolizer.Placement.LINE);
        assertThat(along.offsetPx()).isEqualTo(6);
    }

    @Test
    void aStyleOfSld10TakesTheWholeLayerAndAsksForItsState() throws IOException {
        StyleFile file = file("sld10.sld");
        LayerStyle ports =
                SHIPPED.with("ports", file.named("PORTS").orElseThrow()).layer("ports", Theme.DARK);

        assertThat(file.notes()).isEmpty();
        assertThat(ports.title()).isEqualTo(SHIPPED.layer("ports", Theme.DARK).title());
        LayerStyle.Pass pass = ports.passesOver("ports").get(0);
        assertThat(pass.rules().get(0).takes(Map.<String, Object>of("status", "closed")::get))
                .isTrue();
        assertThat(pass.rules().get(0).takes(Map.<String, Object>of("status", "open")::get))
                .isFalse();
        assertThat(ports.passesOver(LayerStyle.SWATCH)).hasSize(1);
    }

    @Test
    void aStyleForEventsKeepsTheCallouts() throws IOException {
        StyleFile file = file("sld10.sld");
        LayerStyle events = SHIPPED.with("events", file.layers().get(0)).layer("events", Theme.LIGHT);

        assertThat(events.passesOver("callouts"))
                .isEqualTo(SHIPPED.layer("events", Theme.LIGHT).passesOver("callouts"));
    }

    private static final String FINE =
            "<se:LineSymbolizer><se:Stroke><se:SvgParameter name='stroke'>#123456</se:SvgParameter></se:Stroke></se:LineSymbolizer>\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<se:CustomSymbolizer/> | <CustomSymbolizer> is not supported",
                "<se:RasterSymbolizer><se:ColorMap/></se:RasterSymbolizer> | <ColorMap> is not supported",
                "<se:RasterSymbolizer><se:Opacity>3</se:Opacity></se:RasterSymbolizer> | opacity is from 0 to 1, not 3.0",
                "<se:RasterSymbolizer><se:ShadedRelief><se:ReliefFactor>0</se:ReliefFactor></se:ShadedRelief>"
                        + "</se:RasterSymbolizer> | a relief factor is above 0, not 0.0",
                "<se:RasterSymbolizer><se:ShadedRelief><se:BrightnessOnly>0</se:BrightnessOnly></se:ShadedRelief>"
                        + "</se:RasterSymbolizer> | laid over what is below it",
                "<se:LineSymbolizer><se:Stroke><se:GraphicFill/></se:Stroke>"
                        + "</se:LineSymbolizer> | <GraphicFill> of a stroke is not supported",
                "<se:LineSymbolizer><se:Stroke><se:SvgParameter name='stroke'>red</se:SvgParameter></se:Stroke>"
                        + "</se:LineSymbolizer> | a colour is #rrggbb, not red",
                "<se:LineSymbolizer uom='league'><se:Stroke/></se:LineSymbolizer> | the unit league is not known",
                "<se:LineSymbolizer><se:Stroke><se:SvgParameter name='stroke-dasharray'>0.01 0.01</se:SvgParameter>"
                        + "</se:Stroke></se:LineSymbolizer> | the line is drawn solid",
                "<se:LineSymbolizer><se:Stroke><se:SvgParameter name='stroke-width'>NaN</se:SvgParameter></se:Stroke>"
                        + "</se:LineSymbolizer> | not a number: NaN",
                "<se:PointSymbolizer><se:Graphic><se:Mark><se:WellKnownName>ttf://Font#0x41</se:WellKnownName></se:Mark>"
                        + "</se:Graphic></se:PointSymbolizer> | the letter 0x41 of the font Font is neither in the shipped fonts",
                "<se:TextSymbolizer><se:Label>a</se:Label><se:VendorOption name='graphic-resize'>stretch</se:VendorOption>"
                        + "</se:TextSymbolizer> | VendorOption graphic-resize is not supported",
            })
    void whatIsNotSupportedIsToldWithItsPlaceAndTheRestIsDrawn(String symbolizer, String note) throws IOException {
        StyleFile file = rule(FINE + symbolizer);

        assertThat(file.notes()).hasSize(1);
        assertThat(file.notes().get(0).toString()).startsWith("x.sld:4: ").contains(note);
        assertThat(rules(file).get(0).symbolizers()).contains(new LineSymbol(Stroke.solid(0xff123456, 1), Unit.PIXEL));
    }

    @Test
    void aFileOfWhichNothingCanBeDrawnIsRefused() {
        assertThatThrownBy(() -> rule("<se:CustomSymbolizer/>"))
                .isInstanceOf(StyleException.class)
                .hasMessageContaining("x.sld:1: nothing in it can be drawn: <CustomSymbolizer>");
    }
}
