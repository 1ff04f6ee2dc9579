package nl.schoolbel.tickets.mailing;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.mail.MailRound;

/**
 * A mail whose time has come.
 *
 * @param attempts how often it was tried before
 * @param uncertain after how many of these nobody knows whether the mail server took it
 * @param staleAt from when on it is no news any more
 */
record WaitingMail(UUID id, String subject, UUID ticketId, boolean urgent, int attempts, int uncertain, Instant staleAt)
        implements MailRound.Waiting {}
