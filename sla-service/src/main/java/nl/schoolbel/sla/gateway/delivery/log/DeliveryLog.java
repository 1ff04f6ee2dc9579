package nl.schoolbel.sla.gateway.delivery.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.gateway.messages.WebhookType;
import nl.schoolbel.sla.ticketcopy.TicketScope;

/**
 * What was brought to whom. Of a ticket for everybody who may see it, a beheerpartner sees what went to its own endpoints;
 * of an endpoint for operator, bestuur and its beheerpartner; of all of them for operator and bestuur.
 */
@ApplicationScoped
public class DeliveryLog {

    @Inject
    DeliveryLogStore store;

    @Inject
    TicketScope scope;

    @Inject
    Caller caller;

    @Inject
    ProblemTexts texts;

    Page<Delivery> list(DeliveryFilter filter, PageRequest page) {
        check(filter, page);
        UUID beheerpartner = requireSight(filter);
        int limit = page.limit();
        DeliveryLogStore.Wanted wanted = new DeliveryLogStore.Wanted(
                filter.ticketId,
                filter.endpointId,
                beheerpartner,
                filter.state == null ? null : filter.state.inStore(),
                filter.type == null ? null : WebhookType.bySlug(filter.type).orElseThrow());
        return Page.of(
                store.list(wanted, page.cursor(), limit + 1),
                limit,
                one -> new Cursor(one.createdAt(), one.id()),
                Function.identity());
    }

    Delivery require(UUID id) {
        Delivery delivery = store.find(id).orElseThrow(() -> new ProblemException(SlaProblem.DELIVERY_UNKNOWN));
        if (!seesAll() && isBeheerpartner()) {
            requireOwn(delivery.endpointId(), SlaProblem.DELIVERY_UNKNOWN);
        } else if (delivery.ticketId() != null) {
            scope.require(delivery.ticketId());
        } else if (!seesAll()) {
            throw new ProblemException(SlaProblem.DELIVERY_UNKNOWN);
        }
        return delivery;
    }

    private void check(DeliveryFilter filter, PageRequest page) {
        List<FieldFault> faults = new ArrayList<>();
        if (!filter.hasStart()) {
            faults.add(new FieldFault("ticketId", "missing", texts.fieldDetail("missing")));
        }
        if (filter.type != null && WebhookType.bySlug(filter.type).isEmpty()) {
            String known =
                    Arrays.stream(WebhookType.values()).map(WebhookType::slug).collect(Collectors.joining(", "));
            faults.add(new FieldFault("type", "not-in-list", texts.fieldDetail("not-in-list", known)));
        }
        page.fault().ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }

    /** The beheerpartner whose endpoints are shown only; null for all of them. */
    private UUID requireSight(DeliveryFilter filter) {
        if (filter.ticketId != null) {
            scope.require(filter.ticketId);
            return !seesAll() && isBeheerpartner() ? caller.beheerpartner().orElseThrow() : null;
        }
        if (!seesAll()) {
            if (filter.endpointId == null) {
                throw ProblemException.ofFields(
                        List.of(new FieldFault("ticketId", "missing", texts.fieldDetail("missing"))));
            }
            requireOwn(filter.endpointId, SlaProblem.ENDPOINT_UNKNOWN);
        }
        return null;
    }

    private void requireOwn(UUID endpoint, SlaProblem otherwise) {
        boolean own = isBeheerpartner()
                && caller.beheerpartner().equals(store.ownerOf(endpoint))
                && caller.beheerpartner().isPresent();
        if (!own) {
            throw new ProblemException(otherwise);
        }
    }

    private boolean seesAll() {
        return caller.has(Roles.OPERATOR) || caller.has(Roles.BESTUUR);
    }

    private boolean isBeheerpartner() {
        return caller.has(Roles.BEHEERPARTNER) && caller.beheerpartner().isPresent();
    }
}
