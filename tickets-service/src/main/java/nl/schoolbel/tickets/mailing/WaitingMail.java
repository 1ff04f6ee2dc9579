package nl.schoolbel.tickets.mailing;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail whose time has come.
 *
 * @param attempts how often it was tried before
 */
record WaitingMail(UUID id, String subject, UUID ticketId, int attempts, Instant madeAt) {}
