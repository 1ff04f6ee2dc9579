package nl.schoolbel.sla.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.ticketcopy.TicketScope;

/** What was brought to whom, for callers who may see the ticket. */
@ApplicationScoped
public class DeliveryLog {

    @Inject
    DeliveryStore store;

    @Inject
    TicketScope scope;

    Page<Delivery> ofTicket(UUID ticket, PageRequest page) {
        scope.require(ticket);
        int limit = page.limit();
        return Page.of(
                store.ofTicket(ticket, page.cursor(), limit + 1),
                limit,
                one -> new Cursor(one.createdAt(), one.id()),
                Function.identity());
    }

    Delivery require(UUID id) {
        Delivery delivery = store.byId(id).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(SlaProblem.DELIVERY_UNKNOWN));
        scope.require(delivery.ticketId());
        return delivery;
    }
}
