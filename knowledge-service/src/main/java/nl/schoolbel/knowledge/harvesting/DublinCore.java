package nl.schoolbel.knowledge.harvesting;

import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A practice in Dublin Core, as OAI-PMH asks for of every repository. */
final class DublinCore implements MetadataForm {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public String namespace() {
        return NAMESPACE;
    }

    @Override
    public void write(Xml xml, HarvestedPractice practice) throws XMLStreamException {
        xml.in("oai_dc:dc", () -> {
            for (Map.Entry<String, String> name : Map.of(
                            "xmlns:oai_dc",
                            NAMESPACE,
                            "xmlns:dc",
                            "http://purl.org/dc/elements/1.1/",
                            "xsi:schemaLocation",
                            NAMESPACE + " " + SCHEMA)
                    .entrySet()) {
                xml.attribute(name.getKey(), name.getValue());
            }
            xml.text("dc:title", practice.title());
            xml.text("dc:creator", practice.author());
            for (String subject : practice.subjects()) {
                xml.text("dc:subject", subject);
            }
            xml.text("dc:description", practice.description());
            xml.text("dc:publisher", practice.school());
            xml.text("dc:date", practice.publishedAt().toString());
            xml.text("dc:type", "Text");
            xml.text("dc:format", "text/html");
            xml.text("dc:identifier", practice.url());
            xml.text("dc:source", practice.basedOn());
            xml.text("dc:language", "nl");
            for (String target : practice.targets()) {
                xml.text("dc:coverage", target);
            }
            xml.text("dc:rights", practice.licenceUrl());
        });
    }
}
