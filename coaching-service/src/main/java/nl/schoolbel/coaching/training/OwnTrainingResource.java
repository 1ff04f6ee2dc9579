package nl.schoolbel.coaching.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A coach's own training over HTTP; nobody else's. */
@Path("coaches/me/training-programmes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Training")
public class OwnTrainingResource {

    @Inject
    OwnTrainings trainings;

    @GET
    @Operation(
            summary = "List the programmes that you follow",
            description =
                    "In one answer, since they are a few; with what you did, and the milestones that are overdue.")
    public OwnTrainingList list() {
        return new OwnTrainingList(trainings.list());
    }

    @GET
    @Path("{programmeId}")
    @Operation(summary = "Read how far you are with a programme")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "Your progress; its ETag goes with a change",
            value = OwnTraining.class)
    public Response read(UUID programmeId) {
        return answer(trainings.read(programmeId));
    }

    @PUT
    @Path("{programmeId}/modules/{moduleId}")
    @Operation(summary = "Say how far you are with a module", description = "Not needed takes a reason.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Your progress", value = OwnTraining.class)
    public Response module(
            UUID programmeId,
            UUID moduleId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewStep wanted) {
        return answer(trainings.module(programmeId, moduleId, ifMatch, wanted));
    }

    @PUT
    @Path("{programmeId}/milestones/{milestoneId}")
    @Operation(
            summary = "Say how far you are with a milestone",
            description = "One that asks for proof is not done without: an address or the number of a certificate.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Your progress", value = OwnTraining.class)
    public Response milestone(
            UUID programmeId,
            UUID milestoneId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewStep wanted) {
        return answer(trainings.milestone(programmeId, milestoneId, ifMatch, wanted));
    }

    private static Response answer(OwnTraining training) {
        return Response.ok(training).tag(Precondition.etag(training.version())).build();
    }

    /** All that somebody follows. */
    public record OwnTrainingList(List<OwnTraining> items) {}
}
