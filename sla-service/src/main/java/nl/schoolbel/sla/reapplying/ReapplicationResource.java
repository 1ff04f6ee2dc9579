package nl.schoolbel.sla.reapplying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.sla.reapplying.Preview.ReapplicationPreview;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Applies an agreement version to the tickets that run under an earlier one. */
@Path("agreements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Agreements")
public class ReapplicationResource {

    @Inject
    Reapplications reapplications;

    @Inject
    Preview preview;

    /** @param schoolId absent: the tickets of all schools */
    public record NewReapplication(
            UUID schoolId, @NotBlank @Size(max = 500) String reason) {}

    @GET
    @Path("re-application-preview")
    @Operation(
            summary = "See which due moments would move",
            description =
                    "If this version were applied now to the tickets under an earlier one of its line, of at most 100 "
                            + "tickets at a time. Changes nothing.")
    public ReapplicationPreview preview(
            UUID id,
            @QueryParam("schoolId") UUID schoolId,
            @QueryParam("afterTicketId") @Parameter(description = "The nextAfterTicketId of the answer before")
                    UUID afterTicketId) {
        return preview.of(id, schoolId, afterTicketId);
    }

    @POST
    @Path("re-applications")
    @Idempotent
    @Operation(
            summary = "Apply an agreement to running tickets",
            description =
                    "Those under an earlier version of its line with a clock that is not over. It counts from the moment "
                            + "at which a worker gets to a ticket; time used, pauses and breaches on record stay. See the "
                            + "preview first.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Under way", value = Reapplication.class)
    public Response apply(UUID id, NewReapplication wanted) {
        Reapplication made = reapplications.request(id, wanted.schoolId(), wanted.reason());
        return Response.created(URI.create("agreements/" + id + "/re-applications/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("re-applications/{reapplicationId}")
    @Operation(summary = "See how far an application to running tickets is")
    public Reapplication read(UUID id, UUID reapplicationId) {
        return reapplications.read(id, reapplicationId);
    }
}
