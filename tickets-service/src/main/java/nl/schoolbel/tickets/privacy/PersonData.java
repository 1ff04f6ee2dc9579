package nl.schoolbel.tickets.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * What one feature holds of people. Each feature that stores a person's reference, or words and files that may name one,
 * has one bean of this type, so that export, erase and retention miss nothing. All run in the caller's transaction and
 * are safe to repeat.
 */
public interface PersonData extends nl.schoolbel.platform.privacy.PersonData {

    /** Drops words, files and person references of a ticket whose time is over; figures stay. */
    void forget(UUID ticketId);

    /** Drops people whom no ticket holds here, and who were last seen, or were last somebody here, before an instant. */
    default void forgetUnseen(Instant before) {
        // Most of what is held hangs on a ticket.
    }
}
