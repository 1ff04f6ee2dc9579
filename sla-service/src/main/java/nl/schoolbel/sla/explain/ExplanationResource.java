package nl.schoolbel.sla.explain;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why a clock is due when it is. */
@Path("tickets/{ticketId}/clocks/{target}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR, Roles.COACH, Roles.CONTACTPERSOON, Roles.TEACHER, Roles.BEHEERPARTNER})
@Tag(name = "Clocks")
public class ExplanationResource {

    @Inject
    ClockExplanations explanations;

    @GET
    @Operation(
            summary = "Explain a due moment",
            description =
                    "In sentences, Dutch or English by Accept-Language, and in parts that add up: usedSeconds of the "
                            + "parts within and late is elapsedSeconds; of the parts within and ahead it is budgetSeconds, unless "
                            + "the due moment is unknown or was set by hand. Days that are alike are taken together.")
    public ExplanationView read(
            UUID ticketId,
            @Parameter(description = "As in the list of clocks, such as resolution") String target,
            @QueryParam("repeat") @Min(1) @Max(1_000_000) @Parameter(description = "Absent means the latest")
                    Integer repeat) {
        return explanations.explain(ticketId, target, repeat);
    }
}
