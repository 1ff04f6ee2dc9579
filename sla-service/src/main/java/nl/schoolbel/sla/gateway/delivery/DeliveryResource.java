package nl.schoolbel.sla.gateway.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.ticketcopy.TicketScope;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The delivery log of a ticket: each webhook with its attempts, newest first. */
@Path("deliveries")
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER})
@Tag(name = "Gateway")
public class DeliveryResource {

    @Inject
    DeliveryStore store;

    @Inject
    TicketScope scope;

    @GET
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = DeliveryList.class)))
    public Response list(@QueryParam("ticketId") @NotNull UUID ticketId, @BeanParam PageRequest page, @Context UriInfo uri) {
        scope.require(ticketId);
        int limit = page.limit();
        return Page.of(
                        store.ofTicket(ticketId, page.cursor(), limit + 1),
                        limit,
                        one -> new Cursor(one.createdAt(), one.id()),
                        Function.identity())
                .answer(uri);
    }

    @GET
    @Path("{id}")
    public Delivery read(UUID id) {
        Delivery delivery = store.byId(id).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(SlaProblem.DELIVERY_UNKNOWN));
        scope.require(delivery.ticketId());
        return delivery;
    }

    /** Shape of the list, for the OpenAPI document. */
    record DeliveryList(List<Delivery> items) {}
}
