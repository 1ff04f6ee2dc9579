package nl.schoolbel.tickets.schoolhours;

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

/**
 * The school holidays that schools of a region have. A year is the ministry's, replaced as a whole: it has no version of
 * its own.
 */
@Path("school-holidays/{schoolYear}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Schools")
public class SchoolHolidayResource {

    @Inject
    SchoolHolidays holidays;

    @GET
    @Operation(
            summary = "Read the school holidays of a school year",
            description = "Of all regions; the year is written as 2026-2027.")
    public SchoolHolidays.Year read(String schoolYear) {
        return holidays.read(schoolYear);
    }

    @PUT
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Replace the school holidays of a school year",
            description = "By the ministry's own file, as a whole. All schools are told; the same file once more "
                    + "changes nothing.")
    public SchoolHolidays.Year replace(String schoolYear, MinistryYear file) {
        return holidays.replace(schoolYear, file);
    }
}
