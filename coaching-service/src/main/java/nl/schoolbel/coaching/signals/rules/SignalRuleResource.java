package nl.schoolbel.coaching.signals.rules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of signals over HTTP: one per kind, none is added or removed. */
@Path("signal-rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Signal rules")
public class SignalRuleResource {

    @Inject
    SignalRules rules;

    @GET
    @Operation(summary = "List the rules of signals, one per kind")
    public SignalRuleList list() {
        return new SignalRuleList(rules.list());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a rule of signals")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The rule; its ETag goes with a change",
            value = SignalRuleView.class)
    public Response read(UUID id) {
        return answer(rules.read(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.BESTUUR)
    @Operation(
            summary = "Change a rule of signals",
            description =
                    "As a whole. It counts for what happens from now on and raises nothing for what happened before; "
                            + "that is judged by the rule of its own moment, also when it is heard of later.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "Changed; the rule as it stands, with its new ETag",
            value = SignalRuleView.class)
    public Response change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull SignalRuleChange change) {
        return answer(rules.change(id, ifMatch, change));
    }

    private static Response answer(SignalRuleView rule) {
        return Response.ok(rule).tag(Precondition.etag(rule.version())).build();
    }

    /** All rules. */
    record SignalRuleList(List<SignalRuleView> items) {}
}
