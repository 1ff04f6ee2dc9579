package nl.schoolbel.tickets.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.ticket.Sight;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketScope;
import nl.schoolbel.tickets.ticket.TicketStore;

/** Reads a ticket's history for who sees the whole ticket; the beheerpartner not what is internal to the school. */
@ApplicationScoped
public class Timeline {

    /** A ticket that needs more has gone wrong; the first ones tell how. */
    private static final int LONGEST = 1_000;

    @Inject
    Sql sql;

    @Inject
    TicketStore tickets;

    @Inject
    TicketScope scope;

    /** In the order in which it happened, at most {@value #LONGEST}. */
    public List<TimelineEntry> of(UUID ticketId) {
        Ticket ticket = tickets.find(ticketId)
                .filter(found -> scope.sightOf(found) != Sight.NONE)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (scope.sightOf(ticket) != Sight.WHOLE) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        boolean outside = scope.actorsOn(ticket).equals(Set.of(Actor.BEHEERPARTNER));
        return sql.query(
                "select occurred_at, what, by_whom, from_state, to_state, detail from ticket_history"
                        + " where ticket_id = ? and not (internal and ?) order by occurred_at, id limit ?",
                row -> new TimelineEntry(
                        Sql.instant(row, "occurred_at"),
                        row.getString("what"),
                        row.getString("by_whom"),
                        row.getString("from_state"),
                        row.getString("to_state"),
                        json(row.getString("detail"))),
                ticketId,
                outside,
                LONGEST);
    }

    private static Map<String, Object> json(String detail) {
        try {
            return detail == null ? null : EventJson.mapper().readValue(detail, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("history details are stored as JSON", broken);
        }
    }
}
