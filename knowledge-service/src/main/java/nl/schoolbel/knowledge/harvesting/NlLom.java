package nl.schoolbel.knowledge.harvesting;

import java.time.Duration;
import javax.xml.stream.XMLStreamException;

/** A practice in NL LOM 1.0, in the binding of IMS that Edurep takes. */
final class NlLom implements MetadataForm {

    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsmd_v1p2";
    private static final String SCHEMA = "http://www.imsglobal.org/xsd/imsmd_v1p2p4.xsd";
    private static final String LISTS = "http://purl.edustandaard.nl/";

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
        xml.in("lom", () -> {
            xml.attribute("xmlns", NAMESPACE);
            xml.attribute("xsi:schemaLocation", NAMESPACE + " " + SCHEMA);
            general(xml, practice);
            lifeCycle(xml, practice);
            xml.in("metametadata", () -> {
                xml.text("metadatascheme", "LOMv1.0");
                xml.text("metadatascheme", "nl_lom_v1p0");
                xml.text("language", "nl");
            });
            xml.in("technical", () -> {
                xml.text("format", "text/html");
                xml.in("location", () -> {
                    xml.attribute("type", "URI");
                    xml.characters(practice.url());
                });
            });
            educational(xml, practice);
            xml.in("rights", () -> {
                word(xml, "cost", "vdex_cost_lomv1p0_20060628.xml", "no");
                word(
                        xml,
                        "copyrightandotherrestrictions",
                        "copyrightsandotherrestrictions_nllom_20131202",
                        practice.licence());
                lang(xml, "description", "x-none", practice.licenceUrl());
            });
            relation(xml, practice);
            for (String subject : practice.subjects()) {
                discipline(xml, subject);
            }
        });
    }

    private static void general(Xml xml, HarvestedPractice practice) throws XMLStreamException {
        xml.in("general", () -> {
            lang(xml, "title", "nl", practice.title());
            xml.in("catalogentry", () -> {
                xml.text("catalog", "URI");
                lang(xml, "entry", "x-none", practice.url());
            });
            xml.text("language", "nl");
            lang(xml, "description", "nl", practice.description());
            for (String target : practice.targets()) {
                lang(xml, "keyword", "nl", target);
            }
            word(xml, "aggregationlevel", "vdex_aggregationlevel_czp_20060628.xml", "2");
        });
    }

    private static void lifeCycle(Xml xml, HarvestedPractice practice) throws XMLStreamException {
        xml.in("lifecycle", () -> {
            lang(xml, "version", "x-none", String.valueOf(practice.version()));
            contribution(xml, "author", practice.author(), practice);
            contribution(xml, "publisher", practice.school(), practice);
        });
    }

    private static void contribution(Xml xml, String role, String who, HarvestedPractice practice)
            throws XMLStreamException {
        if (who == null || who.isBlank()) {
            return;
        }
        xml.in("contribute", () -> {
            word(xml, "role", "vdex_lifecycle_contribute_role_lomv1p0_20060628.xml", role);
            xml.in("centity", () -> xml.text("vcard", "BEGIN:VCARD\nVERSION:3.0\nFN:" + vcard(who) + "\nEND:VCARD"));
            xml.in("date", () -> xml.text("datetime", practice.publishedAt().toString()));
        });
    }

    private static void educational(Xml xml, HarvestedPractice practice) throws XMLStreamException {
        xml.in("educational", () -> {
            word(xml, "learningresourcetype", "vdex_learningresourcetype_czp_20060628.xml", "handleiding");
            word(xml, "intendedenduserrole", "vdex_intendedenduserrole_lomv1p0_20060628.xml", "teacher");
            for (String context : practice.contexts()) {
                word(xml, "context", "vdex_context_czp_20060628.xml", context);
            }
            xml.in(
                    "typicallearningtime",
                    () -> xml.text(
                            "datetime",
                            Duration.ofMinutes(practice.durationMinutes()).toString()));
        });
    }

    private static void relation(Xml xml, HarvestedPractice practice) throws XMLStreamException {
        if (practice.basedOn() == null) {
            return;
        }
        xml.in("relation", () -> {
            word(xml, "kind", "relation_kind_nllom_20131211", "isbasedon");
            xml.in(
                    "resource",
                    () -> xml.in("catalogentry", () -> {
                        xml.text("catalog", "URI");
                        lang(xml, "entry", "x-none", practice.basedOn());
                    }));
        });
    }

    /** By its Dutch name: ids of the Onderwijsbegrippenkader differ per kind of school, which an area does not say. */
    private static void discipline(Xml xml, String subject) throws XMLStreamException {
        xml.in("classification", () -> {
            word(xml, "purpose", "classification_purpose_nllom_20180530", "discipline");
            xml.in("taxonpath", () -> {
                lang(xml, "source", "x-none", LISTS + "begrippenkader");
                xml.in("taxon", () -> lang(xml, "entry", "nl", subject));
            });
        });
    }

    /** A word of one of the lists of Edustandaard. */
    private static void word(Xml xml, String element, String list, String word) throws XMLStreamException {
        xml.in(element, () -> {
            lang(xml, "source", "x-none", LISTS + list);
            lang(xml, "value", "x-none", word);
        });
    }

    private static void lang(Xml xml, String element, String language, String text) throws XMLStreamException {
        if (text != null && !text.isBlank()) {
            xml.in(
                    element,
                    () -> xml.in("langstring", () -> {
                        xml.attribute("xml:lang", language);
                        xml.characters(text);
                    }));
        }
    }

    /** RFC 6350: what a vCard separates by is escaped. */
    private static String vcard(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\n", "\\n");
    }
}
