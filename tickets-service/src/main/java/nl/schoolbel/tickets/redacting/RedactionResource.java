package nl.schoolbel.tickets.redacting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes words or a file out of a ticket, for the contactpersoon of its school or the operator. */
@Path("tickets/{id}/redactions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
@Tag(name = "Privacy")
public class RedactionResource {

    @Inject
    Redacting redacting;

    @POST
    @Idempotent
    @Operation(
            summary = "Take words or a file out of a ticket for good",
            description = "Out of every place that holds them, in whatever state the ticket is; its ETag does not "
                    + "move. A comment or an attachment is named by its id; title, description and resolution "
                    + "need none. Safe to repeat: who takes out what is out already gets 201, and nobody is "
                    + "told twice.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Taken out everywhere; also when it was out already",
            value = Redaction.class)
    public Response redact(UUID id, NewRedaction redaction) {
        return Response.status(Response.Status.CREATED)
                .entity(redacting.redact(id, redaction))
                .build();
    }

    @GET
    @Operation(
            summary = "List what was taken out of a ticket, last first",
            description = "What, why and when; never the words themselves.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "What was taken out, last first; never the words themselves",
            value = Redactions.class)
    public Response list(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return redacting.list(id, page).answer(uri);
    }

    /** Shape of the list, for the OpenAPI document. */
    record Redactions(List<Redaction> items) {}
}
