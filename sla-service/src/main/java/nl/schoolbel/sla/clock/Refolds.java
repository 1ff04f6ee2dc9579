package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Asks that clocks are folded anew though no event of the ticket was heard, and everything is told that follows from it.
 * Asking is a row in the transaction of the change; a worker does it soon after. Asking twice is asking once.
 */
@ApplicationScoped
public class Refolds {

    private static final String SOONEST =
            " on conflict (ticket_id) do update set asked_at = least(refold.asked_at, excluded.asked_at)";

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    /** The tickets of a school that have an open clock. */
    public void ofSchool(UUID school) {
        sql.update(
                "insert into refold (ticket_id, asked_at) select t.id, ? from ticket_copy t where t.school_id = ?"
                        + " and exists (select 1 from clock c where c.ticket_id = t.id and c.over_at is null)"
                        + SOONEST,
                clock.instant(),
                school);
    }

    /** These tickets; each must be known. */
    public void ofTickets(Collection<UUID> tickets) {
        at(clock.instant(), tickets);
    }

    /** One ticket, at a moment that may lie ahead. */
    void at(Instant moment, UUID ticket) {
        at(moment, List.of(ticket));
    }

    private void at(Instant moment, Collection<UUID> tickets) {
        sql.update(
                "insert into refold (ticket_id, asked_at) select distinct id, ? from unnest(?) as asked (id)" + SOONEST,
                moment,
                tickets.toArray(UUID[]::new));
    }

    /** Claims up to a number of tickets that were asked for by now, for this transaction. */
    public List<UUID> claim(Instant now, int limit) {
        return sql.query(
                "select ticket_id from refold where asked_at <= ? order by asked_at limit ? for update skip locked",
                row -> row.getObject(1, UUID.class),
                now,
                limit);
    }

    /** Looks at a ticket later, since it cannot be done now. */
    public void postpone(UUID ticket, Instant until) {
        sql.update("update refold set asked_at = ? where ticket_id = ?", until, ticket);
    }

    /** Done with claimed tickets. Call before they are told anew, so that what is asked by that stays. */
    public void done(Collection<UUID> tickets) {
        sql.update("delete from refold where ticket_id = any(?)", (Object) tickets.toArray(UUID[]::new));
    }
}
