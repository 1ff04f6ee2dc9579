package nl.schoolbel.tickets.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one feature holds of people. Each feature that stores a person's reference, or words and files that may name one,
 * has one bean of this type, so that export, erase and retention miss nothing. All run in the caller's transaction and
 * are safe to repeat.
 */
public interface PersonData {

    /** The heading in an export, such as {@code comments}. */
    String section();

    /** All that is held under this subject, one map per row with names and values as the API has them. */
    List<Map<String, Object>> export(String subject);

    /** Puts the pseudonym, or nothing, in every place where the subject stands; what others need stays. */
    void erase(String subject, String pseudonym);

    /** Drops words, files and person references of a ticket whose time is over; figures stay. */
    void forget(UUID ticketId);
}
