package nl.schoolbel.sla.agreements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A dry run of matching: which agreement would apply, and why not the others. */
@Path("agreement-matches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Agreements")
public class AgreementMatchResource {

    @Inject
    AgreementMatches matches;

    /** An agreement version, as far as it takes to know it. */
    public record MatchedAgreement(UUID id, UUID agreementId, int version, String name, int rank) {}

    /** @param why a word of a closed list; {@code explanation} says it in the caller's language */
    public record PassedOver(MatchedAgreement agreement, Matching.WhyNot why, String explanation) {}

    /**
     * @param applies absent when none does
     * @param others those that do not apply, in the order in which they would count
     */
    public record AgreementMatch(MatchedAgreement applies, List<PassedOver> others) {}

    @GET
    @Operation(
            summary = "Find out which agreement applies",
            description =
                    "For a hand-over (kind beheerpartner) or a report (kind school) of a school at a moment, and why "
                            + "each other one does not. At most the first 200 by rank are looked at.")
    public AgreementMatch match(
            @QueryParam("schoolId") @NotNull UUID schoolId,
            @QueryParam("categoryId") @Parameter(description = "Absent for a ticket without category") UUID categoryId,
            @QueryParam("kind") @Parameter(description = "Absent means beheerpartner") AgreementKind kind,
            @QueryParam("matchedAt") @Parameter(description = "Absent means now") Instant matchedAt) {
        return matches.find(schoolId, categoryId, kind, matchedAt);
    }
}
