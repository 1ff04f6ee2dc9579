package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.Urgency;

/**
 * A school reported a fault or question.
 *
 * @param ticketId the ticket, also the key of the record
 * @param number the number people say to each other
 * @param schoolId the school that owns the ticket
 * @param impact how many it keeps from working
 * @param urgency how soon it hurts
 * @param lessonBlocked true when a lesson cannot go on
 * @param priority 1 (highest) to 4, from impact and urgency
 * @param categoryId the category of the bestuur that it is under; absent when none was chosen
 * @param roomId the room it is about; absent when none was named
 * @param deviceId the device it is about; absent when none was named
 * @param toolId the tool of the tool list that it is about; absent when none was named
 * @param neededAt when it must work again; absent when nobody said
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketReported(
        UUID ticketId,
        String number,
        UUID schoolId,
        Impact impact,
        Urgency urgency,
        boolean lessonBlocked,
        int priority,
        @MayBeAbsent UUID categoryId,
        @MayBeAbsent UUID roomId,
        @MayBeAbsent UUID deviceId,
        @MayBeAbsent UUID toolId,
        @MayBeAbsent Instant neededAt,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
