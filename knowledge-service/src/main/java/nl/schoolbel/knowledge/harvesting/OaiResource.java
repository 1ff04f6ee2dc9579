package nl.schoolbel.knowledge.harvesting;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import nl.schoolbel.knowledge.publishing.PublicReaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The repository that harvesters ask, without login. */
@Path("oai")
@PermitAll
@Tag(name = "Published practices")
public class OaiResource {

    private static final String XML = "text/xml;charset=UTF-8";

    @Inject
    Harvest harvest;

    @Inject
    PublicReaders readers;

    @GET
    @Produces(XML)
    @Operation(
            summary = "Harvest published practices by OAI-PMH 2.0, without login",
            description =
                    "All six verbs, as Dublin Core (oai_dc) and NL LOM (nl_lom); one set per subject area; by day or"
                            + " second. A record is named by its address, and stays as deleted when it was taken from the list. As"
                            + " the protocol wants, a refusal of a request stands in an answer with status 200.")
    @APIResponse(
            responseCode = "200",
            description = "The answer, or an error of the protocol",
            content = @Content(mediaType = MediaType.TEXT_XML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "429", description = "Too many read at once; try again later")
    public byte[] ask(
            @QueryParam("verb") @Parameter(description = "Such as ListRecords") String verb,
            @QueryParam("identifier") @Parameter(description = "Of a record") String identifier,
            @QueryParam("metadataPrefix") @Parameter(description = "oai_dc or nl_lom") String metadataPrefix,
            @QueryParam("from") @Parameter(description = "Inclusive, a day or a second in UTC") String from,
            @QueryParam("until") @Parameter(description = "Inclusive, a day or a second in UTC") String until,
            @QueryParam("set") @Parameter(description = "A subject area") String set,
            @QueryParam("resumptionToken") @Parameter(description = "From the answer before") String resumptionToken,
            @Context UriInfo uri) {
        return readers.one(() -> harvest.answer(uri.getQueryParameters()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(XML)
    @Operation(
            summary = "Harvest published practices by a form, without login",
            description = "The same as by address, for arguments that are long.")
    @APIResponse(
            responseCode = "200",
            description = "The answer, or an error of the protocol",
            content = @Content(mediaType = MediaType.TEXT_XML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "429", description = "Too many read at once; try again later")
    public byte[] askByForm(MultivaluedMap<String, String> arguments) {
        return readers.one(() -> harvest.answer(arguments));
    }
}
