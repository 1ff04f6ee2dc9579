package nl.schoolbel.knowledge.harvesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.knowledge.harvesting.domain.Arguments;
import nl.schoolbel.knowledge.harvesting.domain.OaiRefusal;
import nl.schoolbel.knowledge.harvesting.domain.Prefixes;
import nl.schoolbel.knowledge.harvesting.domain.Selection;
import nl.schoolbel.knowledge.harvesting.domain.Verb;
import nl.schoolbel.knowledge.publishing.PublicAddresses;
import nl.schoolbel.platform.time.DomainClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers requests of OAI-PMH. A refusal is an answer too. */
@ApplicationScoped
class Harvest {

    static final String PATH = "/knowledge/v1/oai";

    /** Some hundred kilobytes at a time. */
    private static final int PIECE = 100;

    private static final List<String> SETS =
            Arrays.stream(SubjectArea.values()).map(Term::slug).toList();
    private static final Map<String, MetadataForm> FORMS =
            Map.of(Prefixes.DUBLIN_CORE, new DublinCore(), Prefixes.NL_LOM, new NlLom());
    private static final ResourceBundle DUTCH =
            ResourceBundle.getBundle("nl.schoolbel.knowledge.publishing.words", Locale.ROOT);

    @Inject
    OaiRecordStore store;

    @Inject
    HarvestedPractices practices;

    @Inject
    PublicAddresses addresses;

    @Inject
    DomainClock clock;

    @ConfigProperty(name = "quarkus.smallrye-openapi.info-contact-email")
    String contact;

    /** @param asked each argument with all its values */
    @Transactional
    public byte[] answer(Map<String, List<String>> asked) {
        try {
            try {
                Arguments arguments = Arguments.of(asked, SETS);
                return document(told(asked), xml -> xml.in(arguments.verb().word(), () -> write(xml, arguments)));
            } catch (OaiRefusal refusal) {
                boolean unclear =
                        refusal.code() == OaiRefusal.Code.BAD_VERB || refusal.code() == OaiRefusal.Code.BAD_ARGUMENT;
                return document(
                        unclear ? Map.of() : told(asked),
                        xml -> xml.in("error", () -> {
                            xml.attribute("code", refusal.code().word());
                            xml.characters(refusal.getMessage());
                        }));
            }
        } catch (XMLStreamException fault) {
            throw new IllegalStateException("XML of our own in memory", fault);
        }
    }

    /** What goes below the request in an answer. */
    private interface Body {
        void write(Xml xml) throws XMLStreamException;
    }

    /** Written whole before it is sent, so that a refusal that comes late leaves no half answer. */
    private byte[] document(Map<String, String> request, Body body) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xml xml = new Xml(out);
        xml.in("OAI-PMH", () -> {
            xml.attribute("xmlns", "http://www.openarchives.org/OAI/2.0/");
            xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
            xml.attribute(
                    "xsi:schemaLocation",
                    "http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
            xml.text("responseDate", second(clock.instant()));
            xml.in("request", () -> {
                for (Map.Entry<String, String> argument : request.entrySet()) {
                    xml.attribute(argument.getKey(), argument.getValue());
                }
                xml.characters(addresses.at(PATH));
            });
            body.write(xml);
        });
        xml.end();
        return out.toByteArray();
    }

    private static Map<String, String> told(Map<String, List<String>> asked) {
        Map<String, String> told = new TreeMap<>();
        asked.forEach((name, values) -> told.put(name, values.get(0)));
        return told;
    }

    private void write(Xml xml, Arguments arguments) throws XMLStreamException {
        switch (arguments.verb()) {
            case IDENTIFY -> identify(xml);
            case LIST_METADATA_FORMATS -> formats(xml, arguments);
            case LIST_SETS -> sets(xml);
            case GET_RECORD -> {
                OaiRecord record = record(arguments.identifier());
                write(xml, record, practices.find(List.of(record.id())), FORMS.get(arguments.prefix()));
            }
            case LIST_IDENTIFIERS, LIST_RECORDS -> list(xml, arguments);
        }
    }

