package nl.schoolbel.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.privacy.Pseudonyms;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Export and erase of one person, over every {@link PersonData} of the service. The audit trail names the pseudonym. */
@ApplicationScoped
public class Persons {

    private static final String KIND = "person";
    private static final int LONGEST_SUBJECT = 255;

    @Inject
    @Any
    Instance<PersonData> parts;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Everything that the service holds under one subject. */
    @Schema(name = "PersonExport")
    public record Export(
            String subject,
            Instant exportedAt,

            @Schema(description = "Rows by kind of thing; a kind of which nothing is held has none")
            Map<String, List<Map<String, Object>>> sections) {}

    /** What stands in place of the subject now. */
    @Schema(name = "PersonErasure")
    public record Erasure(String pseudonym, Instant erasedAt) {}

    /** Reads everything that is held; nothing held is an answer too. What one person did fits in one answer. */
    @Transactional
    public Export export(String subject) {
        require(subject);
        Map<String, List<Map<String, Object>>> sections = new TreeMap<>();
        parts.forEach(part -> sections.put(part.section(), part.export(subject)));
        audit.read("person-exported", KIND, pseudonyms.of(subject));
        return new Export(subject, clock.instant(), sections);
    }

    /** Puts the pseudonym everywhere; a second time does nothing more. */
    @Transactional
    public Erasure erase(String subject) {
        require(subject);
        String pseudonym = pseudonyms.of(subject);
        parts.forEach(part -> part.erase(subject, pseudonym));
        audit.changed("person-erased", KIND, pseudonym);
        return new Erasure(pseudonym, clock.instant());
    }

    private void require(String subject) {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("subject", "wrong-type", texts.fieldDetail("wrong-type"))));
        }
    }
}
