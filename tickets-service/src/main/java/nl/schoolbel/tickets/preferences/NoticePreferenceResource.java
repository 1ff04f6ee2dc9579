package nl.schoolbel.tickets.preferences;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller wants to be mailed. Nobody else changes it, so the last word counts and there is no ETag. */
@Path("notice-preferences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Notices")
public class NoticePreferenceResource {

    @Inject
    NoticePreferences preferences;

    @GET
    @Operation(summary = "Read what the caller wants to be mailed")
    public NoticePreference read() {
        return preferences.read();
    }

    @PUT
    @Operation(
            summary = "Choose what the caller wants to be mailed",
            description = "As a whole. Every notice stands in the list of notices whatever is chosen here.")
    public NoticePreference change(NoticePreference wanted) {
        return preferences.set(wanted);
    }
}
