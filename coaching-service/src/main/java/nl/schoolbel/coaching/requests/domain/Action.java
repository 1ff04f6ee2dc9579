package nl.schoolbel.coaching.requests.domain;

import java.util.Locale;

/** What can be done with a request that is there. */
public enum Action {
    /** A coach takes it on, or takes it back from the contactpersoon. */
    ACCEPT("accepted"),
    ANSWER("answered"),
    /** A practice that is there already is the answer. */
    LINK_PRACTICE("practice-linked"),
    /** A coach asks the contactpersoon to help. */
    REFER("referred"),
    /** It is technical: it goes on as a ticket. */
    PASS_ON("passed-on"),
    /** Whoever has it hands it back, so that it is open again. */
    RELEASE("released"),
    /** A coach gives it to another one. */
    REASSIGN("reassigned"),
    /** Who asked it takes it back. */
    WITHDRAW("withdrawn"),
    /** The ticket that it became has ended. */
    END("ended");

    private final String fact;

    Action(String fact) {
        this.fact = fact;
    }

    /** The word in JSON, such as {@code pass-on}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What has happened once it is done, such as {@code passed-on}. */
    public String fact() {
        return fact;
    }

    /** Whether it tells the school that somebody looks at its request. */
    public boolean isResponse() {
        return this != WITHDRAW && this != END;
    }
}
