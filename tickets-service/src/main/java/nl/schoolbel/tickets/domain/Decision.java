package nl.schoolbel.tickets.domain;

import java.util.Set;

/** The lifecycle's answer to somebody who wants to take a step. */
public sealed interface Decision {

    /**
     * The step is possible.
     *
     * @param actor as whom it is taken
     * @param to where the ticket stands afterwards; equal to {@code from} for a step that leaves the state as it is
     */
    record Move(Action action, Actor actor, Situation from, Situation to) implements Decision {
        /** Whether this step ends a waiting, which is a fact of its own. */
        public boolean endsWaiting() {
            return from.state() == TicketState.WAITING && to.state() != TicketState.WAITING;
        }
    }

    /**
     * The step is not possible; nothing changes.
     *
     * @param never true when these actors may not take this step in any state, so that waiting does not help
     * @param allowed what they may do now
     */
    record Refusal(boolean never, Set<Action> allowed) implements Decision {}
}
