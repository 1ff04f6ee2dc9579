package nl.schoolbel.platform.testkit.tried;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.sql.SQLException;
import javax.sql.DataSource;

/** An endpoint that needs a token and a database. */
@Path("/notes")
@RolesAllowed("teacher")
public class NotesResource {

    @Inject
    DataSource database;

    @GET
    public String who(@Context SecurityContext caller) throws SQLException {
        try (var connection = database.getConnection()) {
            return caller.getUserPrincipal().getName() + " on "
                    + connection.getMetaData().getDatabaseProductName();
        }
    }
}
