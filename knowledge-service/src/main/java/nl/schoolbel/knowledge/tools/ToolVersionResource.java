package nl.schoolbel.knowledge.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import nl.schoolbel.knowledge.tools.domain.FieldDifference;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Versions of tool cards over HTTP. */
@Path("tools/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR})
@Tag(name = "Tools")
public class ToolVersionResource {

    /** A version number is a positive int. */
    private static final int MOST = 999_999_999;

    @Inject
    ToolVersions versions;

    @GET
    @Operation(summary = "List the versions of a tool card, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions; those that were not published are there for coaches",
            content = @Content(schema = @Schema(implementation = Versions.class)))
    public Response list(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return versions.list(id, page).answer(uri);
    }

    @GET
    @Path("{number}/differences")
    @Operation(summary = "Compare two versions of a tool card, field by field")
    public DifferenceList differences(
            UUID id,
            @Min(1) @Max(MOST) int number,
            @QueryParam("from")
                    @NotNull
                    @Min(1)
                    @Max(MOST)
                    @Parameter(description = "The number of the version to compare with")
                    Integer from) {
        return new DifferenceList(versions.differences(id, number, from).stream()
                .map(Difference::of)
                .toList());
    }

    /** One field that differs. */
    @Schema(name = "ToolDifference")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Difference(
            @Schema(description = "JSON pointer into the card", examples = "/privacy/decision")
            String field,

            @Schema(description = "Absent when it was not filled in")
            String before,

            @Schema(description = "Absent when it was cleared")
            String after) {

        static Difference of(FieldDifference difference) {
            return new Difference(difference.field(), difference.before(), difference.after());
        }
    }

    /** What differs, in the order of the card. */
    @Schema(name = "ToolDifferences")
    public record DifferenceList(List<Difference> items) {}

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "ToolVersions")
    record Versions(List<ToolVersionView> items) {}
}
