package nl.schoolbel.coaching.profiles;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.Locale;
import java.util.UUID;
import nl.schoolbel.coaching.profiles.domain.ProfileDifference;
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

/** The task profile over HTTP. */
@Path("task-profiles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COACH, Roles.BESTUUR})
@Tag(name = "Task profiles")
public class TaskProfileResource {

    @Inject
    TaskProfiles profiles;

    @Inject
    ProfileWork work;

    /** @param fromDate the first day on which coaches can work under it, later than that of the version before */
    public record ProfilePublication(@NotNull LocalDate fromDate) {}

    /** @param fromDate from which day the coach works under it */
    public record ProfileBeginning(
            @NotNull UUID coachId, @NotNull LocalDate fromDate) {}

    /** One thing that a version says otherwise than another. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Difference(
            @Schema(description = "result-area, task, place or competence")
            String part,

            @Schema(description = "Of a task the name of its result area")
            String name,

            @Schema(description = "Absent when it was added")
            String before,

            @Schema(description = "Absent when it was removed")
            String after) {

        static Difference of(ProfileDifference difference) {
            return new Difference(
                    difference.part().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    difference.name(),
                    difference.before(),
                    difference.after());
        }
    }

    /** All of them: a profile is a document of some pages. */
    public record Differences(List<Difference> items) {}

    @POST
    @Idempotent
    @Operation(summary = "Draft a version of the task profile", description = "One draft at a time.")
    @APIResponseSchema(responseCode = "201", responseDescription = "A draft", value = TaskProfile.class)
    public Response add(@NotNull NewTaskProfile wanted, @Context UriInfo uri) {
        TaskProfile profile = profiles.add(wanted);
        return answer(
                Response.created(uri.getAbsolutePathBuilder()
                        .path(profile.id().toString())
                        .build()),
                profile);
    }

    @GET
    @Operation(summary = "List the versions of the task profile, last written first")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions",
            content = @Content(schema = @Schema(implementation = TaskProfileList.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return profiles.list(page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a version of the task profile")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The version; its ETag goes with a change",
            value = TaskProfile.class)
    public Response read(UUID id) {
        return answer(Response.ok(), profiles.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a draft", description = "As a whole. What was published answers 409: draft a version.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = TaskProfile.class)
    public Response change(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewTaskProfile wanted) {
        return answer(Response.ok(), profiles.change(id, ifMatch, wanted));
    }

    @POST
    @Path("{id}/publications")
    @Idempotent
    @RolesAllowed(Roles.BESTUUR)
    @Operation(
            summary = "Publish a draft",
            description = "From now on it is never edited; earlier versions stay readable.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Published", value = TaskProfile.class)
    public Response publish(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ProfilePublication publication) {
        return answer(Response.status(Response.Status.CREATED), profiles.publish(id, ifMatch, publication.fromDate()));
    }

    @GET
    @Path("{id}/differences/{fromId}")
    @Operation(summary = "Read what a version says otherwise than another")
    public Differences differences(UUID id, UUID fromId) {
        return new Differences(
                profiles.differences(id, fromId).stream().map(Difference::of).toList());
    }

    @POST
    @Path("{id}/coaches")
    @Idempotent
    @RolesAllowed(Roles.BESTUUR)
    @Operation(
            summary = "Say from when a coach works under a version",
            description = "Until the coach's next version begins, whose first day is later.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Said", value = ProfileWork.Under.class)
    public Response begin(UUID id, @NotNull ProfileBeginning beginning) {
        return Response.status(Response.Status.CREATED)
                .entity(work.begin(id, beginning.coachId(), beginning.fromDate()))
                .build();
    }

    @GET
    @Path("{id}/coaches")
    @Operation(summary = "List which coaches began under a version, last entered first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = UnderList.class)))
    public Response coaches(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return work.ofProfile(id, page).answer(uri);
    }

    private static Response answer(Response.ResponseBuilder answer, TaskProfile profile) {
        return answer.tag(Precondition.etag(profile.version())).entity(profile).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record TaskProfileList(List<TaskProfile> items) {}

    /** Shape of the list, for the OpenAPI document. */
    record UnderList(List<ProfileWork.Under> items) {}
}
