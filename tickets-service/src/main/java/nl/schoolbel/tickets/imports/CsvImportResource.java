package nl.schoolbel.tickets.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.problem.RawBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports CSV files of at most 10 000 lines. */
@Path("imports")
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Imports")
public class CsvImportResource {

    private static final String DRY_RUN = "true: says what would come of it, and stores nothing";

    @Inject
    SchoolCsvImport schools;

    @Inject
    ThingCsvImport things;

    /** In our layout (brin, name, region, phone, street, postcode, town, schoolId) or as DUO publishes its list of school sites. */
    @POST
    @Path("schools")
    @Idempotent
    @Operation(
            summary = "Import schools from a CSV file",
            description = "UTF-8 or Windows-1252; semicolons, commas or tabs; at most 10 000 lines below the "
                    + "header. Columns of our own layout: brin, name, region, phone, street, postcode, town. Or "
                    + "the list of school sites as DUO publishes it, known by its header. The brin says which "
                    + "school is meant. A column that is not there leaves what is known, an empty cell clears "
                    + "it. One bad line and nothing is taken: all faults come by line and column, the first 1 "
                    + "000.")
    @APIResponse(
            responseCode = "200",
            description = "What would come of it; nothing is stored",
            content = @Content(schema = @Schema(implementation = ImportCounts.class)))
    @APIResponseSchema(responseCode = "201", responseDescription = "Taken in as a whole", value = ImportCounts.class)
    public Response schools(
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = DRY_RUN) boolean dryRun,
            @QueryParam("bevoegdGezag")
                    @Pattern(regexp = "\\d{5}")
                    @Parameter(description = "Takes only the schools of this board out of DUO's list")
                    String bevoegdGezag,
            @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
                    RawBody file) {
        return answer(schools.take(file.bytes(), bevoegdGezag, dryRun));
    }

    /** Columns brin, room, floor, roomKind, assetTag, kind, serial, name, warrantyUntilDate, retiredDate. */
    @POST
    @Path("rooms-and-devices")
    @Idempotent
    @RolesAllowed({Roles.CONTACTPERSOON, Roles.OPERATOR})
    @Operation(
            summary = "Import rooms and devices from a CSV file",
            description = "UTF-8 or Windows-1252; semicolons, commas or tabs; at most 10 000 lines below the "
                    + "header. Columns: brin, room, floor, roomKind, assetTag, kind, serial, name, "
                    + "warrantyUntilDate, retiredDate. A room is known by its name, a device by its asset tag. "
                    + "A column that is not there leaves what is known, an empty cell clears it, but not what "
                    + "is known of a room. One bad line and nothing is taken: all faults come by line and "
                    + "column, the first 1 000. A contactpersoon imports for the own school only.")
    @APIResponse(
            responseCode = "200",
            description = "What would come of it; nothing is stored",
            content = @Content(schema = @Schema(implementation = ImportCounts.class)))
    @APIResponseSchema(responseCode = "201", responseDescription = "Taken in as a whole", value = ImportCounts.class)
    public Response roomsAndDevices(
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = DRY_RUN) boolean dryRun,
            @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
                    RawBody file) {
        return answer(things.take(file.bytes(), dryRun));
    }

    private static Response answer(ImportCounts counts) {
        return Response.status(counts.dryRun() ? Response.Status.OK : Response.Status.CREATED)
                .entity(counts)
                .build();
    }
}
