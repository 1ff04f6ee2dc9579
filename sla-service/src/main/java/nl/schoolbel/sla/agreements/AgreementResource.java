package nl.schoolbel.sla.agreements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.sla.agreements.AgreementRegister.Read;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements: drafts, versions, publication and ending. What is published is never edited. */
@Path("agreements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Agreements")
public class AgreementResource {

    @Inject
    AgreementRegister register;

    @Inject
    Publication publication;

    /** Nothing is to be said with a new version: it starts as what this one says. */
    public record NewVersion() {}

    /** Nothing is to be said with a publication. */
    public record AgreementPublication() {}

    /** @param lastDate the last day that it holds, in the zone of its calendar */
    public record AgreementEnding(
            @NotNull LocalDate lastDate,
            @NotBlank @Size(max = 500) String reason) {}

    @POST
    @Idempotent
    @Operation(
            summary = "Draft an agreement",
            description = "Version 1 of a new line; it holds once it is published. First and last day are inclusive. "
                    + "Terms that do not go together are refused, all at once.")
    @APIResponseSchema(responseCode = "201", responseDescription = "A draft", value = Agreement.class)
    public Response add(AgreementContent wanted) {
        return created(register.add(wanted));
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.CONTACTPERSOON})
    @Operation(
            summary = "List agreements, newest first",
            description = "A beheerpartner sees its own, a contactpersoon those for its school; of both no drafts.")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = Agreements.class)))
    public Response list(
            @QueryParam("kind") AgreementKind kind,
            @QueryParam("state") AgreementState state,
            @QueryParam("beheerpartnerId") UUID beheerpartnerId,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return register.list(kind, state, beheerpartnerId, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.CONTACTPERSOON})
    @Operation(summary = "Read an agreement")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The version; its ETag goes with a change",
            value = Agreement.class)
    public Response read(UUID id) {
        return answer(Response.ok(), register.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a draft", description = "As a whole. What was published answers 409: make a version.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Changed", value = Agreement.class)
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, AgreementContent wanted) {
        return answer(Response.ok(), register.change(id, ifMatch, wanted));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a draft", description = "What was published answers 409.")
    @APIResponse(responseCode = "204", description = "Gone")
    public Response remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(id, ifMatch);
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/versions")
    @Idempotent
    @Operation(
            summary = "Draft a new version of an agreement",
            description = "The way to change what was published. It starts as what this version says; give it a later "
                    + "first day and publish it. One draft of a line at a time.")
    @APIResponseSchema(responseCode = "201", responseDescription = "A draft", value = Agreement.class)
    public Response addVersion(UUID id, NewVersion nothing) {
        return created(register.addVersion(id));
    }

    @POST
    @Path("{id}/publications")
    @Idempotent
    @Operation(
            summary = "Publish a draft",
            description = "From now on it is never edited. It counts for what is reported or handed over from now on, "
                    + "and ends the version before it on the day before its first. Refused: a first day that is not "
                    + "later than that of the versions before, and a promise to a school that contract and school "
                    + "together cannot keep.")
    @APIResponseSchema(responseCode = "201", responseDescription = "Published", value = Agreement.class)
    public Response publish(UUID id, @HeaderParam("If-Match") String ifMatch, AgreementPublication nothing) {
        return answer(Response.status(Response.Status.CREATED), publication.publish(id, ifMatch));
    }

    @POST
    @Path("{id}/endings")
    @Idempotent
    @Operation(
            summary = "End an agreement",
            description = "Sets its last day, today at the earliest. Tickets that fall under it keep it.")
    @APIResponseSchema(responseCode = "201", responseDescription = "With its last day", value = Agreement.class)
    public Response end(UUID id, @HeaderParam("If-Match") String ifMatch, AgreementEnding ending) {
        return answer(
                Response.status(Response.Status.CREATED),
                publication.end(id, ifMatch, ending.lastDate(), ending.reason()));
    }

    private static Response created(Read read) {
        return answer(
                Response.created(URI.create("agreements/" + read.agreement().id())), read);
    }

    private static Response answer(Response.ResponseBuilder answer, Read read) {
        return answer.tag(Precondition.etag(read.change()))
                .entity(read.agreement())
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record Agreements(List<Agreement> items) {}
}
