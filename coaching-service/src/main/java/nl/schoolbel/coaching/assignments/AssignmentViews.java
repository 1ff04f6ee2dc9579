package nl.schoolbel.coaching.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.copy.ReadCopies;

/** Assignments with the names that people know, and reasons only for coaches and the bestuur. */
@ApplicationScoped
class AssignmentViews {

    @Inject
    CoachRegister coaches;

    @Inject
    ReadCopies copies;

    @Inject
    SchoolDayBook days;

    @Inject
    Caller caller;

    AssignmentView of(Assignment assignment) {
        return of(List.of(assignment)).apply(assignment);
    }

    /** With two queries for all of them together. */
    Function<Assignment, AssignmentView> of(List<Assignment> assignments) {
        Map<UUID, Coach> people = coaches.find(
                assignments.stream().map(Assignment::coachId).distinct().toList());
        Map<UUID, SchoolChanged> schools = copies.find(
                SchoolEvents.CHANGED,
                assignments.stream().map(Assignment::schoolId).toList());
        LocalDate today = days.today();
        boolean reasons = caller.has(Roles.COACH) || caller.has(Roles.BESTUUR);
        return one -> new AssignmentView(
                one.id(),
                one.coachId(),
                people.get(one.coachId()).name(),
                one.schoolId(),
                Optional.ofNullable(schools.get(one.schoolId()))
                        .map(SchoolChanged::name)
                        .orElse(null),
                one.role(),
                one.fromDate(),
                one.untilDate(),
                reasons ? one.reason() : null,
                isCurrent(one, people.get(one.coachId()), today),
                one.version());
    }

    private static boolean isCurrent(Assignment one, Coach coach, LocalDate today) {
        return coach.isActiveOn(today)
                && !today.isBefore(one.fromDate())
                && (one.untilDate() == null || !today.isAfter(one.untilDate()));
    }
}
