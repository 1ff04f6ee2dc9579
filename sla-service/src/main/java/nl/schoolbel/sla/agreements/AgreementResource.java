package nl.schoolbel.sla.agreements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements: hours, budgets per priority, warnings and escalation levels. An agreement is never edited. */
@Path("agreements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Agreements")
public class AgreementResource {

    @Inject
    AgreementRegister register;

    /** Both days are inclusive, in the zone of the terms; without an end it holds until a newer one. */
    public record NewAgreement(
            @NotNull UUID beheerpartnerId,
            @NotBlank @Size(max = 120) String name,
            @NotNull LocalDate validFromDate,
            LocalDate validUntilDate,
            @NotNull @Valid AgreementTerms terms) {

        @Schema(hidden = true)
        @AssertTrue(message = "{agreement.validity}")
        boolean isValidityForward() {
            return validFromDate == null || validUntilDate == null || !validUntilDate.isBefore(validFromDate);
        }
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Add an agreement",
            description = "First and last day are inclusive; without a last day it holds until a newer one. It "
                    + "counts for hand-overs from now on and is never edited: add a newer one.")
    @APIResponse(
            responseCode = "201",
            description = "In force from its first day, for hand-overs from now on",
            content = @Content(schema = @Schema(implementation = Agreement.class)))
    public Response add(NewAgreement wanted, @Context UriInfo uri) {
        Agreement made = register.add(wanted);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .entity(made)
                .build();
    }

    @GET
    @Operation(summary = "List agreements, newest first")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = Agreements.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return register.list(page).answer(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an agreement")
    public Agreement read(UUID id) {
        return register.require(id);
    }

    /** Shape of the list, for the OpenAPI document. */
    record Agreements(List<Agreement> items) {}
}
