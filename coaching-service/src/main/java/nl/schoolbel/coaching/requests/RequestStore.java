package nl.schoolbel.coaching.requests;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
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
        filter.schools().ifPresent(schools -> {
            condition.append(" and schoolId in :schools");
            values.and("schools", schools);
        });
        filter.state().ifPresent(state -> {
            condition.append(" and state = :state");
            values.and("state", state);
        });
        return find(condition + " order by askedAt desc, id desc", values)
                .range(0, limit - 1)
                .list();
    }

    /** Holds the row until the transaction ends. */
    Optional<RequestEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
