package nl.schoolbel.tickets.attachments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.files.Cleaning;
import nl.schoolbel.platform.files.FileName;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files with a ticket. They do not move its ETag. */
@Path("tickets/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER})
@Tag(name = "Attachments")
public class AttachmentResource {

    @Inject
    Attachments attachments;

    @Inject
    AttachmentForms forms;

    @Inject
    Cleaning cleaning;

    @Inject
    AttachmentKeeping keeping;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Put a file with a ticket",
            description = "One PNG, JPEG or PDF of at most 5 MB in the field file, as a browser's form sends it. What"
                    + " counts is its content: the declared type and name are not believed. Pictures are made anew, so"
                    + " that place, device and everything hidden are gone; a PDF loses its metadata, and is refused"
                    + " when it can act, holds other files or is locked. With public=true the beheerpartner may see"
                    + " it; what a beheerpartner sends is always public. A name with personal data in it is not kept. A"
                    + " ticket holds 20 files, together 20 MB")
    @APIResponseSchema(responseCode = "201", responseDescription = "Added", value = Attachment.class)
    @APIResponse(responseCode = "409", description = "The ticket holds as much as it may, or a reused key")
    @APIResponse(responseCode = "413", description = "More than 5 MB, or more pixels than 5 000 by 5 000")
    @APIResponse(responseCode = "415", description = "No PNG, JPEG or PDF, whatever it calls itself")
    public Response add(UUID id, @RestForm("file") List<FileUpload> file, @RestForm("public") List<String> forEverybody)
            throws IOException {
        AttachmentForm form = forms.read(file, forEverybody);
        attachments.requireSight(id);
        // Before the transaction of the key, which would stand open for as long as cleaning takes.
        Cleaning.Clean clean = cleaning.clean(form.file());
        return keeping.keep(id, form.file(), form.forEverybody(), clean);
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER, Roles.OPERATOR})
    @Operation(
            summary = "List the files of a ticket, newest first",
            description = "The beheerpartner gets the public ones.")
    @APIResponseSchema(responseCode = "200", responseDescription = "Newest first", value = AttachmentList.class)
    public Response list(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return attachments.list(id, page).answer(uri);
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER, Roles.OPERATOR})
    @Path("{attachmentId}")
    @Operation(summary = "Read what is known of a file")
    public Attachment read(UUID id, UUID attachmentId) {
        return attachments.read(id, attachmentId);
    }

    @GET
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BEHEERPARTNER, Roles.OPERATOR})
    @Path("{attachmentId}/content")
    @Produces({"image/png", "image/jpeg", "application/pdf"})
    @Operation(
            summary = "Download a file",
            description = "The file itself, to be kept and not shown by the browser. Each reading is audited")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    public Response content(UUID id, UUID attachmentId) {
        Attachments.File file = attachments.open(id, attachmentId);
        return Response.ok(file.bytes(), file.attachment().mediaType())
                .header(
                        "Content-Disposition",
                        FileName.disposition(file.attachment().name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    @DELETE
    @Path("{attachmentId}")
    @Operation(
            summary = "Take a file away",
            description = "A teacher and a coach an own one, the contactpersoon any of the school.")
    public void remove(UUID id, UUID attachmentId) {
        attachments.remove(id, attachmentId);
    }

    /** Shape of the list, for the OpenAPI document. */
    record AttachmentList(List<Attachment> items) {}
}
