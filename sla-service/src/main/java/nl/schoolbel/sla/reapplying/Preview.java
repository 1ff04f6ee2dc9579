package nl.schoolbel.sla.reapplying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.agreements.Agreement;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/** Says which due moments would move; changes nothing. */
@ApplicationScoped
class Preview {

    /** As many tickets as one answer can hold and one request may fold. */
    static final int MOST_TICKETS = 100;

    @Inject
    Reapplications reapplications;

    @Inject
    ReapplicationStore store;

    @Inject
    TicketCopyStore tickets;

    @Inject
    TicketClocks clocks;

    @Inject
    DomainClock clock;

    /** @param fromDueAt absent while the clock is paused, or where nothing was promised; so is {@code toDueAt} */
    public record MovedDueMoment(UUID ticketId, String number, String target, Instant fromDueAt, Instant toDueAt) {}

    /**
     * @param tickets how many run under an earlier version, in all
     * @param moved the due moments that move, of at most the first 100 of those tickets after {@code afterTicketId}
     * @param nextAfterTicketId what to ask on with; absent when these were the last
     */
    public record ReapplicationPreview(long tickets, List<MovedDueMoment> moved, UUID nextAfterTicketId) {}

    ReapplicationPreview of(UUID version, UUID school, UUID after) {
        Agreement agreement = reapplications.requireApplicable(version);
        List<UUID> earlier = reapplications.earlier(agreement);
        List<UUID> ids =
                store.tickets(earlier, school, after == null ? ReapplicationStore.FIRST : after, MOST_TICKETS + 1);
        List<UUID> page = ids.size() > MOST_TICKETS ? ids.subList(0, MOST_TICKETS) : ids;
        List<TicketCopy> copies = tickets.find(page);
        Map<UUID, FoldedClocks> before = clocks.fold(copies);
        Map<UUID, FoldedClocks> afterwards = clocks.foldUnder(copies, version, clock.instant());
        List<MovedDueMoment> moved = new ArrayList<>();
        for (TicketCopy ticket : copies) {
            compare(
                    ticket,
                    before.get(ticket.id()).current(),
                    afterwards.get(ticket.id()).current(),
                    moved);
        }
        UUID next = ids.size() > MOST_TICKETS ? page.get(page.size() - 1) : null;
        return new ReapplicationPreview(store.count(earlier, school), moved, next);
    }

    private static void compare(
            TicketCopy ticket, Map<Target, Clock> before, Map<Target, Clock> after, List<MovedDueMoment> moved) {
        for (Target target : Target.values()) {
            Instant was = dueAt(before.get(target));
            Instant becomes = dueAt(after.get(target));
            if (!Objects.equals(was, becomes)) {
                moved.add(new MovedDueMoment(ticket.id(), ticket.number(), target.json(), was, becomes));
            }
        }
    }

    private static Instant dueAt(Clock one) {
        return one == null ? null : one.dueAt();
    }
}
