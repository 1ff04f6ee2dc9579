package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.events.sla.DueMomentState;
import nl.schoolbel.events.sla.DueMomentsSet;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** The due moments as last told, one row per clock; told again only when something in them changed. */
@ApplicationScoped
public class DueMoments {

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    DomainClock clock;

    /** Stores how the clocks stand now and tells it when it differs from what was told; the ticket's row is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(TicketCopy ticket, FoldedClocks folded) {
        Map<Target, Clock> clocks = folded.current();
        Instant now = clock.instant();
        List<DueMoment> before = told(ticket.id());
        List<DueMoment> current = new ArrayList<>();
        clocks.forEach((target, one) -> current.add(moment(target, one, before, now)));
        if (current.equals(before)) {
            return;
        }
        for (DueMoment moment : current) {
            store(ticket.id(), moment, clocks.get(Target.valueOf(moment.target().name())));
        }
        outbox.append(
                SlaEvents.DUE_MOMENTS_SET,
                ticket.id(),
                "/sla/v1/tickets/" + ticket.id() + "/clocks",
                new DueMomentsSet(ticket.id(), current, now, OccurredBy.SCHOOLBEL));
    }

    /** What was told last, in the order of the targets. */
    List<DueMoment> told(UUID ticket) {
        return sql
                .query(
                        "select target, due_at, state from clock where ticket_id = ?",
                        row -> new DueMoment(
                                nl.schoolbel.events.terms.Target.valueOf(row.getString("target")),
                                Sql.instant(row, "due_at"),
                                DueMomentState.valueOf(row.getString("state"))),
                        ticket)
                .stream()
                .sorted((a, b) -> a.target().compareTo(b.target()))
                .toList();
    }

    private static DueMoment moment(Target target, Clock one, List<DueMoment> before, Instant now) {
        var told = nl.schoolbel.events.terms.Target.valueOf(target.name());
        Instant due = one.dueAt();
        if (due == null && !one.open()) {
            // A clock that is over keeps showing the moment that it was held against.
            due = before.stream()
                    .filter(moment -> moment.target() == told)
                    .map(DueMoment::dueAt)
                    .filter(at -> at != null)
                    .findFirst()
                    .orElse(null);
        }
        return new DueMoment(told, due, DueMomentState.valueOf(one.stateAt(now).name()));
    }

    private void store(UUID ticket, DueMoment moment, Clock one) {
        sql.update(
                "insert into clock (ticket_id, target, state, started_at, due_at, ended_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (ticket_id, target) do update set state = excluded.state,"
                        + " started_at = excluded.started_at, due_at = excluded.due_at, ended_at = excluded.ended_at",
                ticket,
                moment.target(),
                moment.state(),
                one.startedAt(),
                moment.dueAt(),
                one.metAt() != null ? one.metAt() : one.endedAt());
    }
}
