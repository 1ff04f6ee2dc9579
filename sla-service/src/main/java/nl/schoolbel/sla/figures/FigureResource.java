package nl.schoolbel.sla.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of a month. */
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACTPERSOON, Roles.BEHEERPARTNER, Roles.COACH, Roles.BESTUUR})
@Tag(name = "Figures")
public class FigureResource {

    @Inject
    Figures figures;

    @GET
    @Operation(
            summary = "Read the figures of a month",
            description = "A clock counts in the month in which it was decided: met in time, when it was met; late, at "
                    + "its due moment; ended without a verdict, when it ended. A ticket counts in the month of the "
                    + "resolution that stands. A contactpersoon gets the own schools, a beheerpartner its own.")
    public FigureTable read(@BeanParam FigureParameters asked) {
        return figures.table(asked);
    }
}
