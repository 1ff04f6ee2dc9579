package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The school set right what the ticket is about. It holds the whole of it: a field that is absent, it is not about.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param categoryId the category of the bestuur that it is under from now on; absent for none
 * @param roomId the room it is about from now on; absent for none
 * @param deviceId the device it is about from now on; absent for none
 * @param toolId the tool of the tool list that it is about from now on; absent for none
 * @param neededAt when it must work again; absent for no such moment
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketClassified(
        UUID ticketId,
        UUID schoolId,
        @MayBeAbsent UUID categoryId,
        @MayBeAbsent UUID roomId,
        @MayBeAbsent UUID deviceId,
        @MayBeAbsent UUID toolId,
        @MayBeAbsent Instant neededAt,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
