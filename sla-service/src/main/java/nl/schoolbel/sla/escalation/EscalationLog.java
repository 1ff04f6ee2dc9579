package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.sla.ticketcopy.TicketScope;

/** The escalations of a ticket, for callers who may see it. */
@ApplicationScoped
public class EscalationLog {

    @Inject
    EscalationStore store;

    @Inject
    TicketScope scope;

    Page<Escalation> ofTicket(UUID ticket, PageRequest page) {
        scope.require(ticket);
        int limit = page.limit();
        return Page.of(
                store.ofTicket(ticket, page.cursor(), limit + 1),
                limit,
                one -> new Cursor(one.escalatedAt(), one.id()),
                Function.identity());
    }
}
