package nl.schoolbel.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail, newest first, for the operator. */
@Path("audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations")
public class AuditResource {

    @Inject
    AuditTrail trail;

    /** Pages by the id of the last row seen, since rows are numbered in the order they were written. */
    @GET
    @Operation(
            summary = "List who did what, newest first",
            description = "Changes, and readings of names, attachments and exports. The next page is the address in "
                    + "the header Link; before is the id of the last row of the page before, exclusive.")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next page, rel=\"next\"; absent on the last one",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = AuditEntries.class)))
    public Response list(
            @QueryParam("kind") @Parameter(description = "Such as ticket") String kind,
            @QueryParam("thingId") @Parameter(description = "An id; finds also what was done with a part of that thing")
                    String thingId,
            @QueryParam("actor") @Parameter(description = "A subject; finds also what it did before it was erased")
                    String actor,
            @QueryParam("from") @Parameter(description = "Inclusive") Instant from,
            @QueryParam("until") @Parameter(description = "Exclusive") Instant until,
            @QueryParam("before") @DefaultValue("9223372036854775807") @Parameter(description = "An id, exclusive")
                    long before,
            @QueryParam("limit") @DefaultValue("25") int limit,
            @Context UriInfo uri) {
        int wanted = new PageRequest(null, limit).limit();
        List<AuditEntry> rows = trail.newest(new AuditFilter(kind, thingId, actor, from, until), before, wanted + 1);
        List<AuditEntry> kept = rows.size() > wanted ? rows.subList(0, wanted) : rows;
        Response.ResponseBuilder answer = Response.ok(new Page.Items<>(kept));
        if (rows.size() > wanted) {
            long last = kept.get(wanted - 1).id();
            answer.link(
                    uri.getRequestUriBuilder().replaceQueryParam("before", last).build(), "next");
        }
        return answer.build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record AuditEntries(List<AuditEntry> items) {}
}
