package paso.export.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The layers that a reader can switch: one for each layer of the map, its symbols and its names together. */
final class LayerGroups {

    private final UnaryOperator<String> titleOf;
    private final Map<String, COSDictionary> groups = new LinkedHashMap<>();

    /** @param titleOf a layer's title by its id */
    LayerGroups(UnaryOperator<String> titleOf) {
        this.titleOf = titleOf;
    }

    /** The name of a layer's group among the page's properties. */
    String name(String layer) {
        groups.computeIfAbsent(layer, id -> {
            COSDictionary group = new COSDictionary();
            group.setItem(COSName.TYPE, COSName.OCG);
            group.setItem(COSName.NAME, new COSString(titleOf.apply(id)));
            return group;
        });
        return "L" + List.copyOf(groups.keySet()).indexOf(layer);
    }

    COSDictionary toProperties() {
        COSDictionary properties = new COSDictionary();
        groups.forEach((layer, group) -> properties.setItem(COSName.getPDFName(name(layer)), group));
        return properties;
    }

    /** What the document says of its layers: the topmost first, all switched on. */
    COSDictionary toCatalog() {
        List<COSDictionary> fromTop = new ArrayList<>(groups.values());
        Collections.reverse(fromTop);
        COSDictionary usual = new COSDictionary();
        usual.setItem(COSName.NAME, new COSString("Paso"));
        usual.setName("BaseState", "ON");
        usual.setItem("Order", array(fromTop));
        usual.setItem("ON", array(fromTop));
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.OCGS, array(List.copyOf(groups.values())));
        properties.setItem(COSName.D, usual);
        return properties;
    }

    private static COSArray array(List<COSDictionary> items) {
        COSArray array = new COSArray();
        items.forEach(array::add);
        return array;
    }
}
