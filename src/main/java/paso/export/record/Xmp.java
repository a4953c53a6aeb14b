package paso.export.record;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a file says of itself as an XMP packet, which picture libraries, newsrooms' archives and PDF readers show: title,
 * description, text alternative, rights, language, coverage, program and day of making. The whole {@link MapRecord} is in it
 * as JSON, as {@code paso:record}.
 */
public final class Xmp {

    /** Opens and closes the record within a packet. */
    static final String RECORD_START = "<paso:record>";

    static final String RECORD_END = "</paso:record>";

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String NOTE = "http://ns.adobe.com/xmp/note/";
    private static final String IPTC = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private static final String PASO = "urn:paso:record#";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);

    private Xmp() throws XMLStreamException {}

    /** Writes properties of the file. */
    private interface Properties {
        void write(Xmp xmp) throws XMLStreamException;
    }

    /** The whole packet with its wrapper, to be written as UTF-8. */
    public static String packet(MapRecord record) {
        return wrapped(rdf(record));
    }

    /** The {@code rdf:RDF} element alone, for a file that is XML itself. */
    public static String rdf(MapRecord record) {
        return rdf(xmp -> {
            xmp.forReaders(record);
            xmp.plain("paso", "record", PASO, MapRecordJson.write(record));
        });
    }

    /** A packet with all but the record, which is in an extended packet. */
    static String packetFor(MapRecord record, String extensionId) {
        return wrapped(rdf(xmp -> {
            xmp.forReaders(record);
            xmp.plain("xmpNote", "HasExtendedXMP", NOTE, extensionId);
        }));
    }

    /** The record alone. */
    static String extension(MapRecord record) {
        return rdf(xmp -> xmp.plain("paso", "record", PASO, MapRecordJson.write(record)));
    }

    private static String wrapped(String rdf) {
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                + rdf + "\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
    }

    private static String rdf(Properties properties) {
        try {
            Xmp xmp = new Xmp();
            xmp.out.writeStartElement("rdf", "RDF", RDF);
            xmp.out.writeNamespace("rdf", RDF);
            xmp.out.writeStartElement("rdf", "Description", RDF);
            xmp.out.writeNamespace("dc", DC);
            xmp.out.writeNamespace("xmp", XMP);
            xmp.out.writeNamespace("xmpNote", NOTE);
            xmp.out.writeNamespace("Iptc4xmpCore", IPTC);
            xmp.out.writeNamespace("paso", PASO);
            xmp.out.writeAttribute("rdf", RDF, "about", "");
            properties.write(xmp);
            xmp.out.writeEndElement();
            xmp.out.writeEndElement();
            xmp.out.flush();
            return xmp.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory takes all that is written", e);
        }
    }

    private void forReaders(MapRecord record) throws XMLStreamException {
        gathered("dc", "title", DC, "Alt", record.title());
        gathered("dc", "description", DC, "Alt", record.description());
        gathered("dc", "rights", DC, "Alt", record.credit());
        gathered("dc", "language", DC, "Bag", record.language().code());
        gathered("Iptc4xmpCore", "AltTextAccessibility", IPTC, "Alt", record.description());
        plain("dc", "coverage", DC, coverage(record));
        plain("xmp", "CreatorTool", XMP, record.program());
        plain("xmp", "CreateDate", XMP, record.madeOn().toString());
    }

    /** As Dublin Core writes a box and a moment. */
    private static String coverage(MapRecord record) {
        var extent = record.extentDeg();
        return String.format(
                Locale.ROOT,
                "westlimit=%.4f; southlimit=%.4f; eastlimit=%.4f; northlimit=%.4f; projection=%s; as of %s",
                extent.minX(),
                extent.minY(),
                extent.maxX(),
                extent.maxY(),
                record.crs(),
                record.reading().asOf().iso());
    }

    private void plain(String prefix, String name, String namespace, String value) throws XMLStreamException {
        if (!value.isBlank()) {
            out.writeStartElement(prefix, name, namespace);
            out.writeCharacters(value);
            out.writeEndElement();
        }
    }

    private void gathered(String prefix, String name, String namespace, String kind, String value)
            throws XMLStreamException {
        if (value.isBlank()) {
            return;
        }
        out.writeStartElement(prefix, name, namespace);
        out.writeStartElement("rdf", kind, RDF);
        out.writeStartElement("rdf", "li", RDF);
        if (kind.equals("Alt")) {
            out.writeAttribute("xml:lang", "x-default");
        }
        out.writeCharacters(value);
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
    }
}
