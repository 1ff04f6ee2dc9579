package nl.schoolbel.coaching.requests.domain;

import java.util.Locale;

/** Where a request stands. */
public enum Stage {
    /** Nobody has taken it on. */
    OPEN,
    /** A coach has taken it on. */
    ACCEPTED,
    /** A coach asked the school's contactpersoon to help. */
    REFERRED,
    /** It was technical, and goes on as a ticket. */
    PASSED_ON,
    /** A coach or the contactpersoon answered, in words or with a practice; the end. */
    ANSWERED,
    /** Who asked it took it back; the end. */
    WITHDRAWN,
    /** The ticket that it became has ended; the end. */
    ENDED;

    /** Whether somebody still waits for an answer here. */
    public boolean waits() {
        return this == OPEN || this == ACCEPTED || this == REFERRED;
    }

    /** Whether nothing comes after it. */
    public boolean isEnd() {
        return this == ANSWERED || this == WITHDRAWN || this == ENDED;
    }

    /** The word in JSON, such as {@code passed-on}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
