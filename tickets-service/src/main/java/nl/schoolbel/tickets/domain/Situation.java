package nl.schoolbel.tickets.domain;

/**
 * What the lifecycle has to know of a ticket.
 *
 * @param state where it stands
 * @param waitingFrom where it goes back to after waiting; there in {@code waiting} only, else {@code null}
 * @param resolvedBy who says it is solved; there once somebody does and until it is open again, else {@code null}
 */
public record Situation(TicketState state, TicketState waitingFrom, Side resolvedBy) {

    /** Refuses a situation that cannot be: waiting from nowhere, or solved by nobody. */
    public Situation {
        if ((state == TicketState.WAITING) != (waitingFrom != null)) {
            throw new IllegalArgumentException("waiting knows where it came from, no other state does: " + state);
        }
        boolean solved = state == TicketState.RESOLVED || state == TicketState.CLOSED;
        if (solved != (resolvedBy != null)) {
            throw new IllegalArgumentException("resolved and closed know by whom, no other state does: " + state);
        }
    }

    /** A situation with nothing to remember. */
    public static Situation in(TicketState state) {
        return new Situation(state, null, null);
    }

    /** Waiting, with this state to go back to. */
    Situation waitingHere() {
        return new Situation(TicketState.WAITING, /* waitingFrom= */ state, null);
    }

    /** The resolution stands. */
    Situation confirmed() {
        return new Situation(TicketState.CLOSED, null, resolvedBy);
    }

    /** Open again with the side that said it was solved. */
    Situation backAtTheResolver() {
        return in(resolvedBy == Side.SCHOOL ? TicketState.IN_TRIAGE : TicketState.ACCEPTED);
    }
}
