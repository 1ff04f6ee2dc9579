package nl.schoolbel.coaching.activities;

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
 * Who sees and does what. Coaches see that every activity is there, a school those that are for it. The notes are for the
 * coach of the activity, for who looks after the school today, and for who asked the request that it answers; its minutes
 * for its coach alone.
 */
@ApplicationScoped
class ActivityAccess {

    @Inject
    Caller caller;

    @Inject
    SchoolScope scope;

    @Inject
    CoachRegister register;

    @Inject
    SchoolDayBook days;

    @Inject
    Links links;

    /** The schools a list is limited to; empty when it is not. */
    Optional<Set<UUID>> schools(UUID wanted) {
        return scope.limitedTo(wanted, Roles.COACH);
    }

    /** Refused: {@code not-found} when it is not there, or of another school, or of none for who is no coach. */
    ActivityEntity visible(Optional<ActivityEntity> found) {
        return found.filter(this::mayRead).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private boolean mayRead(ActivityEntity activity) {
        return caller.has(Roles.COACH) || (activity.schoolId != null && caller.belongsTo(activity.schoolId));
    }

    /** The calling coach; empty for who is none. */
    Optional<UUID> self() {
        return caller.has(Roles.COACH) ? register.current().map(Coach::id) : Optional.empty();
    }

    boolean mayReadContent(ActivityEntity activity) {
        return self().filter(coach -> coach.equals(activity.coachId) || looksAfter(coach, activity.schoolId))
                        .isPresent()
                || links.askedByCaller(activity.requestId);
    }

    /** Held and corrected by its own coach only. Refused: {@code coaching-coach-unknown}, {@code not-allowed}. */
    void requireOwn(ActivityEntity activity) {
        if (!register.require().id().equals(activity.coachId)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
    }

    /**
     * Moved and cancelled also by who looks after the school today, as its coach may be ill. Refused: {@code
     * coaching-coach-unknown}, {@code not-allowed}.
     */
    void requireMayPlanAnew(ActivityEntity activity) {
        UUID coach = register.require().id();
        if (!coach.equals(activity.coachId) && !looksAfter(coach, activity.schoolId)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
    }

    private boolean looksAfter(UUID coach, UUID school) {
        return school != null && register.looksAfter(coach, school, days.today());
    }
}
