package nl.schoolbel.coaching.requests.domain;

import java.util.Locale;

/** As whom somebody acts on one request. One person may be several of these at once. */
public enum Actor {
    COACH,
    /** The contactpersoon of the school that asks. */
    CONTACTPERSOON,
    /** Who asked; for what was asked from a ticket each contactpersoon of the school. */
    ASKER,
    /** No person: the ticket that a request became has ended. */
    SYSTEM;

    /** The word in JSON and in a column. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
