package nl.schoolbel.tickets.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.domain.SchoolCalendar;
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

    /** The schools with one of these BRINs or ids, locked until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<School> lockAny(Collection<String> brins, Collection<UUID> ids) {
        return store.lockAny(brins, ids).stream().map(SchoolStore.Row::school).toList();
    }

    /** Of two schools that had a BRIN one after the other, the one that goes on. */
    public static Map<String, School> byBrin(List<School> schools) {
        Comparator<School> lastToEnd =
                Comparator.comparing(School::endDate, Comparator.nullsLast(Comparator.naturalOrder()));
        return schools.stream()
                .collect(Collectors.toMap(School::brin, Function.identity(), BinaryOperator.maxBy(lastToEnd)));
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
        store.takenOf(all).ifPresent(type -> {
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

    private void changed(List<School> schools) {
        telling.changed(schools, clock.instant());
        List<UUID> ids = schools.stream().map(School::id).toList();
        terms.forEach(term -> term.countAgain(ids));
    }

    /** The schools that have another BRIN today than they carry, locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<School> lockOtherBrinOn(LocalDate day) {
        List<UUID> ids = store.otherBrinOn(day);
        return ids.isEmpty() ? List.of() : lockAny(Set.of(), ids);
    }
}
