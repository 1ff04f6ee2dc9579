package nl.schoolbel.knowledge.exports;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.schoolbel.platform.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The export over HTTP. */
@Path("exports/knowledge")
@RolesAllowed({Roles.COACH, Roles.BESTUUR, Roles.OPERATOR})
@Tag(name = "Export")
public class ExportResource {

    static final String ZIP = "application/zip";

    @Inject
    KnowledgeExport export;

    @Inject
    RoutingContext request;

    @Inject
    Vertx vertx;

    @GET
    @Produces(ZIP)
    @Operation(
            summary = "Export everything that is published",
            description = "A ZIP of one moment: manifest.json, README.txt, and one line of JSON per thing in"
                    + " tools.ndjson, practices.ndjson, articles.ndjson, adoptions.ndjson, reviews.ndjson and"
                    + " schools.ndjson; the files of practices below materials/. No person is in it but a name that an"
                    + " author consented to, and no draft. Audited. One is made at a time: 429.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "429", description = "One is being made; try again later")
    public Response read() {
        java.nio.file.Path file = export.make();
        // The server sends it without a thread of ours, however slow the client is.
        request.addEndHandler(sent -> delete(file));
        if (request.response().closed()) {
            // Who hung up while it was made is told to nobody any more.
            delete(file);
            return Response.noContent().build();
        }
        return Response.ok(file.toFile())
                .header("Content-Disposition", "attachment; filename=\"kennis.zip\"")
                .build();
    }

    private void delete(java.nio.file.Path file) {
        vertx.fileSystem().delete(file.toString());
    }
}
