package paso.export.pdf;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import paso.export.ExportMonitor;
import paso.export.MapRecord;
import paso.export.Publication;
import paso.portrayal.DisplayList;

/** Writes one map as a document of one page, as large as the picture is at its resolution. */
public final class PdfMap {

    private static final double POINTS_PER_INCH = 72;

    /** Readers show no page with a longer side, in units of the page. */
    private static final double LONGEST_SIDE = 14_400;

    /** What is written beyond this waits for the file in a temporary one. */
    private static final long MEMORY_BYTES = 64L << 20;

    private static final String FURNITURE = "furniture";
    private static final double PAINTED_SHARE = 0.8;

    private final Publication map;
    private final DisplayList picture;
    private final ExportMonitor monitor;
    private final PDDocument document;
    private final Streams streams;
    private final Marks marks;
    private final Patterns patterns;
    private final AlphaStates alphas = new AlphaStates();
    private final AlphaStates groupAlphas = new AlphaStates();
    private final LayerGroups layers;
    private final COSDictionary forms = new COSDictionary();
    private final COSDictionary groupResources = new COSDictionary();

    /** A page's unit is as many points; 1 but for a page that is too large. */
    private final double pointsPerUnit;

    private final double unitsPerPx;

    private PdfMap(Publication map, ExportMonitor monitor, PDDocument document) {
        this.map = map;
        this.picture = map.picture();
        this.monitor = monitor;
        this.document = document;
        this.streams = new Streams(document);
        this.marks = new Marks(streams);
        this.patterns = new Patterns(streams, marks);
        this.layers = new LayerGroups(this::layerTitle);
        double pointsPerPx = POINTS_PER_INCH / map.spec().size().dpi();
        double longest = Math.max(picture.widthPx(), picture.heightPx()) * pointsPerPx;
        this.pointsPerUnit = Math.max(1, Math.ceil(longest / LONGEST_SIDE));
        this.unitsPerPx = pointsPerPx / pointsPerUnit;
    }

    /**
     * Writes the map into a new file and forces it to the disk.
     *
     * @return whether it was written, which it is unless the monitor says that nobody wants it
     */
    public static boolean write(Publication map, Path file, ExportMonitor monitor) throws IOException {
        if (monitor.isCancelled()) {
            return false;
        }
        try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMixed(MEMORY_BYTES).streamCache)) {
            new PdfMap(map, monitor, document).write(file);
            Unwanted.check(monitor);
            return true;
        } catch (Unwanted cancelled) {
            return false;
        }
    }

    private void write(Path file) throws IOException {
        document.setVersion(1.7f);
        PDPage page = new PDPage(new PDRectangle(
                (float) (picture.widthPx() * unitsPerPx), (float) (picture.heightPx() * unitsPerPx)));
        document.addPage(page);
        COSDictionary dictionary = page.getCOSObject();
        if (pointsPerUnit > 1) {
            dictionary.setItem("UserUnit", new COSFloat((float) pointsPerUnit));
        }
        try (Lettered lettered = new Lettered(map.fonts())) {
            dictionary.setItem(COSName.CONTENTS, content(lettered));
            groupResources.setItem(COSName.FONT, lettered.toDictionary(streams));
        }
        finishResources(dictionary);
        GeoMeasure.of(map.record().title(), map.viewport(), map.frame(), unitsPerPx)
                .ifPresent(viewports -> dictionary.setItem("VP", viewports));
        describe(dictionary);
        document.setDocumentId(streams.fingerprint());
        save(file);
        monitor.done(1);
    }

    private String layerTitle(String layer) {
        return layer.equals(FURNITURE)
                ? ResourceBundle.getBundle(
                                "paso.export.pdf.messages",
                                map.spec().language().locale(),
                                PdfMap.class.getClassLoader(),
                                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString("layer.furniture")
                : map.layerTitle(layer);
    }

    /** The page's own content: each group of the picture in turn, as a part of its layer. */
    private COSStream content(Lettered lettered) throws IOException {
        COSStream content = streams.create();
        GroupWriter writer = new GroupWriter(picture, marks, patterns, lettered, monitor);
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
        COSStream form = streams.form(0, 0, picture.widthPx(), picture.heightPx());
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
        groupResources.setItem(COSName.XOBJECT, marks.toDictionary());
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

    private void describe(COSDictionary page) throws IOException {
        MapRecord record = map.record();
        COSDictionary information = document.getDocumentInformation().getCOSObject();
        putText(information, "Title", record.title());
        putText(information, "Subject", record.description());
        putText(information, "Creator", record.program());
        putText(information, "Producer", record.program());
        // a day and no time, as the same map of the same day is the same file
        putText(information, "CreationDate", "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(record.madeOn()));

        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.LANG, new COSString(record.language().locale().toLanguageTag()));
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        preferences.setName("PrintScaling", "None");
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalog.setItem(COSName.OCPROPERTIES, layers.toCatalog());
        Tags.put(catalog, page, record.title() + ". " + record.description(), frameBox());
        COSStream metadata = streams.create();
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setName(COSName.SUBTYPE, "XML");
        try (OutputStream out = metadata.createRawOutputStream()) {
            out.write(XmpPacket.of(record));
        }
        catalog.setItem(COSName.METADATA, metadata);
    }

    private static void putText(COSDictionary dictionary, String key, String value) {
        if (!value.isBlank()) {
            dictionary.setItem(key, new COSString(value));
        }
    }

    private COSArray frameBox() {
        return Streams.numbers(
                map.frame().minX() * unitsPerPx,
                (picture.heightPx() - map.frame().maxY()) * unitsPerPx,
                map.frame().maxX() * unitsPerPx,
                (picture.heightPx() - map.frame().minY()) * unitsPerPx);
    }

    private void save(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(new Watched(Channels.newOutputStream(channel), monitor))) {
            document.save(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Writes on only as long as somebody waits. */
    private static final class Watched extends FilterOutputStream {

        private final ExportMonitor monitor;

        Watched(OutputStream out, ExportMonitor monitor) {
            super(out);
            this.monitor = monitor;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            Unwanted.check(monitor);
            out.write(bytes, from, count);
        }
    }
}
