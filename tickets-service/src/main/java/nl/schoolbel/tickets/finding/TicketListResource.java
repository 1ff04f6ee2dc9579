package nl.schoolbel.tickets.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.tickets.criteria.TicketParameters;
import nl.schoolbel.tickets.reading.TicketSummary;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists tickets and searches in them. */
@Path("tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER})
@Tag(name = "Tickets")
public class TicketListResource {

    @Inject
    TicketList list;

    /**
     * Who sees only the title of some tickets finds those by their title only, and by what the list shows of them.
     */
    @GET
    @Operation(
            summary = "List tickets and search in them",
            description = "What the caller may see. Filters count together; several values of one filter count as "
                    + "or. Who sees only the title of a ticket finds it by its title only. reportedFrom is "
                    + "inclusive, reportedUntil exclusive.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "In the order asked for; newest report first when none is",
            value = Tickets.class)
    public Response list(
            @QueryParam("view") @Parameter(description = "A saved view; other parameters go before its own") UUID view,
            @BeanParam TicketParameters words,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return list.page(view, words, page).answer(uri);
    }

    /** Shape of the list, for the OpenAPI document. */
    record Tickets(List<TicketSummary> items) {}
}
