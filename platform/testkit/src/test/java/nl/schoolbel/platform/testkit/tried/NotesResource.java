package nl.schoolbel.platform.testkit.tried;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An endpoint that needs a token and a database. */
@Path("/notes")
@RolesAllowed("teacher")
public class NotesResource {

    @Inject
    DataSource database;

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "getNotes", summary = "Say who asks, and on what")
    @Tag(name = "Notes")
    @APIResponse(
            responseCode = "200",
            description = "who asked, on what",
            headers = @Header(name = "API-Version", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "401",
            description = "no token",
            content = @Content(mediaType = Refusal.TYPE, schema = @Schema(implementation = Refusal.class)))
    @APIResponse(
            responseCode = "403",
            description = "not yours",
            content = @Content(mediaType = Refusal.TYPE, schema = @Schema(implementation = Refusal.class)))
    public String who(@Context SecurityContext caller) throws SQLException {
        try (var connection = database.getConnection()) {
            return caller.getUserPrincipal().getName() + " on "
                    + connection.getMetaData().getDatabaseProductName();
        }
    }

    /** The documented form of a refusal. */
    record Refusal(int status, String title, String detail) {
        static final String TYPE = "application/problem+json";
    }
}
