package paso.export.pdf;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
import paso.export.file.ExportMonitor;
import paso.export.publish.Publication;
import paso.export.record.MapRecord;
import paso.export.record.Xmp;
import paso.portrayal.list.DisplayList;

/** Writes one map as a document of one page, as large as the picture is at its resolution. */
public final class PdfMap {

    private static final double POINTS_PER_INCH = 72;

    /** Readers show no page with a longer side, in units of the page. */
    private static final double LONGEST_SIDE = 14_400;

    /** What is written beyond this waits for the file in a temporary one. */
    private static final long MEMORY_BYTES = 64L << 20;

    private final Publication map;
    private final DisplayList picture;
    private final ExportMonitor monitor;
    private final PDDocument document;
    private final Streams streams;

    /** A page's unit is as many points; 1 but for a page that is too large. */
    private final double pointsPerUnit;

    private final double unitsPerPx;

    private PdfMap(Publication map, ExportMonitor monitor, PDDocument document) {
        this.map = map;
        this.picture = map.picture();
        this.monitor = monitor;
        this.document = document;
        this.streams = new Streams(document);
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
        PDPage page = new PDPage(
                new PDRectangle((float) (picture.widthPx() * unitsPerPx), (float) (picture.heightPx() * unitsPerPx)));
        document.addPage(page);
        COSDictionary dictionary = page.getCOSObject();
        if (pointsPerUnit > 1) {
            dictionary.setItem("UserUnit", new COSFloat((float) pointsPerUnit));
        }
        PageContent content = new PageContent(picture, unitsPerPx, map.fonts(), this::layerTitle, streams, monitor);
        content.writeTo(dictionary);
        GeoMeasure.of(map.record().title(), map.viewport(), map.frame(), unitsPerPx)
                .ifPresent(viewports -> dictionary.setItem("VP", viewports));
        describe(dictionary, content.layers());
        document.setDocumentId(streams.fingerprint());
        save(file);
        monitor.done(1);
    }

    private String layerTitle(String layer) {
        return layer.equals(PageContent.FURNITURE)
                ? ResourceBundle.getBundle(
                                "paso.export.pdf.messages",
                                map.spec().language().locale(),
                                PdfMap.class.getClassLoader(),
                                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString("layer.furniture")
                : map.layerTitle(layer);
    }

    private void describe(COSDictionary page, LayerGroups layers) throws IOException {
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
        Tags.put(catalog, page, record.description(), frameBox());
        COSStream metadata = streams.create();
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setName(COSName.SUBTYPE, "XML");
        try (OutputStream out = metadata.createRawOutputStream()) {
            out.write(Xmp.packet(record).getBytes(StandardCharsets.UTF_8));
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
