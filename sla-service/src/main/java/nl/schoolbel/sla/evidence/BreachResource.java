package nl.schoolbel.sla.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Broken promises: the facts, which never change, and what the sides say of the reason. */
@Path("breaches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.BEHEERPARTNER, Roles.BESTUUR})
@Tag(name = "Breaches")
public class BreachResource {

    private static final String FALSE_HITS = "Kinds of personal data that the text only seems to hold; each is audited";

    @Inject
    Breaches breaches;

    /** With whom the reason lies. */
    public record NewBreachReason(
            @NotNull AccountableParty accountable,
            @NotBlank @Size(max = 2_000) String text,

            @Schema(description = FALSE_HITS) Set<PersonalDataKind> falseHits) {}

    /** Why it is otherwise. */
    public record NewBreachDispute(
            @NotBlank @Size(max = 2_000) String text,

            @Schema(description = FALSE_HITS) Set<PersonalDataKind> falseHits) {}

    /** To which proposal. */
    public record NewBreachAgreement(
            @NotNull @Schema(description = "The proposal that was read; another one may stand by now")
            UUID reasonId) {}

    @GET
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.BEHEERPARTNER, Roles.BESTUUR, Roles.COACH, Roles.OPERATOR})
    @Operation(
            summary = "List breaches, latest due moment first",
            description = "A contactpersoon sees those of the own schools, a beheerpartner its own.")
    @APIResponse(
            responseCode = "200",
            description = "Latest due moment first",
            content = @Content(schema = @Schema(implementation = BreachList.class)))
    public Response list(@BeanParam BreachFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return breaches.list(filter, page).answer(uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.BEHEERPARTNER, Roles.BESTUUR, Roles.COACH, Roles.OPERATOR})
    @Operation(summary = "Read a breach with all that was said of its reason")
    public BreachView read(UUID id) {
        return breaches.read(id);
    }

    @POST
    @Path("{id}/reasons")
    @Idempotent
    @Operation(
            summary = "Say with whom the reason of a breach lies",
            description = "The other side agrees or disputes; the bestuur decides what is disputed, by a reason of its "
                    + "own. Personal data is refused with the field and the kind.")
    @APIResponse(
            responseCode = "201",
            description = "Said; nothing that was said before is lost",
            content = @Content(schema = @Schema(implementation = BreachView.class)))
    public Response propose(UUID id, NewBreachReason reason) {
        return said(id, breaches.propose(id, reason.accountable().meant(), reason.text(), reason.falseHits()));
    }

    @POST
    @Path("{id}/disputes")
    @Idempotent
    @Operation(
            summary = "Dispute a breach, or the reason that the other side gave",
            description = "From then on the bestuur decides, unless who disputed comes round.")
    @APIResponse(
            responseCode = "201",
            description = "Disputed",
            content = @Content(schema = @Schema(implementation = BreachView.class)))
    public Response dispute(UUID id, NewBreachDispute dispute) {
        return said(id, breaches.dispute(id, dispute.text(), dispute.falseHits()));
    }

    @POST
    @Path("{id}/agreements")
    @Idempotent
    @Operation(
            summary = "Agree to the reason that the other side gave",
            description =
                    "Then it is settled. When the reason does not lie with the beheerpartner, figures and credits "
                            + "leave the breach out.")
    @APIResponse(
            responseCode = "201",
            description = "Agreed",
            content = @Content(schema = @Schema(implementation = BreachView.class)))
    public Response agree(UUID id, NewBreachAgreement agreement) {
        return said(id, breaches.agree(id, agreement.reasonId()));
    }

    private static Response said(UUID id, BreachView breach) {
        return Response.created(URI.create("breaches/" + id)).entity(breach).build();
    }

    /** Shape of the list, for the OpenAPI document. */
    record BreachList(List<BreachView> items) {}
}
