package nl.schoolbel.sla.gateway.endpoints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** After a change of the key that stored secrets are sealed with. */
@Path("secret-sealings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Gateway")
public class SecretSealingResource {

    @Inject
    SecretSealing sealing;

    /** Nothing is to be said with it. */
    public record NewSecretSealing() {}

    /** @param sealedCount how many secrets were sealed with another key until now */
    public record SecretSealed(int sealedCount) {}

    @POST
    @Operation(
            summary = "Seal all stored secrets with the current key",
            description =
                    "After another key was configured as the current one, on all nodes. Again, it finds none. Answers to "
                            + "requests of the last 48 hours stay under their key; wait that long before taking it away.")
    public SecretSealed seal(NewSecretSealing nothing) {
        return new SecretSealed(sealing.sealAnew());
    }
}
