package nl.schoolbel.sla.gateway.connectors.dryrun;

import java.time.Instant;
import java.util.List;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.terms.WaitingReason;
import nl.schoolbel.sla.gateway.callback.ReadUpdate;
import nl.schoolbel.sla.gateway.callback.Reading;
import nl.schoolbel.sla.gateway.callback.TicketRef;

/**
 * How a body would be read.
 *
 * @param result {@code updates}, {@code passed} for nothing new, {@code unreadable}, or {@code handshake}
 * @param why of what is passed over or cannot be read
 * @param unmapped words that no row of a table names
 */
public record IncomingResult(String result, String why, List<TriedUpdate> updates, List<UnmappedWord> unmapped) {

    /** @param ticket ours where it is known, else the id over there */
    public record TriedUpdate(
            String ticket,
            UpdateAction action,
            WaitingReason reason,
            Cause cause,
            String text,
            Instant from,
            Instant until,
            Instant changedAt) {}

    /** @param field where it stands */
    public record UnmappedWord(String field, String value) {}

    static IncomingResult of(Reading reading) {
        if (reading instanceof Reading.Updates read) {
            return new IncomingResult(
                    "updates",
                    null,
                    read.updates().stream().map(IncomingResult::update).toList(),
                    read.unmapped().stream()
                            .map(one -> new UnmappedWord(one.field(), one.value()))
                            .toList());
        }
        if (reading instanceof Reading.Unmapped one) {
            return new IncomingResult("updates", null, List.of(), List.of(new UnmappedWord(one.field(), one.value())));
        }
        if (reading instanceof Reading.Passed passed) {
            return new IncomingResult("passed", passed.why(), List.of(), List.of());
        }
        return reading instanceof Reading.Unreadable unreadable
                ? new IncomingResult("unreadable", unreadable.why(), List.of(), List.of())
                : new IncomingResult("handshake", null, List.of(), List.of());
    }

    private static TriedUpdate update(ReadUpdate update) {
        return new TriedUpdate(
                name(update.ticket()),
                update.action(),
                update.reason(),
                update.cause(),
                update.text(),
                update.from(),
                update.until(),
                update.changedAt());
    }

    private static String name(TicketRef ticket) {
        if (ticket.id() != null) {
            return ticket.id().toString();
        }
        return ticket.number() != null ? ticket.number() : ticket.foreignId();
    }
}
