package nl.schoolbel.knowledge.harvesting;

import javax.xml.stream.XMLStreamException;

/** A form that the metadata of a record is given in. */
interface MetadataForm {

    /** Address of its schema. */
    String schema();

    String namespace();

    void write(Xml xml, HarvestedPractice practice) throws XMLStreamException;
}