    private void identify(Xml xml) throws XMLStreamException {
        xml.text("repositoryName", "Schoolbel");
        xml.text("baseURL", addresses.at(PATH));
        xml.text("protocolVersion", "2.0");
        xml.text("adminEmail", contact);
        xml.text("earliestDatestamp", second(store.earliest().orElseGet(clock::instant)));
        xml.text("deletedRecord", "persistent");
        xml.text("granularity", "YYYY-MM-DDThh:mm:ssZ");
    }

    private void formats(Xml xml, Arguments arguments) throws XMLStreamException {
        if (arguments.identifier() != null) {
            record(arguments.identifier());
        }
        for (String prefix : Prefixes.ALL) {
            xml.in("metadataFormat", () -> {
                xml.text("metadataPrefix", prefix);
                xml.text("schema", FORMS.get(prefix).schema());
                xml.text("metadataNamespace", FORMS.get(prefix).namespace());
            });
        }
    }

    private static void sets(Xml xml) throws XMLStreamException {
        for (String set : SETS) {
            xml.in("set", () -> {
                xml.text("setSpec", set);
                xml.text("setName", DUTCH.getString("subject." + set));
            });
        }
    }

    private void list(Xml xml, Arguments arguments) throws XMLStreamException {
        Selection selection = arguments.selection();
        List<OaiRecord> read = store.list(selection, PIECE + 1);
        if (read.isEmpty()) {
            throw selection.afterAt() == null
                    ? new OaiRefusal(OaiRefusal.Code.NO_RECORDS_MATCH, "There is nothing like that.")
                    : new OaiRefusal(OaiRefusal.Code.BAD_RESUMPTION_TOKEN, "The list has no more.");
        }
        List<OaiRecord> piece = read.subList(0, Math.min(PIECE, read.size()));
        if (arguments.verb() == Verb.LIST_IDENTIFIERS) {
            for (OaiRecord record : piece) {
                header(xml, record);
            }
        } else {
            Map<UUID, HarvestedPractice> found = practices.find(piece.stream()
                    .filter(record -> !record.deleted())
                    .map(OaiRecord::id)
                    .toList());
            for (OaiRecord record : piece) {
                write(xml, record, found, FORMS.get(selection.prefix()));
            }
        }
        resumption(xml, selection, piece, read.size() > PIECE);
    }

    /** The last part of a list that came in parts ends with an empty token. */
    private static void resumption(Xml xml, Selection selection, List<OaiRecord> piece, boolean more)
            throws XMLStreamException {
        if (more || selection.given() > 0) {
            OaiRecord last = piece.get(piece.size() - 1);
            xml.in("resumptionToken", () -> {
                xml.attribute("cursor", String.valueOf(selection.given()));
                if (more) {
                    xml.characters(selection
                            .after(last.changedAt(), last.id(), piece.size())
                            .token());
                }
            });
        }
    }

    /** What was taken from the list since its row was read is not found, and is told as deleted. */
    private void write(Xml xml, OaiRecord read, Map<UUID, HarvestedPractice> found, MetadataForm form)
            throws XMLStreamException {
        HarvestedPractice practice = read.deleted() ? null : found.get(read.id());
        OaiRecord record = practice == null ? read.asDeleted() : read;
        xml.in("record", () -> {
            header(xml, record);
            if (practice != null) {
                xml.in("metadata", () -> form.write(xml, practice));
            }
        });
    }

    private void header(Xml xml, OaiRecord record) throws XMLStreamException {
        xml.in("header", () -> {
            if (record.deleted()) {
                xml.attribute("status", "deleted");
            }
            xml.text("identifier", addresses.of(record.id()));
            xml.text("datestamp", second(record.changedAt()));
            for (String set : record.sets()) {
                xml.text("setSpec", set);
            }
        });
    }

    private OaiRecord record(String identifier) {
        UUID id = addresses.practiceAt(identifier);
        return (id == null ? Optional.<OaiRecord>empty() : store.find(id))
                .orElseThrow(() -> new OaiRefusal(OaiRefusal.Code.ID_DOES_NOT_EXIST, "There is no such record."));
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
