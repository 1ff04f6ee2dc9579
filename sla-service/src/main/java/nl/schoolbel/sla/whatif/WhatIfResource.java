package nl.schoolbel.sla.whatif;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.common.util.RestMediaType;

/** What a draft agreement would have made of the tickets of a past period. */
@Path("what-ifs")
@Produces(RestMediaType.APPLICATION_NDJSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Agreements")
public class WhatIfResource {

    @Inject
    WhatIfs whatIfs;

    @POST
    @Blocking
    @Operation(
            summary = "Try a draft on a past period",
            description =
                    "Lines of JSON: progress at least every second or thousand tickets, at last the result. Nothing is "
                            + "stored, and it stops when the client leaves. Tickets that the draft would not have matched count as "
                            + "not covered. Due moments set by hand and agreements applied later count for the real side only.")
    @APIResponse(
            responseCode = "200",
            description = "Lines until the result",
            content =
                    @Content(
                            mediaType = RestMediaType.APPLICATION_NDJSON,
                            schema = @Schema(implementation = WhatIfLine.class)))
    @APIResponse(responseCode = "429", description = "Too many run; try again later")
    public Multi<WhatIfLine> ask(WhatIfQuestion question) {
        return whatIfs.ask(question);
    }
}
