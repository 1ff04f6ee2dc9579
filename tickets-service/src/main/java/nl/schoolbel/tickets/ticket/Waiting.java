package nl.schoolbel.tickets.ticket;

import java.time.Instant;
import nl.schoolbel.events.terms.Party;
import nl.schoolbel.events.terms.WaitingReason;

/**
 * Why a ticket waits.
 *
 * @param until when the waiting ends by itself; {@code null} when somebody has to say so
 * @param by who said so; {@code null} for one that is only asked for
 * @param withIncident whether it waits because the major incident that it follows does, and as long as that
 */
public record Waiting(WaitingReason reason, Instant until, Party by, boolean withIncident) {

    /** What somebody asks for. */
    public static Waiting wanted(WaitingReason reason, Instant until) {
        return new Waiting(reason, until, null, false);
    }

    /** The same at a ticket that follows. */
    public Waiting behindIncident() {
        return new Waiting(reason, until, by, true);
    }
}
