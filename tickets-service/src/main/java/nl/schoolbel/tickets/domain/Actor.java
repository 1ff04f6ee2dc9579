package nl.schoolbel.tickets.domain;

import java.util.Locale;

/** As whom somebody acts on one ticket. One person may be several of these at once. */
public enum Actor {
    /** The contactpersoon of the ticket's school. */
    CONTACTPERSOON,
    /** A coach, as stand-in for the contactpersoon. */
    COACH,
    /** The teacher whose ticket it is, or who entered it for that colleague; any other teacher is nobody here. */
    TEACHER,
    /** The beheerpartner that has this ticket. */
    BEHEERPARTNER,
    /** The school board, which decides what a school leaves undecided. */
    BESTUUR,
    /** No person: an agreement that does not match, a term that has passed. */
    SYSTEM;

    /** The word in JSON and in a column. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
