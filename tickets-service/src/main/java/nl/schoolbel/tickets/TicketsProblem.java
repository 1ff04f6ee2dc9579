package nl.schoolbel.tickets;

import java.util.Locale;
import nl.schoolbel.platform.problem.ProblemType;

/** The refusals that only this service gives. */
public enum TicketsProblem implements ProblemType {
    /** The ticket's state does not allow it; {@code allowedActions} says what it does allow. */
    ACTION_NOT_POSSIBLE(409),
    /** A beheerpartner's update lacks what its action needs, such as the times of a visit. */
    UPDATE_INCOMPLETE(400),
    /** Another school has this BRIN. */
    BRIN_TAKEN(409),
    /** The person keeps as many views as one may. */
    TOO_MANY_VIEWS(409),
    /** As many exports or live streams run as one person, or this node, may have. */
    TOO_MANY_AT_ONCE(429),
    /** More has changed since the last event that the client had than is told again; read the list at {@code list}. */
    CHANGES_MISSED(409);

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
        return "nl.schoolbel.tickets.problems";
    }
}
