package nl.schoolbel.coaching.cycles.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.access.SchoolScope;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.links.Links;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;

/**
 * Who sees what of a cycle. Coaches and the school's own people see what it is about and where it stands. Its content is for
 * its coach, for a coach that looks after the school today, and for the teacher who asked the request that it came from.
 */
@ApplicationScoped
public class CycleAccess {

    @Inject
    Caller caller;

    @Inject
    SchoolScope scope;

    @Inject
    CoachRegister coaches;

    @Inject
    Links links;

    @Inject
    SchoolDayBook days;

    /** The schools a list is limited to; empty when it is not limited. */
    public Optional<Set<UUID>> schools(UUID wanted) {
        return scope.limitedTo(wanted, Roles.COACH);
    }

    public boolean mayRead(Cycle cycle) {
        return scope.includes(cycle.schoolId(), Roles.COACH) || isTeacherConcerned(cycle);
    }

    public boolean mayReadContent(Cycle cycle) {
        return isCoaching(cycle) || isTeacherConcerned(cycle);
    }

    public boolean isTeacherConcerned(Cycle cycle) {
        return links.askedByCaller(cycle.subject().requestId());
    }

    /** Its own coach, or one that looks after the school today. */
    public boolean isCoaching(Cycle cycle) {
        return caller.has(Roles.COACH)
                && coaches.current().filter(coach -> isOf(cycle, coach)).isPresent();
    }

    /** Refused: {@code coaching-coach-unknown}; {@code not-allowed} for a coach that has nothing to do with it. */
    void requireCoaching(Cycle cycle) {
        if (!isOf(cycle, coaches.require())) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
    }

    /** Refused: {@code coaching-coach-unknown}; {@code not-allowed}, also for a stand-in while its own coach is there. */
    void requireMayTransfer(Cycle cycle) {
        UUID caller = coaches.require().id();
        if (!caller.equals(cycle.coachId()) && !(hasNoCoach(cycle) && looksAfter(caller, cycle))) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
    }

    private boolean hasNoCoach(Cycle cycle) {
        return coaches.find(cycle.coachId())
                .filter(coach -> coach.isActiveOn(days.today()))
                .isEmpty();
    }

    private boolean looksAfter(UUID coach, Cycle cycle) {
        return coaches.looksAfter(coach, cycle.schoolId(), days.today());
    }

    private boolean isOf(Cycle cycle, Coach coach) {
        return coach.id().equals(cycle.coachId()) || looksAfter(coach.id(), cycle);
    }
}
