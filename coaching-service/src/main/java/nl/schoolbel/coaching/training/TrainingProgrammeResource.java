package nl.schoolbel.coaching.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Training programmes over HTTP. */
@Path("training-programmes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.BESTUUR)
@Tag(name = "Training")
public class TrainingProgrammeResource {

    @Inject
    TrainingProgrammes programmes;

    /** @param fromDate the first day on which the coach follows it */
    @Schema(name = "NewTrainingEnrolment")
    public record NewEnrolment(
            @NotNull UUID coachId, @NotNull LocalDate fromDate) {}

    /** A coach follows a programme. */
    @Schema(name = "TrainingEnrolment")
    public record EnrolmentView(UUID id, UUID programmeId, UUID coachId, LocalDate fromDate) {}

    @POST
    @Idempotent
    @Operation(
            summary = "Make a training programme",
            description = "Of three school years unless it says otherwise, with its modules and milestones.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Made", value = TrainingProgramme.class)
    public Response add(@NotNull NewTrainingProgramme wanted, @Context UriInfo uri) {
        TrainingProgramme programme = programmes.add(wanted);
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(programme.id().toString())
                        .build()),
                programme);
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.BESTUUR})
    @Operation(summary = "List the training programmes, last made first")
    @APIResponse(
            responseCode = "200",
            description = "A page of programmes",
            content = @Content(schema = @Schema(implementation = TrainingProgrammeList.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return programmes.list(page).answer(uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COACH, Roles.BESTUUR})
    @Operation(summary = "Read a training programme")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The programme; its ETag goes with a change",
            value = TrainingProgramme.class)
    public Response read(UUID id) {
        return answer(Response.ok(), programmes.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a training programme",
            description = "As a whole; what keeps its id keeps what coaches told of it, and cannot go.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = TrainingProgramme.class)
    public Response change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewTrainingProgramme wanted) {
        return answer(Response.ok(), programmes.change(id, ifMatch, wanted));
    }

    @POST
    @Path("{id}/enrolments")
    @Idempotent
    @Operation(summary = "Enrol a coach in a training programme")
    @APIResponseSchema(responseCode = "201", responseDescription = "Enrolled", value = EnrolmentView.class)
    public Response enrol(UUID id, @NotNull NewEnrolment wanted) {
        var enrolment = programmes.enrol(id, wanted.coachId(), wanted.fromDate());
        return Response.status(Response.Status.CREATED)
                .entity(new EnrolmentView(enrolment.id(), id, enrolment.coachId(), enrolment.fromDate()))
                .build();
    }

    @GET
    @Path("{id}/progress")
    @Operation(
            summary = "Read how far the team is with a training programme",
            description =
                    "As counts, and none while fewer than three coaches follow it. How far one coach is only that "
                            + "coach reads.")
    public TeamProgress progress(UUID id) {
        return programmes.progress(id);
    }

    private static Response answer(Response.ResponseBuilder answer, TrainingProgramme programme) {
        return answer.tag(Precondition.etag(programme.version()))
                .entity(programme)
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record TrainingProgrammeList(List<TrainingProgramme> items) {}
}
