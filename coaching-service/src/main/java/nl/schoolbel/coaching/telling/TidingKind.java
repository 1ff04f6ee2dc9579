package nl.schoolbel.coaching.telling;

import java.util.Locale;

/** What somebody is told of. */
public enum TidingKind {
    /** To coaches: a school asks. */
    REQUEST_OPENED(Audience.COACH),
    /** To coaches: a colleague or a contactpersoon handed it back. */
    REQUEST_RELEASED(Audience.COACH),
    /** To a coach: a colleague gave it. */
    REQUEST_REASSIGNED(Audience.COACH),
    /** To the contactpersonen of a school: a coach asks them to help. */
    REQUEST_REFERRED(Audience.CONTACTPERSOON),
    /** To who asked. */
    OWN_REQUEST_ANSWERED(Audience.ASKER),
    OWN_REQUEST_LINKED(Audience.ASKER),
    OWN_REQUEST_REFERRED(Audience.ASKER),
    OWN_REQUEST_PASSED_ON(Audience.ASKER),
    OWN_REQUEST_ENDED(Audience.ASKER);

    private final Audience audience;

    /** Why somebody is told. */
    public enum Audience {
        COACH,
        CONTACTPERSOON,
        ASKER
    }

    TidingKind(Audience audience) {
        this.audience = audience;
    }

    Audience audience() {
        return audience;
    }

    /** The key of its text. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
