package nl.schoolbel.sla.ticketcopy;

import java.time.Instant;
import java.util.UUID;

/**
 * A hand-over that the beheerpartner's system was not told of yet.
 *
 * @param waitsFor what was not heard yet: {@code texts} of the ticket or its {@code school}
 * @param heardAt when the hand-over was heard
 */
public record UntoldHandOver(UUID ticketId, String number, UUID schoolId, String waitsFor, Instant heardAt) {}
