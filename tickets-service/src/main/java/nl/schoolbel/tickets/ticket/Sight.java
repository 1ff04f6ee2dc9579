package nl.schoolbel.tickets.ticket;

/** How much of a ticket somebody sees. */
public enum Sight {
    /** Not even that it exists. */
    NONE,
    /** Its title, state and due moments. */
    PART,
    /** All of it. */
    WHOLE
}
