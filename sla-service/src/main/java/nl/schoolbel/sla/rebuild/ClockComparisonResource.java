package nl.schoolbel.sla.rebuild;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.common.util.RestMediaType;

/** Whether what is stored of clocks is what their facts say. */
@Path("clock-comparisons")
@Produces(RestMediaType.APPLICATION_NDJSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Clocks")
public class ClockComparisonResource {

    @Inject
    ClockComparisons comparisons;

    /**
     * @param repair whether tickets that differ are folded and told anew
     * @param from only tickets that were matched or, without an agreement, reported at or after it; all when absent
     */
    public record ComparisonOrder(boolean repair, Instant from) {}

    @POST
    @Blocking
    @Operation(
            summary = "Compare clocks with their facts",
            description =
                    "Folds every ticket anew and compares clocks, told due moments and planned marks. Lines of JSON: "
                            + "progress at least every second or thousand tickets, at last the result. It stops when the client "
                            + "leaves.")
    @APIResponse(
            responseCode = "200",
            description = "Lines until the result",
            content =
                    @Content(
                            mediaType = RestMediaType.APPLICATION_NDJSON,
                            schema = @Schema(implementation = ComparisonLine.class)))
    @APIResponse(responseCode = "429", description = "Too many run; try again later")
    public Multi<ComparisonLine> compare(ComparisonOrder order) {
        return comparisons.start(order.repair(), order.from());
    }
}
