package nl.schoolbel.sla.gateway.connectors.foreign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.gateway.connectors.mapping.OurState;

/** Keeps what our tickets are over there. Every write is safe to repeat. */
@ApplicationScoped
public class ForeignTickets {

    @Inject
    Sql sql;

    @Inject
    Event<ForeignTicketMade> made;

    public Optional<ForeignTicket> find(UUID endpoint, UUID ticket) {
        return sql
                .query(
                        "select * from foreign_ticket where endpoint_id = ? and ticket_id = ?",
                        ForeignTickets::read,
                        endpoint,
                        ticket)
                .stream()
                .findFirst();
    }

    /** Which of ours it is; empty for one that we know nothing of. */
    public Optional<ForeignTicket> ticketOf(UUID endpoint, String foreignId) {
        return ofForeignId(endpoint, foreignId, "");
    }

    /** As {@link #ticketOf}, nobody else changing it until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ForeignTicket> lock(UUID endpoint, String foreignId) {
        return ofForeignId(endpoint, foreignId, " for update");
    }

    private Optional<ForeignTicket> ofForeignId(UUID endpoint, String foreignId, String lock) {
        return sql
                .query(
                        "select * from foreign_ticket where endpoint_id = ? and foreign_id = ?" + lock,
                        ForeignTickets::read,
                        endpoint,
                        foreignId)
                .stream()
                .findFirst();
    }

    /** Before a creation is sent: from now on there may be one over there. */
    @Transactional
    public void creating(UUID endpoint, UUID ticket, Instant now) {
        sql.update(
                "insert into foreign_ticket (endpoint_id, ticket_id, create_tried_at) values (?, ?, ?)"
                        + " on conflict (endpoint_id, ticket_id) do update set create_tried_at = excluded.create_tried_at,"
                        + " foreign_id = null, foreign_number = null, gone_at = null",
                endpoint,
                ticket,
                now);
    }

    /** The creation was refused: there is none. */
    @Transactional
    public void notCreated(UUID endpoint, UUID ticket) {
        sql.update(
                "update foreign_ticket set create_tried_at = null where endpoint_id = ? and ticket_id = ?",
                endpoint,
                ticket);
    }

    /**
     * Their system has it, under this id.
     *
     * @param wasLost whether it was found again, so that changes of it may have been passed over meanwhile
     */
    @Transactional
    public void confirmed(
            UUID endpoint, UUID ticket, String foreignId, String number, OurState state, boolean wasLost) {
        if (wasLost) {
            sql.update(
                    "update poll_cursor c set from_at = least(c.from_at, f.create_tried_at - interval '1 minute')"
                            + " from foreign_ticket f where c.endpoint_id = ? and f.endpoint_id = c.endpoint_id"
                            + " and f.ticket_id = ? and f.create_tried_at is not null",
                    endpoint,
                    ticket);
        }
        sql.update(
                "update foreign_ticket set foreign_id = ?, foreign_number = ?, state = ?, create_tried_at = null,"
                        + " changed_at = null, gone_at = null where endpoint_id = ? and ticket_id = ?",
                foreignId,
                number,
                state.slug(),
                endpoint,
                ticket);
        made.fire(new ForeignTicketMade(endpoint, ticket, foreignId, number));
    }

    /** What we are about to set over there, so that hearing of it is no news. */
    @Transactional
    public void sets(UUID endpoint, UUID ticket, OurState state) {
        sql.update(
                "update foreign_ticket set state = ? where endpoint_id = ? and ticket_id = ?",
                state.slug(),
                endpoint,
                ticket);
    }

    @Transactional
    public void gone(UUID endpoint, UUID ticket, Instant now) {
        sql.update(
                "update foreign_ticket set gone_at = ? where endpoint_id = ? and ticket_id = ? and gone_at is null",
                now,
                endpoint,
                ticket);
    }

    /**
     * What was read in a body. Of one that is older than the last, only its replies are kept.
     *
     * @param state null where the body said none
     * @param changedAt null where it does not say
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seen(ForeignTicket ticket, OurState state, Instant changedAt, List<String> replies) {
        if (!replies.isEmpty()) {
            sql.update(
                    "update foreign_ticket set replies = replies || ? where endpoint_id = ? and ticket_id = ?",
                    replies.toArray(String[]::new),
                    ticket.endpointId(),
                    ticket.ticketId());
        }
        sql.update(
                "update foreign_ticket set state = coalesce(?, state), changed_at = coalesce(?, changed_at)"
                        + " where endpoint_id = ? and ticket_id = ?"
                        + " and (cast(? as timestamptz) is null or changed_at is null or changed_at <= ?)",
                state == null ? null : state.slug(),
                changedAt,
                ticket.endpointId(),
                ticket.ticketId(),
                changedAt,
                changedAt);
    }

    /** The hand-over that a beheerpartner was told last; empty when its words are not kept any more. */
    public Optional<String> handOver(UUID beheerpartner, UUID ticket) {
        return sql
                .query(
                        "select payload from webhook_message where ticket_id = ? and beheerpartner_id = ?"
                                + " and type = 'ticket-handed-over' order by sequence desc limit 1",
                        row -> Optional.ofNullable(row.getString(1)),
                        ticket,
                        beheerpartner)
                .stream()
                .findFirst()
                .flatMap(payload -> payload);
    }

    private static ForeignTicket read(ResultSet row) throws SQLException {
        return new ForeignTicket(
                row.getObject("endpoint_id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getString("foreign_id"),
                row.getString("foreign_number"),
                OurState.bySlug(row.getString("state")).orElse(OurState.OPEN),
                Sql.instant(row, "changed_at"),
                Sql.instant(row, "create_tried_at"),
                Sql.instant(row, "gone_at"),
                List.of((String[]) row.getArray("replies").getArray()));
    }
}
