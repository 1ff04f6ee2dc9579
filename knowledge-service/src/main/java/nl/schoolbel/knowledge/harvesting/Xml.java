package nl.schoolbel.knowledge.harvesting;

import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element. Characters that XML cannot hold are left out. */
final class Xml {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** What goes into an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    Xml(OutputStream stream) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** An element with what is written inside it; attributes first. */
    void in(String name, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        content.write();
        out.writeEndElement();
    }

    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, clean(value));
    }

    /** An element with a text; without one there is no element. */
    void text(String name, String text) throws XMLStreamException {
        if (text != null && !text.isBlank()) {
            in(name, () -> out.writeCharacters(clean(text)));
        }
    }

    void characters(String text) throws XMLStreamException {
        out.writeCharacters(clean(text));
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }

    private static String clean(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("");
    }
}
