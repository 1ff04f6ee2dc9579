package nl.schoolbel.sla.gateway.connectors.dryrun;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The kinds of ticketing system that can be spoken to. */
@Path("connectors")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.BESTUUR})
@Tag(name = "Gateway")
public class ConnectorResource {

    @Inject
    DryRuns dryRuns;

    /**
     * A kind of ticketing system.
     *
     * @param name as an endpoint names it
     * @param settings that an endpoint may or must give; beside these, rows of its tables
     * @param polled whether its changes are fetched, because it cannot push
     */
    public record KnownConnector(String name, String title, List<ConnectorSetting> settings, boolean polled) {}

    /**
     * @param needed whether an endpoint is refused without it
     * @param usually what counts when it is not given; may be absent
     */
    public record ConnectorSetting(String name, boolean needed, String usually, String meaning) {}

    @GET
    @Operation(
            summary = "List the kinds of ticketing system that can be connected",
            description =
                    "With the settings that an endpoint of each needs. Beside those, an endpoint may give rows of the"
                            + " tables: status.in.<their status>, status.out.<our state> and priority.<1-4>.")
    public Page.Items<KnownConnector> connectors() {
        return new Page.Items<>(dryRuns.connectors());
    }
}
