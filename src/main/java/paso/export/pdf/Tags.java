package paso.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * What the page is made of, for who listens to it instead of looking: the words around the map, and the map as a figure with
 * its text alternative.
 */
final class Tags {

    /** Numbers of the marked content on the page. */
    static final int FIGURE = 0;

    static final int WORDS = 1;

    private Tags() {}

    /** Puts the structure into a document. */
    static void put(COSDictionary catalog, COSDictionary page, String alternative, COSArray figureBox) {
        COSDictionary root = new COSDictionary();
        root.setName(COSName.TYPE, "StructTreeRoot");
        COSDictionary document = element("Document", root);
        COSDictionary figure = element("Figure", document);
        figure.setItem(COSName.PG, page);
        figure.setItem(COSName.K, COSInteger.get(FIGURE));
        figure.setItem(COSName.getPDFName("Alt"), new COSString(alternative));
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setName("Placement", "Block");
        layout.setItem(COSName.BBOX, figureBox);
        figure.setItem(COSName.A, layout);
        COSDictionary words = element("P", document);
        words.setItem(COSName.PG, page);
        words.setItem(COSName.K, COSInteger.get(WORDS));
        // the title is heard before the map, though it is painted after
        document.setItem(COSName.K, array(words, figure));
        root.setItem(COSName.K, array(document));
        COSDictionary parents = new COSDictionary();
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(array(figure, words));
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, 1);
        page.setInt(COSName.STRUCT_PARENTS, 0);
        page.setName("Tabs", "S");
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
    }

    private static COSDictionary element(String kind, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.TYPE, "StructElem");
        element.setName(COSName.S, kind);
        element.setItem(COSName.P, parent);
        return element;
    }

    private static COSArray array(COSDictionary... items) {
        COSArray array = new COSArray();
        for (COSDictionary item : items) {
            array.add(item);
        }
        return array;
    }
}
