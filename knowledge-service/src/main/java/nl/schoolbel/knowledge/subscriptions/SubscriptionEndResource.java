package nl.schoolbel.knowledge.subscriptions;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Ending all subscriptions from a mail. Reading the page ends nothing, since mail filters open links by themselves; the
 * button on it does, and so do mail programs that know one-click unsubscribing (RFC 8058).
 */
@Path("subscription-ends/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Subscriptions")
public class SubscriptionEndResource {

    /** Nothing but the page itself and its button. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

    @Inject
    SubscriptionEnds ends;

    @Inject
    EndPages pages;

    @GET
    @Operation(
            summary = "Show the page with which somebody ends all subscriptions, without login",
            description = "At the address from the weekly mail. Reading it ends nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response show(String token) {
        ends.require(token);
        return page(pages.ask());
    }

    @POST
    @Operation(
            summary = "End all subscriptions of who got the mail, without login",
            description =
                    "At the address from the weekly mail, by its page or by a mail program (RFC 8058). The mail address"
                            + " is forgotten. Safe to repeat.")
    @APIResponse(
            responseCode = "200",
            description = "They are ended",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response end(String token) {
        ends.end(token);
        return page(pages.done());
    }

    private static Response page(String html) {
        return Response.ok(html, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .build();
    }
}
