package nl.schoolbel.tickets.contactpersonen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.schools.School;
import nl.schoolbel.tickets.schools.SchoolRegister;
import nl.schoolbel.tickets.schools.SchoolScope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Keeps the contactpersonen of schools. The school's own people and the operator read their names, and each read is
 * written down; its contactpersoon and the operator change them.
 */
@ApplicationScoped
public class ContactpersoonKeeping {

    private static final String KIND = "contactpersoon";

    /** One can be ill. */
    static final int ADVISED = 2;

    static final String APPOINT_SECOND = "appoint-second";

    @Inject
    ContactpersoonStore store;

    @Inject
    SchoolRegister schools;

    @Inject
    SchoolScope scope;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** A contactpersoon and its version. */
    public record Read(Contactpersoon person, long version) {}

    /**
     * All of a school, by rank.
     *
     * @param advice {@code appoint-second} while fewer than two are there today, {@code null} when all is well
     */
    @Schema(name = "ContactpersoonList")
    public record Listed(List<Contactpersoon> items, String advice) {}

    @Transactional
    public Listed list(UUID schoolId) {
        requireReader(schoolId);
        List<Contactpersoon> all = store.ofSchool(schoolId);
        long today = all.stream()
                .filter(person -> person.isActiveOn(schools.today()))
                .count();
        audit.read("contactpersonen-read", "school", schoolId);
        return new Listed(all, today < ADVISED ? APPOINT_SECOND : null);
    }

    @Transactional
    public Read read(UUID schoolId, UUID id) {
        requireReader(schoolId);
        ContactpersoonStore.Row row = existing(schoolId, id);
        audit.read("contactpersoon-read", KIND, id);
        return new Read(row.person(), row.version());
    }

    @Transactional
    public Read add(UUID schoolId, NewContactpersoon added) {
        School school = lock(schoolId);
        Contactpersoon person = sound(added.of(UUID.randomUUID(), schoolId));
        if (!store.insert(person, clock.instant())) {
            throw new ProblemException(TicketsProblem.CONTACTPERSOON_KNOWN);
        }
        schools.tellAgain(school);
        audit.changed("contactpersoon-added", KIND, person.id());
        return new Read(person, 1);
    }

    /** A change to what it already is changes nothing. */
    @Transactional
    public Read change(UUID schoolId, UUID id, String ifMatch, NewContactpersoon changed) {
        School school = lock(schoolId);
        ContactpersoonStore.Row row = existing(schoolId, id);
        Precondition.require(ifMatch, row.version());
        Contactpersoon person = sound(changed.of(id, schoolId));
        if (person.equals(row.person())) {
            return new Read(person, row.version());
        }
        if (store.isKnown(person)) {
            throw new ProblemException(TicketsProblem.CONTACTPERSOON_KNOWN);
        }
        store.update(person);
        if (!datesOf(person).equals(datesOf(row.person()))) {
            schools.tellAgain(school);
        }
        audit.changed("contactpersoon-changed", KIND, id);
        return new Read(person, row.version() + 1);
    }

    @Transactional
    public void remove(UUID schoolId, UUID id, String ifMatch) {
        School school = lock(schoolId);
        Precondition.require(ifMatch, existing(schoolId, id).version());
        store.delete(id);
        schools.tellAgain(school);
        audit.changed("contactpersoon-removed", KIND, id);
    }

    private ContactpersoonStore.Row existing(UUID schoolId, UUID id) {
        return store.find(schoolId, id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Coach and bestuur see schools, not their people; for the school's own people the token names the school. */
    private void requireReader(UUID schoolId) {
        scope.requireSight(schoolId);
        if (!scope.belongs(schoolId) && !scope.keeps(schoolId)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** One lock per school for all that its keepers write, so that nobody is there twice. */
    private School lock(UUID schoolId) {
        scope.requireKeeper(schoolId);
        return schools.lockAny(Set.of(), Set.of(schoolId)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static List<Optional<LocalDate>> datesOf(Contactpersoon person) {
        return List.of(Optional.ofNullable(person.fromDate()), Optional.ofNullable(person.untilDate()));
    }

    private Contactpersoon sound(Contactpersoon person) {
        if (person.fromDate() != null
                && person.untilDate() != null
                && person.untilDate().isBefore(person.fromDate())) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/untilDate", "before-first-day", texts.fieldDetail("before-first-day"))));
        }
        return person;
    }
}
