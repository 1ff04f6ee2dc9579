package nl.schoolbel.platform.audit;

import java.time.Instant;

/**
 * Which rows of the audit trail are wanted; {@code null} does not narrow.
 *
 * @param thingId finds also the parts of that thing
 * @param actor a subject; finds also what stands under its pseudonym
 * @param from inclusive
 * @param until exclusive
 */
record AuditFilter(String kind, String thingId, String actor, Instant from, Instant until) {}
