package nl.schoolbel.coaching.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.access.SchoolScope;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.coaches.LeadDays;
import nl.schoolbel.coaching.coaches.SchoolRole;
import nl.schoolbel.coaching.links.Links;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;
import nl.schoolbel.platform.time.DomainClock;

/**
 * The bestuur gives schools to coaches. A school has one leading coach a day and any number of stand-ins; a coach is at a
 * school in one role a day.
 */
@ApplicationScoped
public class Assignments {

    private static final String KIND = "coach-assignment";

    @Inject
    AssignmentStore store;

    @Inject
    AssignmentViews views;

    @Inject
    CoachRegister coaches;

    @Inject
    LeadDays leads;

    @Inject
    Links links;

    @Inject
    SchoolScope scope;

    @Inject
    SchoolDayBook days;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    @Inject
    ProblemTexts texts;

    /** Refused: {@code not-found}; {@code invalid-input}, with {@code period-overlap} where the days are taken. */
    @Transactional
    public AssignmentView add(UUID coach, NewAssignment wanted) {
        requireCoach(coach);
        leads.lock(wanted.schoolId());
        Assignment added = new Assignment(
                UUID.randomUUID(),
                0,
                coach,
                wanted.schoolId(),
                wanted.role(),
                wanted.fromDate(),
                wanted.untilDate(),
                wanted.reason(),
                clock.instant());
        List<FieldFault> faults = new ArrayList<>();
        links.noteUnknown(faults, "/schoolId", Links.Kind.SCHOOL, wanted.schoolId());
        notePeriod(faults, "/fromDate", added, wanted.untilDate());
        Screening screening = screened(faults, wanted.reason(), wanted.falseHits());
        store.add(added);
        screener.escaped(KIND, added.id(), screening);
        audit.changed("coach-assigned", KIND, added.id());
        return views.of(added);
    }

    /** Last entered first, with what was before. Refused: {@code not-found}. */
    @Transactional
    public Page<AssignmentView> ofCoach(UUID coach, PageRequest page) {
        requireCoach(coach);
        return page(store.ofCoach(coach, page.cursor(), page.limit() + 1), page);
    }

    /** Last entered first, with who it was before. Refused: {@code not-found} for a school that is not the caller's. */
    @Transactional
    public Page<AssignmentView> ofSchool(UUID school, PageRequest page) {
        scope.require(school, Roles.COACH, Roles.BESTUUR);
        return page(store.ofSchool(school, page.cursor(), page.limit() + 1), page);
    }

    /** Refused: {@code not-found}. */
    @Transactional
    public AssignmentView read(UUID coach, UUID id) {
        return views.of(existing(coach, id));
    }

    /** Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile}; {@code invalid-input}. */
    @Transactional
    public AssignmentView end(UUID coach, UUID id, String ifMatch, AssignmentEnd wanted) {
        Assignment before = locked(coach, id, ifMatch);
        List<FieldFault> faults = new ArrayList<>();
        notePeriod(faults, "/untilDate", before, wanted.untilDate());
        Screening screening = screened(faults, wanted.reason(), wanted.falseHits());
        store.end(id, wanted.untilDate(), wanted.reason());
        screener.escaped(KIND, id, screening);
        audit.changed("coach-assignment-changed", KIND, id);
        return read(coach, id);
    }

    /**
     * Takes back what has not begun. Refused: {@code not-found}; {@code precondition-missing} or {@code changed-meanwhile};
     * {@code coaching-assignment-begun}.
     */
    @Transactional
    public void remove(UUID coach, UUID id, String ifMatch) {
        Assignment before = locked(coach, id, ifMatch);
        if (!before.fromDate().isAfter(days.today())) {
            throw new ProblemException(CoachingProblem.ASSIGNMENT_BEGUN);
        }
        store.remove(id);
        audit.changed("coach-assignment-removed", KIND, id);
    }

    private Page<AssignmentView> page(List<Assignment> rows, PageRequest page) {
        return Page.of(rows, page.limit(), row -> new Cursor(row.createdAt(), row.id()), views.of(rows));
    }

    private void requireCoach(UUID coach) {
        if (coaches.find(coach).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private Assignment existing(UUID coach, UUID id) {
        return store.find(coach, id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Assignment locked(UUID coach, UUID id, String ifMatch) {
        leads.lock(existing(coach, id).schoolId());
        Assignment locked = existing(coach, id);
        Precondition.require(ifMatch, locked.version());
        return locked;
    }

    private void notePeriod(List<FieldFault> faults, String pointer, Assignment wanted, LocalDate untilDate) {
        if (untilDate != null && untilDate.isBefore(wanted.fromDate())) {
            note(faults, "/untilDate", "before-first-day");
        } else if (store.isThere(wanted, untilDate) || isSecondLead(wanted, untilDate)) {
            note(faults, pointer, "period-overlap");
        }
    }

    private boolean isSecondLead(Assignment wanted, LocalDate untilDate) {
        return wanted.role() == SchoolRole.LEAD
                && leads.areTaken(wanted.schoolId(), wanted.coachId(), wanted.fromDate(), untilDate);
    }

    private void note(List<FieldFault> faults, String pointer, String code) {
        faults.add(new FieldFault(pointer, code, texts.fieldDetail(code)));
    }

    private Screening screened(List<FieldFault> faults, String reason, Set<PersonalDataKind> falseHits) {
        Map<String, String> fields = Collections.singletonMap("/reason", reason);
        Screening screening = screener.screen(fields, falseHits);
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        return screening;
    }
}
