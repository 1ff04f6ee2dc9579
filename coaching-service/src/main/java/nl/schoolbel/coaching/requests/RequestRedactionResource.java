package nl.schoolbel.coaching.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes words out of a request, for a coach, the contactpersoon of its school or the operator. */
@Path("requests/{id}/redactions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COACH, Roles.CONTACTPERSOON, Roles.OPERATOR})
@Tag(name = "Privacy")
public class RequestRedactionResource {

    @Inject
    RequestRedactions redactions;

    @POST
    @Idempotent
    @Operation(
            summary = "Take words out of a request for good",
            description = "In whatever state it is; its ETag does not move. Words that stand on a ticket are taken out "
                    + "there, and go here too: 409 with the ticket. Safe to repeat.")
    @APIResponseSchema(
            responseCode = "201",
            responseDescription = "Taken out; also when it was out already",
            value = RequestRedaction.class)
    public Response redact(UUID id, @NotNull NewRequestRedaction redaction) {
        return Response.status(Response.Status.CREATED)
                .entity(redactions.redact(id, redaction))
                .build();
    }
}
