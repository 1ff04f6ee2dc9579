package nl.schoolbel.sla.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.events.EventTypes;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.clock.domain.TicketFact;

/** Everything that was heard about tickets, each event once; the clocks are folded from it. */
@ApplicationScoped
public class TicketFacts {

    @Inject
    Sql sql;

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
    Map<UUID, List<TicketFact>> of(Collection<UUID> tickets) {
        return sql
                .query(
                        "select event_id, ticket_id, type, sequence, data from ticket_fact where ticket_id = any(?)",
                        TicketFacts::read,
                        (Object) tickets.toArray(UUID[]::new))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Told::ticket, Collectors.mapping(Told::fact, Collectors.toList())));
    }

    private static Optional<Told> read(ResultSet row) throws SQLException {
        UUID ticket = row.getObject("ticket_id", UUID.class);
        EventType<? extends Fact> type =
                EventTypes.byType(row.getString("type")).orElseThrow();
        try {
            Fact data = EventJson.mapper().readValue(row.getString("data"), type.data());
            return ClockFacts.of(row.getObject("event_id", UUID.class), row.getLong("sequence"), data)
                    .map(fact -> new Told(ticket, fact));
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
