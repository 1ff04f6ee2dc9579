package nl.schoolbel.tickets.ticket;

import java.time.Instant;

/**
 * The beheerpartner holds another priority right; the present one counts until the school or the bestuur decides.
 *
 * @param proposed 1 (highest) to 4
 */
public record Dispute(int proposed, Instant disputedAt) {}
