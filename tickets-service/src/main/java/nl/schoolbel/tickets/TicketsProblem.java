package nl.schoolbel.tickets;

import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemType;

/** The refusals that only this service gives. */
public enum TicketsProblem implements ProblemType {
    /** The ticket's state does not allow it; {@code allowedActions} says what it does allow. */
    ACTION_NOT_POSSIBLE(409),
    /** A beheerpartner's update lacks what its action needs, such as the times of a visit. */
    UPDATE_INCOMPLETE(400),
    /** The visit would find a closed door. */
    VISIT_OUTSIDE_ACCESS_HOURS(409),
    /** The other ticket cannot go on in the place of this one: it is not open, or is of another school. */
    CANNOT_BE_MERGED_INTO(409),
    /** The other ticket is no major incident that is still unsolved. */
    NO_RUNNING_MAJOR_INCIDENT(409),
    /** Another school has this BRIN. */
    BRIN_TAKEN(409),
    /** Another school has this identifier in the same period. */
    IDENTIFIER_TAKEN(409),
    /** The school is not there any more. */
    SCHOOL_ENDED(409),
    /** The school has a room of this name or a device with this asset tag already. */
    THING_KNOWN(409),
    /** Devices stand in it, or tickets are about it. */
    THING_IN_USE(409),
    /** The school has this person among its contactpersonen already. */
    CONTACTPERSOON_KNOWN(409);

    /** The bundle of all texts that this service shows to people. */
    public static final String TEXTS = "nl.schoolbel.tickets.problems";

    private final int status;

    TicketsProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return TEXTS;
    }
}
