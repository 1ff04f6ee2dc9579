package nl.schoolbel.coaching.requests.domain;

import java.util.Set;

/** What the table says to somebody who wants to do something with a request. */
public sealed interface Decision {

    /**
     * It can be done.
     *
     * @param actor as whom
     * @param to where the request stands afterwards
     */
    record Move(Action action, Actor actor, Stage to) implements Decision {}

    /**
     * It cannot be done; nothing changes.
     *
     * @param never true when these actors may not do it at any stage, so that waiting does not help
     * @param allowed what they may do now
     */
    record Refusal(boolean never, Set<Action> allowed) implements Decision {}
}
