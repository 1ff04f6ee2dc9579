package nl.schoolbel.tickets.ticket;

import java.time.Instant;

/**
 * When the beheerpartner comes to the school.
 *
 * @param from inclusive
 * @param until exclusive
 */
public record Visit(Instant from, Instant until) {}
