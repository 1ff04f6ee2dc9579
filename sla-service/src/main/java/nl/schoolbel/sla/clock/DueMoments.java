package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.DueMoment;
import nl.schoolbel.events.sla.DueMomentState;
import nl.schoolbel.events.sla.DueMomentsSet;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** How the clocks stand as last told, one row per clock; told again only when something in the current ones changed. */
@ApplicationScoped
public class DueMoments {

    @Inject
    ClockStore store;

    @Inject
    Refolds refolds;

    @Inject
    Outbox outbox;

    @Inject
    DomainClock clock;

    /** Stores how the clocks stand now and tells it when it differs from what was told; the ticket's row is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(TicketCopy ticket, FoldedClocks folded) {
        tell(Map.of(ticket, folded));
    }

    /** As {@link #tell(TicketCopy, FoldedClocks)} for each, by few statements: for work that comes in batches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Map<TicketCopy, FoldedClocks> tickets) {
        Instant now = clock.instant();
        Map<UUID, List<ClockRow>> told =
                store.of(tickets.keySet().stream().map(TicketCopy::id).toList());
        List<ClockRow> changed = new ArrayList<>();
        List<Outbox.Telling<?>> tellings = new ArrayList<>();
        tickets.forEach((ticket, folded) -> {
            List<ClockRow> before = told.getOrDefault(ticket.id(), List.of());
            List<ClockRow> rows = folded.all().stream()
                    .map(one -> ClockRow.of(ticket, one, now).heldBy(before, ticket))
                    .toList();
            rows.stream().filter(row -> !before.contains(row)).forEach(changed::add);
            before.stream().filter(row -> rows.stream().noneMatch(row::isOf)).forEach(store::remove);
            folded.current().values().stream()
                    .map(one -> one.nextTurn(now))
                    .flatMap(turn -> turn.stream())
                    .min(Instant::compareTo)
                    .ifPresent(turn -> refolds.at(turn, ticket.id()));
            List<DueMoment> current = current(rows);
            if (!current.equals(current(before))) {
                tellings.add(new Outbox.Telling<>(
                        SlaEvents.DUE_MOMENTS_SET,
                        ticket.id(),
                        "/sla/v1/tickets/" + ticket.id() + "/clocks",
                        new DueMomentsSet(ticket.id(), current, now, OccurredBy.SCHOOLBEL)));
            }
        });
        if (!changed.isEmpty()) {
            store.write(changed);
        }
        outbox.appendAll(tellings);
    }

    /** Of each target the last repeat, in the order of the targets. */
    private static List<DueMoment> current(Collection<ClockRow> rows) {
        Map<Target, ClockRow> last = new EnumMap<>(Target.class);
        rows.forEach(row -> last.merge(row.target(), row, (one, other) -> one.repeat() > other.repeat() ? one : other));
        return last.values().stream()
                .map(row -> new DueMoment(
                        nl.schoolbel.events.terms.Target.valueOf(row.target().name()),
                        row.dueAt(),
                        DueMomentState.valueOf(row.state().name())))
                .toList();
    }
}
