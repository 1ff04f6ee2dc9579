package nl.schoolbel.platform.persons;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is held of a person, by the subject of its tokens; every service has these two for its own part. */
@Path("persons/{subject}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations")
public class PersonResource {

    @Inject
    Persons persons;

    @GET
    @Path("export")
    @Operation(
            summary = "Export all that is held of a person",
            description = "By the subject of the person's tokens, for this service's own part; the export itself is "
                    + "audited.")
    public Persons.Export export(String subject) {
        return persons.export(subject);
    }

    /** Safe to repeat without a key: it leads to the same state, and the answer is the same pseudonym. */
    @POST
    @Path("erasures")
    @Operation(
            summary = "Erase a person",
            description = "A pseudonym takes the place of the subject everywhere, and running work goes on. "
                    + "Audited. Safe to repeat without a key: the pseudonym is the same.")
    public Persons.Erasure erase(String subject) {
        return persons.erase(subject);
    }
}
