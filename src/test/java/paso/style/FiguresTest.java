package paso.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paso.render.GlyphOutlines;
import paso.style.Symbolizer.AreaSymbol;
import paso.style.Symbolizer.LineSymbol;
import paso.style.Symbolizer.PointSymbol;
import paso.symbol.Drawing;
import paso.symbol.Drawing.Ink;
import paso.symbol.Mark;
import paso.symbol.Mark.MarkShape;
import paso.symbol.Picture;

/** Marks that show an SVG, a picture or a letter. */
class FiguresTest {

    private static final Styles SHIPPED = Styles.shipped();
    private static final Path FOLDER = Path.of("src/test/resources/sld");

    private static StyleFile file(Path folder, String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return SHIPPED.read(name, in, StyleResources.of(folder, new GlyphOutlines(folder)::glyph));
        }
    }

    private static List<Rule> rules(StyleFile file) {
        return file.layers().get(0).in(Theme.LIGHT).passes().get(0).rules();
    }

    private static Mark mark(Rule rule) {
        return ((PointSymbol) rule.symbolizers().get(0)).mark();
    }

    private static SvgReader.Found svg(String inside) throws IOException {
        String text = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " viewBox='0 0 10 10'>" + inside + "</svg>";
        return SvgReader.read("x.svg", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    @Test
    void svgMarkersOfQgisTakeTheColoursOfTheStyle() throws IOException {
        StyleFile file = file(FOLDER, "qgis_categorized_svg.sld");

        assertThat(file.notes()).isEmpty();
        assertThat(rules(file).subList(0, 3))
                .extracting(rule -> mark(rule).fillArgb())
                .containsExactly(0xffb58900, 0xffdc322f, 0xff268bd2);
        Mark pin = mark(rules(file).get(0));
        assertThat(pin.sizePx()).isEqualTo(36);
        assertThat(pin.rimPx()).isEqualTo(1);
        Drawing drawing = (Drawing) pin.shape();
        assertThat(drawing.parts()).hasSize(2);
        assertThat(drawing.parts().get(0).fill().ink()).isEqualTo(Ink.FILL);
        assertThat(drawing.parts().get(0).strokeWidth()).isEmpty();
        assertThat(drawing.parts().get(1).fill().argb()).as("the hole").isEqualTo(0xffffffff);
        assertThat(mark(rules(file).get(3)).shape()).isEqualTo(MarkShape.HALF_SQUARE);
    }

    @Test
    void anSvgInsideTheStyleNeedsNoFile() throws IOException {
        StyleFile file = file(FOLDER, "qgis_embedded_svg.sld");

        assertThat(file.notes()).isEmpty();
        assertThat(mark(rules(file).get(0)).shape()).isInstanceOf(Drawing.class);
    }

    @Test
    void lettersOfShippedFontsAreMarks() throws IOException {
        StyleFile file = file(FOLDER, "qgis_font_marker.sld");

        assertThat(file.notes()).isEmpty();
        Mark letter = mark(rules(file).get(0));
        assertThat(letter.shape()).isInstanceOf(Drawing.class);
        assertThat(letter.fillArgb()).isEqualTo(0xffcb4b16);
        assertThat(letter.rotationDeg()).isEqualTo(30);
    }

    @Test
    void aFontBesideTheStyleIsUsedAndOthersAreTold(@TempDir Path folder) throws IOException {
        Files.copy(
                Path.of("src/main/resources/paso/render/fonts/BarlowCondensed-Italic.ttf"), folder.resolve("mine.ttf"));
        Files.writeString(
                folder.resolve("a.sld"),
                style(point("<se:Mark><se:WellKnownName>"
                        + "ttf://Barlow Condensed Italic#0x42</se:WellKnownName></se:Mark>")));
        Files.writeString(
                folder.resolve("b.sld"),
                style(point("<se:Mark><se:WellKnownName>" + "ttf://Wingdings#0xF046</se:WellKnownName></se:Mark>")));

        assertThat(file(folder, "a.sld").notes()).isEmpty();
        assertThat(file(folder, "b.sld").notes()).singleElement().satisfies(note -> assertThat(note.what())
                .contains("the font Wingdings")
                .contains("own fonts are not used"));
    }

    @Test
    void svgsRepeatAlongLinesAndInFills() throws IOException {
        StyleFile line = file(FOLDER, "qgis_svg_line.sld");
        StyleFile fill = file(FOLDER, "qgis_svg_fill.sld");
        StyleFile dots = file(FOLDER, "qgis_point_pattern.sld");

        assertThat(line.notes()).isEmpty();
        LineSymbol along = (LineSymbol) rules(line).get(0).symbolizers().get(1);
        assertThat(along.stroke().repeated().orElseThrow().mark().shape()).isInstanceOf(Drawing.class);
        assertThat(fill.notes()).isEmpty();
        AreaSymbol area = (AreaSymbol) rules(fill).get(0).symbolizers().get(1);
        assertThat(area.fill().pattern().orElseThrow().acrossPx()).isEqualTo(29);
        assertThat(dots.notes()).isEmpty();
        AreaSymbol apart = (AreaSymbol) rules(dots).get(0).symbolizers().get(1);
        assertThat(apart.fill().pattern().orElseThrow().downPx())
                .as("QGIS's distance")
                .isEqualTo(32);
    }

    @Test
    void allShapesThatQgisWritesAreKnown() throws IOException {
        assertThat(file(FOLDER, "qgis_shapes.sld").notes()).isEmpty();
    }

    @Test
    void aDrawingIsSetIntoABoxOneUnitHigh() throws IOException {
        Drawing drawing = svg("<g transform='translate(1 2) scale(2)'><rect width='2' height='1'"
                        + " fill='rgb(255,0,0)' stroke='navy' stroke-width='.5' opacity='50%'/></g>")
                .drawing();

        Drawing.Part part = drawing.parts().get(0);
        assertThat(part.path()).startsWith("M-0.40000 -0.30000L0.00000 -0.30000");
        assertThat(part.fill().argb()).isEqualTo(0x80ff0000);
        assertThat(part.stroke().argb()).isEqualTo(0x80000080);
        assertThat(part.strokeWidth()).hasValue(0.1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M0 0h1v1z | M0 0L1 0L1 1Z",
                "m1,1 2,0 0,2 | M1 1L3 1L3 3",
                "M0,0L.5.5-1-1 | M0 0L0.5 0.5L-1 -1",
                "M0 0Q1 0 1 1T2 2 | M0 0Q1 0 1 1Q1 2 2 2",
                "M0 0C0 1 1 1 1 0S2-1 2 0 | M0 0C0 1 1 1 1 0C1 -1 2 -1 2 0",
                "M0 0a1 1 0 012 0 | M0 0C0 -0.55228 0.44772 -1 1 -1C1.55228 -1 2 -0.55228 2 0",
            })
    void pathsOfAllCommandsAreRead(String data, String written) {
        PathWriter out = new PathWriter(Affine.IDENTITY);
        SvgPathData.write(data, out);

        assertThat(out.path()
                        .replaceAll("(\\.\\d*?)0+(?![0-9])", "$1")
                        .replaceAll("\\.(?![0-9])", "")
                        .replace("-0 ", "0 "))
                .isEqualTo(written);
    }

    @Test
    void whatAnSvgHoldsBeyondShapesIsNamed() throws IOException {
        SvgReader.Found found = svg("<defs><linearGradient id='g'><stop stop-color='#010203'/></linearGradient></defs>"
                + "<text>a</text><image/><circle cx='5' cy='5' r='2' fill='url(#g)' filter='url(#f)'/>"
                + "<path d='M0 0L5 5' stroke='red' stroke-dasharray='1 1' fill='none'/>");

        assertThat(String.join("; ", found.missing()))
                .contains("<text>", "<image>", "a gradient, drawn in its first colour", "a filter", "a dashed line");
        assertThat(found.drawing().parts().get(0).fill().argb()).isEqualTo(0xff010203);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg> | the entity a",
                "<svg xmlns='http://www.w3.org/2000/svg'><text/></svg> | holds nothing that can be drawn, only <text>",
                "<html/> | is no SVG",
                "<svg | not well-formed",
            })
    void svgsThatCannotBeDrawnAreRefused(String text, String why) {
        assertThatThrownBy(() -> SvgReader.read("x.svg", text.getBytes(StandardCharsets.UTF_8), Map.of()))
                .isInstanceOf(StyleException.class)
                .hasMessageContaining(why);
    }

    @Test
    void aUseOfUsesWithoutEndIsStopped() {
        StringBuilder defs = new StringBuilder("<g id='u0'><rect width='1' height='1'/></g>");
        for (int i = 1; i <= 12; i++) {
            defs.append("<g id='u").append(i).append("'>");
            defs.append(("<use xlink:href='#u" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }

        assertThatThrownBy(() -> svg("<defs>" + defs + "</defs><use xlink:href='#u11'/>"))
                .isInstanceOf(StyleException.class)
                .hasMessageContaining("too much for a symbol");
    }

    @Test
    void aDoctypeWithoutEntitiesIsNoHindrance() throws IOException {
        String text = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://nowhere.invalid/svg11.dtd'>"
                + "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='4'><path d='M0 0H8V4Z'/></svg>";
        Drawing drawing = SvgReader.read("x.svg", text.getBytes(StandardCharsets.UTF_8), Map.of())
                .drawing();

        assertThat(drawing.aspect()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "../secret.svg",
        "/etc/hostname",
        "file:///etc/hostname",
        "http://nowhere.invalid/a.svg",
        "%2e%2e/secret.svg"
    })
    void nothingOutsideTheStylesFolderIsRead(String reference, @TempDir Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("styles"));
        Files.writeString(
                parent.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><rect width='1'/></svg>");
        Files.writeString(
                folder.resolve("a.sld"),
                style(point("<se:ExternalGraphic><se:OnlineResource xlink:href='" + reference + "'/>"
                        + "<se:Format>image/svg+xml</se:Format></se:ExternalGraphic>")));

        assertThat(file(folder, "a.sld").notes()).singleElement().satisfies(note -> assertThat(note.what())
                .contains("in the style's folder")
                .endsWith("a square takes its place"));
    }

    @Test
    void aPngIsShownAsAPicture(@TempDir Path folder) throws IOException {
        String png = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DAwPAfAAcAAf/2RTh6AAAAAElFTkSuQmCC";
        Files.write(folder.resolve("dot.png"), Base64.getDecoder().decode(png));
        Files.writeString(
                folder.resolve("a.sld"),
                style(point("<se:ExternalGraphic><se:OnlineResource xlink:href='dot.png'/>"
                        + "<se:Format>image/png</se:Format></se:ExternalGraphic><se:Opacity>0.5</se:Opacity>")));

        StyleFile file = file(folder, "a.sld");
        Picture picture = (Picture) mark(rules(file).get(0)).shape();

        assertThat(file.notes()).isEmpty();
        assertThat(picture.aspect()).isEqualTo(2);
        assertThat(picture.opacity()).isEqualTo(0.5);
        assertThat(mark(rules(file).get(0)).sizePx()).as("its own height").isEqualTo(1);
    }

    private static String point(String graphic) {
        return "<se:PointSymbolizer><se:Graphic>" + graphic + "</se:Graphic></se:PointSymbolizer>";
    }

    private static String style(String inside) {
        return "<StyledLayerDescriptor xmlns='http://www.opengis.net/sld' xmlns:se='http://www.opengis.net/se'"
                + " xmlns:xlink='http://www.w3.org/1999/xlink'><NamedLayer><se:Name>x</se:Name><UserStyle>"
                + "<se:FeatureTypeStyle><se:Rule>" + inside
                + "</se:Rule></se:FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
    }
}
