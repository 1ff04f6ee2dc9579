package nl.schoolbel.coaching.requests;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketCoachAsked;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of requests. */
@ApplicationScoped
class RequestStore implements PanacheRepositoryBase<RequestEntity, UUID> {

    @Inject
    Sql sql;

    /** Adds what a school asked from a ticket; false when a request with this id is there already. */
    boolean addFromTicket(TicketCoachAsked asked) {
        return sql.update(
                        "insert into coaching_request (id, version, school_id, tool_id, ticket_id, urgency, state, source,"
                                + " asked_as, asked_at) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        asked.requestId(),
                        asked.schoolId(),
                        asked.toolId(),
                        asked.ticketId(),
                        asked.urgency(),
                        RequestState.OPEN,
                        RequestSource.HUMAN,
                        AskerRole.CONTACTPERSOON,
                        asked.occurredAt())
                == 1;
    }

    /** Last asked first. */
    List<RequestEntity> newest(RequestFilter filter, Cursor after, int limit) {
        StringBuilder condition = new StringBuilder("(askedAt, id) < (:at, :id)");
        Parameters values = Parameters.with("at", after.at()).and("id", after.id());
        narrow(condition, values, filter);
        return find(condition + " order by askedAt desc, id desc", values)
                .range(0, limit - 1)
                .list();
    }

    /** Asked longest ago first; all that wait, unless a state is asked for. */
    List<RequestEntity> longestWaiting(RequestFilter filter, Cursor after, int limit) {
        boolean fromStart = after.equals(Cursor.START);
        StringBuilder condition = new StringBuilder("(askedAt, id) > (:at, :id)");
        Parameters values = Parameters.with("at", fromStart ? Instant.EPOCH : after.at())
                .and("id", fromStart ? new UUID(0, 0) : after.id());
        narrow(condition, values, filter);
        if (filter.state().isEmpty()) {
            // As words, so that the index of those that wait serves.
            condition.append(" and state in (OPEN, ACCEPTED, REFERRED)");
        }
        return find(condition + " order by askedAt, id", values)
                .range(0, limit - 1)
                .list();
    }

    /** Those that became this ticket, held until the transaction ends: one, as a rule. */
    List<RequestEntity> lockPassedOn(UUID ticketId) {
        return find("passedTicketId = ?1 order by id", ticketId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static void narrow(StringBuilder condition, Parameters values, RequestFilter filter) {
        filter.schools().ifPresent(schools -> {
            condition.append(" and schoolId in :schools");
            values.and("schools", schools);
        });
        filter.state().ifPresent(state -> {
            condition.append(" and state = :state");
            values.and("state", state);
        });
    }

    /** Holds the row until the transaction ends. */
    Optional<RequestEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
