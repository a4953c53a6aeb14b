package paso.export.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import paso.export.MapRecord;

/** What a map says of itself as an XMP packet, the same for the same record. */
final class XmpPacket {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";

    private final XMLStreamWriter out;

    private XmpPacket(XMLStreamWriter out) {
        this.out = out;
    }

    static byte[] of(MapRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            new XmpPacket(out).packet(record);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private void packet(MapRecord record) throws XMLStreamException {
        out.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
        out.writeCharacters("\n");
        out.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
        out.writeNamespace("x", "adobe:ns:meta/");
        out.writeStartElement("rdf", "RDF", RDF);
        out.writeNamespace("rdf", RDF);
        out.writeStartElement("rdf", "Description", RDF);
        out.writeAttribute("rdf", RDF, "about", "");
        out.writeNamespace("dc", DC);
        out.writeNamespace("xmp", XMP);
        out.writeNamespace("pdf", PDF);
        String language = record.language().locale().toLanguageTag();
        text(DC, "dc", "format", "application/pdf");
        inLanguage("title", record.title(), language);
        inLanguage("description", record.description(), language);
        text(DC, "dc", "source", record.credit());
        list("language", "Bag", List.of(language));
        text(XMP, "xmp", "CreateDate", record.madeOn().toString());
        text(XMP, "xmp", "CreatorTool", record.program());
        text(PDF, "pdf", "Producer", record.program());
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
        out.writeCharacters("\n");
        out.writeProcessingInstruction("xpacket", "end=\"r\"");
        out.flush();
    }

    private void text(String space, String prefix, String name, String value) throws XMLStreamException {
        if (!value.isBlank()) {
            out.writeStartElement(prefix, name, space);
            out.writeCharacters(value);
            out.writeEndElement();
        }
    }

    private void inLanguage(String name, String value, String language) throws XMLStreamException {
        out.writeStartElement("dc", name, DC);
        out.writeStartElement("rdf", "Alt", RDF);
        for (String of : List.of("x-default", language)) {
            out.writeStartElement("rdf", "li", RDF);
            out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", of);
            out.writeCharacters(value);
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private void list(String name, String kind, List<String> values) throws XMLStreamException {
        out.writeStartElement("dc", name, DC);
        out.writeStartElement("rdf", kind, RDF);
        for (String value : values) {
            text(RDF, "rdf", "li", value);
        }
        out.writeEndElement();
        out.writeEndElement();
    }
}
