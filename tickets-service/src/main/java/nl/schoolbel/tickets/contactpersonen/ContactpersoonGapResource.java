package nl.schoolbel.tickets.contactpersonen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The schools with fewer than two contactpersonen, or with none that was onboarded. */
@Path("contactpersoon-gaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Contactpersonen")
public class ContactpersoonGapResource {

    @Inject
    ContactpersoonGaps gaps;

    @GET
    @Operation(
            summary = "List the schools that lack contactpersonen",
            description =
                    "Fewer than the two that are advised, or one that was not introduced to the work yet. No names.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Newest school first", value = GapList.class)
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return gaps.list(page).answer(uri);
    }

    /** Shape of the list, for the OpenAPI document. */
    record GapList(List<ContactpersoonGap> items) {}
}
