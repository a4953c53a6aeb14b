package paso.export.pdf;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import paso.export.file.ExportMonitor;
import paso.portrayal.list.DisplayList;
import paso.render.Fonts;

/** Writes a display list as the content of a page: a form for each of its groups, painted as a part of its layer. */
final class PageContent {

    /** The group of what is around the map. */
    static final String FURNITURE = "furniture";

    private static final double PAINTED_SHARE = 0.8;

    private final DisplayList picture;
    private final double unitsPerPx;
    private final Fonts fonts;
    private final ExportMonitor monitor;
    private final Streams streams;
    private final Marks marks;
    private final Patterns patterns;
    private final ImageObjects pictures;
    private final AlphaStates alphas = new AlphaStates();
    private final AlphaStates groupAlphas = new AlphaStates();
    private final LayerGroups layers;
    private final COSDictionary forms = new COSDictionary();
    private final COSDictionary groupResources = new COSDictionary();

    /**
     * @param unitsPerPx units of the page for a pixel of the picture
     * @param layerTitle a layer's title by its id
     */
    PageContent(
            DisplayList picture,
            double unitsPerPx,
            Fonts fonts,
            UnaryOperator<String> layerTitle,
            Streams streams,
            ExportMonitor monitor) {
        this.picture = picture;
        this.unitsPerPx = unitsPerPx;
        this.fonts = fonts;
        this.monitor = monitor;
        this.streams = streams;
        this.pictures = new ImageObjects(streams);
        this.marks = new Marks(streams, pictures);
        this.patterns = new Patterns(streams, marks);
        this.layers = new LayerGroups(layerTitle);
    }

    /** The layers that the page has, once it is written. */
    LayerGroups layers() {
        return layers;
    }

    /** Fills a page, and tells the monitor of the share that this is of the whole work. */
    void writeTo(COSDictionary page) throws IOException {
        try (Lettered lettered = new Lettered(fonts)) {
            page.setItem(COSName.CONTENTS, content(lettered));
            groupResources.setItem(COSName.FONT, lettered.toDictionary(streams));
        }
        finishResources(page);
    }

    /** The page's own content: each group of the picture in turn, as a part of its layer. */
    private COSStream content(Lettered lettered) throws IOException {
        COSStream content = streams.create();
        GroupWriter writer = new GroupWriter(picture, marks, patterns, lettered, pictures, monitor);
        try (Operators to = Operators.ofGroup(streams.open(content), groupAlphas)) {
            to.fine(unitsPerPx).text("0 0 ").fine(-unitsPerPx).text("0 ");
            to.fine(picture.heightPx() * unitsPerPx).op("cm");
            if (picture.backgroundArgb() >>> 24 != 0) {
                to.op("/Artifact BMC");
                to.fillColor(picture.backgroundArgb());
                to.rectangle(0, 0, picture.widthPx(), picture.heightPx());
                to.op("f");
                to.op("EMC");
            }
            String open = "";
            for (int i = 0; i < picture.groups().size(); i++) {
                DisplayList.Group group = picture.groups().get(i);
                if (group.opacity() > 0 && !group.ops().isEmpty()) {
                    String tag = group.layer().equals(FURNITURE)
                            ? "/P <</MCID " + Tags.WORDS + ">> BDC"
                            : "/Figure <</MCID " + Tags.FIGURE + ">> BDC";
                    if (!tag.equals(open)) {
                        to.text(open.isEmpty() ? "" : "EMC\n").op(tag);
                        open = tag;
                    }
                    paint(group, writer, to);
                }
                monitor.done(PAINTED_SHARE * (i + 1) / picture.groups().size());
            }
            to.text(open.isEmpty() ? "" : "EMC\n");
        }
        return content;
    }

    private void paint(DisplayList.Group group, GroupWriter writer, Operators to) throws IOException {
        COSStream form = group.clip()
                .map(clip -> streams.form(clip.x(), clip.y(), clip.width(), clip.height()))
                .orElseGet(() -> streams.form(0, 0, picture.widthPx(), picture.heightPx()));
        form.setItem(COSName.RESOURCES, groupResources);
        if (group.opacity() < 1) {
            COSDictionary sheet = new COSDictionary();
            sheet.setItem(COSName.S, COSName.TRANSPARENCY);
            sheet.setItem(COSName.CS, COSName.DEVICERGB);
            sheet.setBoolean(COSName.I, true);
            form.setItem(COSName.GROUP, sheet);
        }
        try (Operators within = Operators.ofGroup(streams.open(form), alphas)) {
            for (DisplayList.Op op : group.ops()) {
                writer.write(op, within);
            }
        }
        String name = "G" + forms.size();
        forms.setItem(COSName.getPDFName(name), form);
        to.text("/OC ").name(layers.name(group.layer())).op("BDC");
        to.save();
        to.alpha((int) Math.round(Math.min(1, group.opacity()) * 255));
        to.name(name).op("Do");
        to.restore();
        to.op("EMC");
    }

    private void finishResources(COSDictionary page) {
        groupResources.setItem(COSName.PATTERN, patterns.toDictionary());
        COSDictionary objects = new COSDictionary(marks.toDictionary());
        objects.addAll(pictures.toDictionary());
        groupResources.setItem(COSName.XOBJECT, objects);
        groupResources.setItem(COSName.EXT_G_STATE, alphas.toDictionary());
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, forms);
        resources.setItem(COSName.EXT_G_STATE, groupAlphas.toDictionary());
        resources.setItem(COSName.PROPERTIES, layers.toProperties());
        page.setItem(COSName.RESOURCES, resources);
        COSDictionary blending = new COSDictionary();
        blending.setItem(COSName.S, COSName.TRANSPARENCY);
        blending.setItem(COSName.CS, COSName.DEVICERGB);
        page.setItem(COSName.GROUP, blending);
    }
}
