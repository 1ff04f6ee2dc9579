package nl.schoolbel.knowledge.materials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.practices.PracticeDrafts;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.files.Cleaning;
import nl.schoolbel.platform.files.FileName;
import nl.schoolbel.platform.idempotency.Idempotent;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files with a practice over HTTP. */
@Path("practices/{id}/materials")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
@Tag(name = "Practices")
public class MaterialResource {

    @Inject
    Materials materials;

    @Inject
    PracticeDrafts drafts;

    @Inject
    Cleaning cleaning;

    @Inject
    MaterialKeeping keeping;

    @Inject
    ProblemTexts texts;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Put a file with a practice",
            description =
                    "By its author or a coach. One PNG, JPEG or PDF of at most 5 MB in the field file, as a browser's"
                            + " form sends it. What counts is its content: the declared type and name are not believed. Pictures are"
                            + " made anew, so that place, device and everything hidden are gone; a PDF loses its metadata, and is"
                            + " refused when it can act, holds other files or is locked. No pupils in it. With a published practice"
                            + " it begins the next version; it waits for a check like the words, and moves the ETag. A version holds"
                            + " 10 files, together 20 MB")
    @APIResponseSchema(responseCode = "201", responseDescription = "Added", value = Material.class)
    @APIResponse(responseCode = "409", description = "The version holds as much as it may, or a reused key")
    @APIResponse(responseCode = "413", description = "More than 5 MB, or more pixels than 5 000 by 5 000")
    @APIResponse(responseCode = "415", description = "No PNG, JPEG or PDF, whatever it calls itself")
    public Response add(UUID id, @RestForm("file") List<FileUpload> file) throws IOException {
        if (file.size() > 1) {
            throw ProblemException.ofFields(
                    List.of(new FieldFault("/file", "exactly-one", texts.fieldDetail("exactly-one"))));
        }
        drafts.requireChange(id);
        FileUpload sent = file.isEmpty() ? null : file.get(0);
        // Before the transaction of the key, which would stand open for as long as cleaning takes.
        Cleaning.Clean clean = cleaning.clean(sent);
        return keeping.keep(id, sent, clean);
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR
    })
    @Operation(
            summary = "List the files of a practice, newest first",
            description = "Those of the version that you read, or of another that you may read.")
    @APIResponse(
            responseCode = "200",
            description = "A page of files",
            content = @Content(schema = @Schema(implementation = Items.class)))
    public Response list(
            UUID id,
            @QueryParam("version") @Parameter(description = "Its number, from 1") Integer version,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return materials.list(id, version, page).answer(uri);
    }

    @GET
    @Path("{materialId}/content")
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR
    })
    @Produces({"image/png", "image/jpeg", "application/pdf"})
    @Operation(
            summary = "Download a file of a practice",
            description = "The file itself, to be kept and not shown by the browser.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(UUID id, UUID materialId) {
        Materials.File file = materials.open(id, materialId);
        return Response.ok(file.bytes(), file.material().mediaType())
                .header(
                        "Content-Disposition",
                        FileName.disposition(file.material().name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    @DELETE
    @Path("{materialId}")
    @Operation(
            summary = "Take a file out of a practice",
            description =
                    "By its author or a coach. Of a published practice it begins the next version, without the file;"
                            + " the versions that were published keep it.")
    public void remove(UUID id, UUID materialId) {
        materials.remove(id, materialId);
    }

    @POST
    @Path("{materialId}/redactions")
    @Idempotent
    @Operation(
            summary = "Take a file out of every version, for good",
            description =
                    "By the author of the practice or a coach, when somebody can be recognised in it. Content and name"
                            + " are gone at once; that there was a file stays.")
    @APIResponseSchema(responseCode = "201", responseDescription = "What is left of it", value = Material.class)
    public Response redact(UUID id, UUID materialId) {
        return Response.status(Response.Status.CREATED)
                .entity(materials.redact(id, materialId))
                .build();
    }

    /** Shape of the list, for the OpenAPI document. */
    @Schema(name = "Materials")
    record Items(List<Material> items) {}
}
