package nl.schoolbel.tickets.domain;

/** Which of the two sides says that a ticket is solved; a refusal puts the ticket back with that side. */
public enum Side {
    SCHOOL,
    BEHEERPARTNER
}
