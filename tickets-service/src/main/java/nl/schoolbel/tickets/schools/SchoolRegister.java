package nl.schoolbel.tickets.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.identifiers.Identifiers;
import nl.schoolbel.tickets.schoolcalendar.CalendarTerm;

/**
 * Writes schools, one or many, tells each that is new or changed, and has the terms that hang on its calendar counted
 * again. Works in the caller's transaction, with a handful of
 * statements whatever the number; only what is told is a statement per school.
 */
@ApplicationScoped
public class SchoolRegister {

    @Inject
    SchoolStore store;

    @Inject
    IdentifierStore identifiers;

    @Inject
    SchoolTelling telling;

    @Inject
    @Any
    Instance<CalendarTerm> terms;

    @Inject
    DomainClock clock;

    /** Today at the schools. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SchoolCalendar.DUTCH);
    }

    /** The schools that have one of these BRINs today, or one of these ids, locked until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<School> lockAny(Collection<String> brins, Collection<UUID> ids) {
        return store.lockAny(brins, today(), ids).stream()
                .map(SchoolStore.Row::school)
                .toList();
    }

    /** By the BRINs that they have today, of the site and of the institution; on a day no two schools have the same. */
    public Map<String, School> byBrin(List<School> schools) {
        LocalDate today = today();
        Map<String, School> byBrin = new HashMap<>();
        schools.forEach(
                school -> Identifiers.brinsOn(today, school.identifiers()).forEach(brin -> byBrin.put(brin, school)));
        return byBrin;
    }

    /**
     * True when a BRIN is known under another id, or an id under another BRIN.
     *
     * @param schoolId the id that a list gives to the BRIN
     * @param meant the school that has the BRIN; {@code null} for none
     * @param known the ids of the list that are known
     */
    public static boolean clashes(UUID schoolId, School meant, Set<UUID> known) {
        return meant == null ? known.contains(schoolId) : !meant.id().equals(schoolId);
    }

    /**
     * From when new schools have their BRINs: one that another school had before starts today. A BRIN that is absent nobody
     * ever had, and the school has it from of old.
     */
    public Map<String, LocalDate> firstDays(Collection<String> brins) {
        LocalDate today = today();
        return identifiers.endedBefore(today, brins).stream()
                .collect(Collectors.toMap(Function.identity(), brin -> today));
    }

    /** Which of these schools could not be stored, because another one has their BRIN at the same time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> taken(Collection<School> created) {
        return created.isEmpty() ? Set.of() : identifiers.takenOf(created).keySet();
    }

    /**
     * Stores and tells. An identifier that another school has at the same time is refused.
     *
     * @param changed schools that the caller has locked and that are not what they were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(Collection<School> created, Collection<School> changed) {
        List<School> all =
                Stream.of(created, changed).flatMap(Collection::stream).toList();
        if (all.isEmpty()) {
            return;
        }
        identifiers.takenOf(all).values().stream().findFirst().ifPresent(type -> {
            throw new ProblemException(type.isBrin() ? TicketsProblem.BRIN_TAKEN : TicketsProblem.IDENTIFIER_TAKEN);
        });
        if (!created.isEmpty()) {
            store.insert(created, clock.instant());
        }
        if (!changed.isEmpty()) {
            store.update(changed);
        }
        changed(all);
    }

    /** Tells all schools again, because what they are told with has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellAgain() {
        changed(store.lockAll().stream().map(SchoolStore.Row::school).toList());
    }

    /** Tells one school again that the caller has locked, because who its contactpersonen are has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellAgain(School school) {
        telling.changed(List.of(school), clock.instant());
    }

    private void changed(List<School> schools) {
        telling.changed(schools, clock.instant());
        List<UUID> ids = schools.stream().map(School::id).toList();
        terms.forEach(term -> term.countAgain(ids));
    }

    /** The last end of the schools that go on as this one, which must be there after it. */
    public Optional<LocalDate> lastEndOfMergedInto(UUID id) {
        return store.lastEndOfMergedInto(id);
    }

    /** The schools that have another BRIN today than they carry, locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<School> lockOtherBrinOn(LocalDate day) {
        List<UUID> ids = identifiers.otherBrinOn(day);
        return ids.isEmpty() ? List.of() : lockAny(Set.of(), ids);
    }
}
