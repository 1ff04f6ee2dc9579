package nl.schoolbel.knowledge.searching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over tools, practices and articles, over HTTP. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER, Roles.OPERATOR})
@Tag(name = "Search")
public class SearchResource {

    @Inject
    Search search;

    @GET
    @Operation(
            summary = "Search tools, practices and articles, best hits first",
            description =
                    "All words must be there, in any Dutch form, as part of a longer word, or as a synonym. When few"
                            + " things have them, words that look alike are tried; when nothing has, most of the words will do."
                            + " The first 1000 hits can be read and are counted exactly. Filters count together; several values"
                            + " of one filter count as or.")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "A page of hits, with counts of all",
            value = SearchAnswer.class)
    public Response search(
            @Valid @BeanParam SearchParameters asked, @BeanParam PageRequest page, @Context UriInfo uri) {
        Search.AnswerPage found = search.page(asked, page);
        Response.ResponseBuilder answer = Response.ok(found.answer());
        if (found.next() != null) {
            answer.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", found.next().encode())
                            .build(),
                    "next");
        }
        return answer.build();
    }
}
