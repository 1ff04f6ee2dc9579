package nl.schoolbel.tickets.domain;

import java.util.Locale;

/** Where a ticket stands. {@code returned} and {@code reopened} are transitions, not states. */
public enum TicketState {
    /** The school has told of it; nobody has looked at it yet. */
    REPORTED,
    /** The contactpersoon, or a coach as stand-in, looks at it. */
    IN_TRIAGE,
    /** The beheerpartner was asked and has not answered yet. */
    HANDED_OVER,
    /** The beheerpartner works on it. */
    ACCEPTED,
    /** The beheerpartner has said when it comes. */
    VISIT_PLANNED,
    /** The beheerpartner is at the school. */
    ON_SITE,
    /** Work stands still for a reason; where it stood before is remembered. */
    WAITING,
    /** Somebody says that it is solved; the school has not confirmed. */
    RESOLVED,
    /** The resolution stands. */
    CLOSED,
    /** The school took it back; the end. */
    WITHDRAWN,
    /** Another ticket goes on in its place; the end. */
    MERGED;

    /** The beheerpartner was asked and is not done. */
    public boolean isWithBeheerpartner() {
        return this == HANDED_OVER || this == ACCEPTED || this == VISIT_PLANNED || this == ON_SITE || this == WAITING;
    }

    /** Nobody says that it is solved, and it has not ended. */
    public boolean isUnsolved() {
        return this == REPORTED || this == IN_TRIAGE || isWithBeheerpartner();
    }

    /** It has not ended. */
    public boolean isOpen() {
        return isUnsolved() || this == RESOLVED;
    }

    /** The word in JSON, in a URL and in a column, such as {@code in-triage}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what {@link #slug()} wrote; anything else is an {@link IllegalArgumentException}. */
    public static TicketState of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
