package nl.schoolbel.tickets.addresses;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The addresses to which nothing is mailed because a mail server said that they do not exist; how many, never which. */
@Path("refused-addresses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Notices")
public class RefusedAddressResource {

    @Inject
    PersonAddresses addresses;

    /** @param count of the last four weeks */
    public record RefusedAddresses(int count) {}

    @GET
    @Operation(
            summary = "Count the mail addresses that were refused",
            description = "By a mail server, in the last four weeks; they are not mailed until those are over.")
    public RefusedAddresses read() {
        return new RefusedAddresses(addresses.countRefused());
    }

    @DELETE
    @Operation(
            summary = "Forget which mail addresses were refused",
            description = "All are mailed again, for when the mail server was wrong. Safe to repeat.")
    public void forget() {
        addresses.forgetAllRefusals();
    }
}
