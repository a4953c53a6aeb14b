package paso.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Reads XML into a DOM whose elements know their line. Refuses document types, external entities and large files. */
final class LocatedDom {

    private static final String LINE = "paso.line";
    private static final int MAX_BYTES = 4_000_000;
    private static final int MAX_DEPTH = 64;

    private LocatedDom() {}

    /** Line of an element in its file, from 1. */
    static int lineOf(Element element) {
        return element.getUserData(LINE) instanceof Integer line ? line : 0;
    }

    static Element read(String file, InputStream in) throws IOException {
        return read(file, in, false);
    }

    /** The same of a file that may name its document type, as SVG files do; nothing is fetched, and entities are refused. */
    static Element readWithDoctype(String file, InputStream in) throws IOException {
        return read(file, in, true);
    }

    private static Element read(String file, InputStream in, boolean doctype) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new StyleException(
                    file, 1, "larger than 4 MB, which no style and no symbol is; is it the right file?");
        }
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", !doctype);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            Builder builder = new Builder(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
            reader.setContentHandler(builder);
            reader.setErrorHandler(builder);
            reader.setEntityResolver(builder);
            reader.setProperty("http://xml.org/sax/properties/declaration-handler", builder);
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
            return builder.document.getDocumentElement();
        } catch (SAXParseException e) {
            throw new StyleException(
                    file,
                    e.getLineNumber(),
                    "not well-formed XML: " + String.valueOf(e.getMessage()).replaceFirst("\\.$", "")
                            + "; correct it or export the style again");
        } catch (SAXException | ParserConfigurationException e) {
            throw new StyleException(file, 1, "cannot be read as XML: " + e.getMessage());
        }
    }

    private static final class Builder extends DefaultHandler2 {
        private final Document document;
        private final Deque<Node> open = new ArrayDeque<>();
        private @Nullable Locator locator;

        Builder(Document document) {
            this.document = document;
            open.push(document);
        }

        private Node current() {
            return Objects.requireNonNull(open.peek());
        }

        @Override
        public void setDocumentLocator(Locator place) {
            locator = place;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            if (open.size() > MAX_DEPTH) {
                throw new SAXException("elements nested more than " + MAX_DEPTH + " deep");
            }
            Element element = document.createElementNS(uri, qName);
            for (int i = 0; i < attributes.getLength(); i++) {
                element.setAttributeNS(attributes.getURI(i), attributes.getQName(i), attributes.getValue(i));
            }
            Locator place = locator;
            element.setUserData(LINE, place == null ? 0 : place.getLineNumber(), null);
            current().appendChild(element);
            open.push(element);
        }

        @Override
        public void internalEntityDecl(String name, String value) throws SAXException {
            throw new SAXException("the entity " + name + ", which is not read");
        }

        @Override
        public InputSource resolveEntity(
                @Nullable String name, @Nullable String publicId, @Nullable String base, @Nullable String systemId) {
            return new InputSource(new ByteArrayInputStream(new byte[0]));
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            open.pop();
        }

        @Override
        public void characters(char[] text, int start, int length) {
            current().appendChild(document.createTextNode(new String(text, start, length)));
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
