package nl.schoolbel.tickets.live;

import java.time.Instant;
import java.util.UUID;

/**
 * Who listens to a school.
 *
 * @param subject the person
 * @param all whether it hears everything; else of colleagues' tickets only steps and due moments, as the list shows them
 * @param until when the token ends, by the machine's clock
 */
record Listener(UUID schoolId, String subject, boolean all, Instant until) {

    boolean hears(Change change) {
        return schoolId.equals(change.schoolId())
                && (all
                        || change.state() != null
                        || change.what().equals("due-moments-set")
                        || subject.equals(change.reporter())
                        || subject.equals(change.enteredBy()));
    }
}
