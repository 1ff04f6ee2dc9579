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

/** Which rules watch a school, over HTTP. */
@Path("schools/{schoolId}/signal-switches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Signal rules")
public class SignalSwitchResource {

    @Inject
    SignalSwitches switches;

    @GET
    @Operation(summary = "List which rules of signals watch a school")
    public SignalSwitchList list(UUID schoolId) {
        return new SignalSwitchList(switches.list(schoolId));
    }

    @GET
    @Path("{ruleId}")
    @Operation(summary = "Read whether a rule of signals watches a school")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The switch; its ETag goes with a change",
            value = SignalSwitchView.class)
    public Response read(UUID schoolId, UUID ruleId) {
        return answer(switches.read(schoolId, ruleId));
    }

    @PUT
    @Path("{ruleId}")
    @RolesAllowed(Roles.CONTACTPERSOON)
    @Operation(
            summary = "Switch a rule of signals off or on for your school",
            description = "From now on. What happens while it is off does not count, also not when it is on again. "
                    + "Coaches see that it is off and why.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The switch as it stands, with its new ETag",
            value = SignalSwitchView.class)
    public Response change(
            UUID schoolId, UUID ruleId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewSwitch wanted) {
        return answer(switches.change(schoolId, ruleId, ifMatch, wanted));
    }

    private static Response answer(SignalSwitchView one) {
        return Response.ok(one).tag(Precondition.etag(one.version())).build();
    }

    /** All rules, as one school has them. */
    record SignalSwitchList(List<SignalSwitchView> items) {}
}
