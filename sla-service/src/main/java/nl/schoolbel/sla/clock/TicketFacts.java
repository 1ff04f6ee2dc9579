package nl.schoolbel.sla.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.events.EventTypes;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** Everything that was heard about tickets, each event once; the clocks are folded from it. */
@ApplicationScoped
public class TicketFacts {

    @Inject
    Sql sql;

    @Inject
    OwnFacts own;

    private record Told(UUID ticket, TicketFact fact) {}

    /** Keeps a fact; an event that no clock cares for is left out, a known one changes nothing. */
    public void add(UUID ticket, Envelope<? extends Fact> event) {
        UUID id = UUID.fromString(event.id());
        if (ClockFacts.of(id, event.sequence(), event.data()).isEmpty()) {
            return;
        }
        sql.update(
                "insert into ticket_fact (event_id, ticket_id, type, occurred_at, sequence, data)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing",
                id,
                ticket,
                event.type().type(),
                event.data().occurredAt(),
                event.sequence(),
                write(event.data()));
    }

    /** All facts of the tickets, by ticket; a ticket without any is not in the map. */
    Map<UUID, List<TicketFact>> of(Collection<TicketCopy> tickets) {
        Map<UUID, TicketCopy> byId = tickets.stream().collect(Collectors.toMap(TicketCopy::id, Function.identity()));
        Object ids = byId.keySet().toArray(UUID[]::new);
        return sql
                .query(
                        "select event_id as id, ticket_id, type, null::timestamptz as occurred_at, sequence, data"
                                + " from ticket_fact where ticket_id = any(?) union all"
                                + " select id, ticket_id, kind, occurred_at, null, data from clock_fact where ticket_id = any(?)",
                        row -> read(row, byId),
                        ids,
                        ids)
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Told::ticket, Collectors.mapping(Told::fact, Collectors.toList())));
    }

    /** Everything that was heard of a ticket that was resolved at some time; nothing of any other. */
    public List<TicketFact> ofResolved(UUID ticket) {
        return sql
                .query(
                        "select event_id, type, sequence, data from ticket_fact where ticket_id = ? and exists"
                                + " (select 1 from ticket_fact where ticket_id = ? and type = ?)",
                        row -> heard(
                                row.getObject("event_id", UUID.class),
                                row.getString("type"),
                                row.getLong("sequence"),
                                row.getString("data")),
                        ticket,
                        ticket,
                        TicketEvents.RESOLVED.type())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Told> read(ResultSet row, Map<UUID, TicketCopy> tickets) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID ticket = row.getObject("ticket_id", UUID.class);
        Instant ownAt = Sql.instant(row, "occurred_at");
        String type = row.getString("type");
        String data = row.getString("data");
        Optional<TicketFact> fact = ownAt == null
                ? heard(id, type, row.getLong("sequence"), data)
                : Optional.of(own.read(id, tickets.get(ticket), type, ownAt, data));
        return fact.map(one -> new Told(ticket, one));
    }

    private static Optional<TicketFact> heard(UUID id, String type, long sequence, String data) throws SQLException {
        try {
            EventType<? extends Fact> known = EventTypes.byType(type).orElseThrow();
            return ClockFacts.of(id, sequence, EventJson.mapper().readValue(data, known.data()));
        } catch (JsonProcessingException broken) {
            throw new SQLException("a stored fact cannot be read", broken);
        }
    }

    private static String write(Fact data) {
        try {
            return EventJson.mapper().writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
