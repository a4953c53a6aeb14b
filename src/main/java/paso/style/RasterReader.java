package paso.style;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import paso.style.Symbolizer.RasterSymbol;
import paso.style.Symbolizer.Relief;

/** Reads raster symbolizers: opacity and shaded relief, with the vendor options that QGIS writes for its light. */
final class RasterReader {

    /** From here on a relief factor is taken to be on the standard's scale. */
    private static final double STANDARD_FROM = 10;

    /** Of which the standard says that it gives reasonable results. */
    private static final double STANDARD_USUAL = 55;

    private final Sld sld;
    private final ValueReader values;

    RasterReader(Sld sld, ValueReader values) {
        this.sld = sld;
        this.values = values;
    }

    RasterSymbol raster(Element symbolizer) {
        sld.expectChildren(symbolizer, Set.of("Name", "Description", "Geometry", "Opacity", "ShadedRelief"));
        double opacity = Sld.child(symbolizer, "Opacity").map(values::number).orElse(1.0);
        if (!(opacity >= 0 && opacity <= 1)) {
            sld.note(symbolizer, "opacity is from 0 to 1, not " + opacity + "; 1 is taken");
            opacity = 1;
        }
        Relief relief = Sld.child(symbolizer, "ShadedRelief").map(this::relief).orElse(Relief.USUAL);
        return new RasterSymbol(opacity, relief, values.unit(symbolizer));
    }

    private Relief relief(Element shaded) {
        sld.expectChildren(shaded, Set.of("BrightnessOnly", "ReliefFactor", "VendorOption"));
        sld.expectNames(shaded, Sld.OPTION, Set.of("azimuth", "altitude", "multidirectional"));
        Sld.child(shaded, "BrightnessOnly")
                .filter(only -> !isTrue(only))
                .ifPresent(only -> sld.note(only, "the shade is laid over what is below it, as with BrightnessOnly 1"));
        return new Relief(
                Sld.child(shaded, "ReliefFactor").map(this::factor).orElse(Relief.USUAL.factor()),
                option(shaded, "azimuth", -360, 360, Relief.USUAL.azimuthDeg()),
                option(shaded, "altitude", 5, 85, Relief.USUAL.altitudeDeg()),
                Sld.option(shaded, "multidirectional")
                        .map(RasterReader::isTrue)
                        .orElse(Relief.USUAL.multidirectional()));
    }

    private double factor(Element element) {
        double factor = values.number(element);
        if (!(factor > 0)) {
            sld.note(element, "a relief factor is above 0, not " + factor + "; 1 is taken");
            return 1;
        }
        return factor < STANDARD_FROM ? factor : factor / STANDARD_USUAL;
    }

    private double option(Element shaded, String name, double least, double most, double usual) {
        Optional<Element> option = Sld.option(shaded, name);
        if (option.isEmpty()) {
            return usual;
        }
        double number = values.number(option.get());
        if (number >= least && number <= most) {
            return number;
        }
        sld.note(option.get(), "the light's " + name + " is from " + least + " to " + most + " degrees, not " + number);
        return usual;
    }

    private static boolean isTrue(Element element) {
        return Sld.text(element).matches("1|true");
    }
}
