package nl.schoolbel.knowledge.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published practices for the world, without login. */
@Path("published-practices")
@PermitAll
@Tag(name = "Published practices")
public class PublishedPracticeResource {

    @Inject
    PublicPractices practices;

    @Inject
    PublicReaders readers;

    @Inject
    PracticePage page;

    @Inject
    ObjectMapper json;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List what is published, last published first, without login",
            description = "For everybody, also for pages of other origins. The licence stands with each.")
    @APIResponse(
            responseCode = "200",
            description = "A page of practices",
            content = @Content(schema = @Schema(implementation = PublicPracticeItems.class)))
    @APIResponse(responseCode = "429", description = "Too many read at once; try again later")
    public Response list(
            @QueryParam("toolId") UUID toolId,
            @QueryParam("subjectArea") SubjectArea subjectArea,
            @BeanParam PageRequest paging,
            @Context UriInfo uri) {
        return readers.one(() -> practices.list(toolId, subjectArea, paging)).answer(uri);
    }

    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, Represented.LD_JSON, MediaType.TEXT_HTML})
    @Operation(
            summary = "Read a published practice, without login",
            description =
                    "Its address stays: a later version has the same one, and what was taken from the list answers"
                            + " 410 from then on. As JSON, as JSON-LD with the words of schema.org, or as a page to print, by the"
                            + " header Accept. It may be kept for five minutes.")
    @APIResponse(
            responseCode = "200",
            description = "The practice",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicPractice.class)),
                @Content(mediaType = Represented.LD_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "It is the same as If-None-Match names")
    @APIResponse(responseCode = "410", description = "It was taken from the list, for good")
    @APIResponse(responseCode = "429", description = "Too many read at once; try again later")
    public Response read(UUID id, @Context HttpHeaders asked) {
        Represented form = Represented.wanted(asked);
        PublicPractice practice = readers.one(() -> practices.read(id));
        String body = switch (form) {
            case JSON -> json(practice);
            case LINKED_DATA -> json(LinkedPractice.of(practice));
            case PAGE -> page.of(practice);
        };
        Response.ResponseBuilder answer =
                PublicAnswer.of(asked, body, form.type(), practice.modifiedAt()).link(practice.licenceUrl(), "license");
        if (form == Represented.PAGE) {
            answer.header("Content-Security-Policy", page.policy())
                    .header(HttpHeaders.CONTENT_LANGUAGE, page.language());
        }
        return answer.build();
    }

    @GET
    @Path("{id}/materials/{materialId}")
    @Produces({"image/png", "image/jpeg", "application/pdf"})
    @Operation(
            summary = "Download a file of a published practice, without login",
            description = "The file itself, to be kept and not shown by the browser.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "It is the same as If-None-Match names")
    @APIResponse(responseCode = "410", description = "The practice was taken from the list, for good")
    @APIResponse(responseCode = "429", description = "Too many read at once; try again later")
    public Response readFile(UUID id, UUID materialId, @Context HttpHeaders asked) {
        boolean known = PublicAnswer.isKnown(asked, materialId);
        return PublicAnswer.of(asked, readers.one(() -> practices.file(id, materialId, !known)))
                .build();
    }

    private String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("our own record", unwritable);
        }
    }

    /** Shape of the list, for the OpenAPI document. */
    record PublicPracticeItems(List<PublicPracticeItem> items) {}
}
