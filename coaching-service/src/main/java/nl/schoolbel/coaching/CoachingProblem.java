package nl.schoolbel.coaching;

import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemType;

/** The refusals that only this service gives. */
public enum CoachingProblem implements ProblemType {
    /** So many calendar addresses of one owner are in use already. */
    CALENDAR_FEEDS_ENOUGH(409),

    /** It was held, cancelled or taken back, and is not planned any more. */
    ACTIVITY_ENDED(409),

    /** It is held once it has begun. */
    ACTIVITY_NOT_BEGUN(409),

    /** It was not held, so that there is nothing to take back; what is planned is cancelled. */
    ACTIVITY_NOT_HELD(409),

    /** A borging check or the outcome of a signal says that it took place. */
    ACTIVITY_IN_USE(409),

    /** The hours of its school year are fixed. */
    ACTIVITY_SETTLED(409),

    /** Where the cycle stands does not allow it; {@code allowedActions} and {@code allowedPhases} say what it does allow. */
    CYCLE_STEP_NOT_POSSIBLE(409),

    /** The check was held, or is not needed any more. */
    CHECK_SETTLED(409),

    /** A check says something only near its day; {@code fromDate} says from when. */
    CHECK_TOO_EARLY(409),

    /** The action is done or dropped. */
    ACTION_ENDED(409),

    /** A request is accepted once; the second coach is told so. */
    REQUEST_ACCEPTED_ALREADY(409),

    /** A request is answered once; who accepts or answers it after that is told so. */
    REQUEST_ANSWERED_ALREADY(409),

    /** The ticket from which it was asked ended so long ago that its words are gone. */
    REQUEST_FORGOTTEN(409),

    /** Its question was taken out: a ticket of it would say nothing. */
    REQUEST_WORDS_TAKEN_OUT(409),

    /** The first coach who comes has a signal; the second is told so, and who would decline it then too. */
    SIGNAL_ACCEPTED_ALREADY(409),

    /** A signal was declined or has its outcome; that is its end. */
    SIGNAL_ENDED_ALREADY(409),

    /** What came of a signal can be said by who took it on, or another coach after that; not before. */
    SIGNAL_NOT_ACCEPTED(409),
    /** What somebody wants to do with a request is not possible at its stage; what is possible instead goes with it. */
    REQUEST_ACTION_NOT_POSSIBLE(409),

    /** The school is there no more, so that nobody would take its ticket. */
    SCHOOL_ENDED(409),

    /** The words of a request stand on a ticket; taken out there, they are taken out here. */
    WORDS_ON_TICKET(409),

    /** Has the role of a coach, and is none today by the register that the bestuur keeps. */
    COACH_UNKNOWN(403),

    /** Two drafts of the task profile would overtake each other. */
    PROFILE_HAS_DRAFT(409),

    /** A version of the task profile that was published stays as it is. */
    PROFILE_PUBLISHED(409),

    /** Nobody works under a draft. */
    PROFILE_NOT_PUBLISHED(409),

    /** A coach told how far it is with something that would go. */
    TRAINING_BEGUN(409),

    /** What has begun is part of the history: it is ended, not taken back. */
    ASSIGNMENT_BEGUN(409);

    private final int status;

    CoachingProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return "coaching-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "nl.schoolbel.coaching.problems";
    }
}
