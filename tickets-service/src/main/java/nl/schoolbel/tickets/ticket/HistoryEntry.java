package nl.schoolbel.tickets.ticket;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.tickets.domain.TicketState;

/**
 * One thing that happened to a ticket.
 *
 * @param what past tense, such as {@code handed-over}
 * @param byWhom as a role, or {@code system}; never a person
 * @param from {@code null} with {@code to} for what is no step
 * @param internal true for what the beheerpartner does not see
 * @param detail what else there is to know of it: instants and numbers as such, words of closed lists as text, no free text
 */
public record HistoryEntry(
        UUID ticketId,
        Instant occurredAt,
        String what,
        String byWhom,
        TicketState from,
        TicketState to,
        boolean internal,
        Map<String, Object> detail) {

    /** Something that is no step. */
    public static HistoryEntry of(
            UUID ticketId, Instant occurredAt, String what, String byWhom, Map<String, Object> detail) {
        return new HistoryEntry(ticketId, occurredAt, what, byWhom, null, null, false, detail);
    }

    /** The same, not for the beheerpartner. */
    public HistoryEntry withinSchool() {
        return new HistoryEntry(ticketId, occurredAt, what, byWhom, from, to, true, detail);
    }
}
