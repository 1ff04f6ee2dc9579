package nl.schoolbel.coaching.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done with a request. */
@Path("requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COACH)
@Tag(name = "Requests")
public class RequestStepResource {

    private static final String AS_IT_STANDS = "Done; the request as it stands now, with its new ETag";

    @Inject
    Triage triage;

    @Inject
    Answering answering;

    @Inject
    CoachingRequests requests;

    @POST
    @Path("acceptances")
    @Idempotent
    @Operation(
            summary = "Take a request on, as a coach",
            description =
                    "Also back from the contactpersoon. Refused with 409 when another coach has it or it is over.")
    @APIResponseSchema(responseCode = "201", responseDescription = AS_IT_STANDS, value = RequestView.class)
    public Response accept(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(triage.accept(id, ifMatch));
    }

    @POST
    @Path("answers")
    @Idempotent
    @RolesAllowed({Roles.COACH, Roles.CONTACTPERSOON})
    @Operation(
            summary = "Answer a request",
            description =
                    "Ends it. As a coach, or as the contactpersoon to whom it was referred. Asked from a ticket, the "
                            + "answer becomes a comment there.")
    @APIResponseSchema(responseCode = "201", responseDescription = AS_IT_STANDS, value = RequestView.class)
    public Response answer(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewAnswer answer) {
        return answer(answering.answer(id, ifMatch, answer));
    }

    @POST
    @Path("practice-links")
    @Idempotent
    @Operation(
            summary = "Answer a request with a practice that is there already",
            description = "Ends it. A word can go with it; asked from a ticket, the word becomes a comment there.")
    @APIResponseSchema(responseCode = "201", responseDescription = AS_IT_STANDS, value = RequestView.class)
    public Response linkPractice(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewPracticeLink link) {
        return answer(answering.linkPractice(id, ifMatch, link));
    }

    @POST
    @Path("contactpersoon-referrals")
    @Idempotent
    @Operation(
            summary = "Refer a request to the school's contactpersoon",
            description = "Who reads the question from now on, and answers it or gives it back. Not for what was asked "
                    + "from a ticket.")
    @APIResponseSchema(responseCode = "201", responseDescription = AS_IT_STANDS, value = RequestView.class)
    public Response refer(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewReferral referral) {
        return answer(triage.refer(id, ifMatch, referral));
    }

    @POST
    @Path("technical-referrals")
    @Idempotent
    @Operation(
            summary = "Pass a request on as a ticket",
            description =
                    "Because it is technical: the question becomes the words of a ticket of the school, soon after. "
                            + "The request ends when that ticket does. Not for what was asked from a ticket.")
    @APIResponseSchema(responseCode = "201", responseDescription = AS_IT_STANDS, value = RequestView.class)
    public Response passOn(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(triage.passOn(id, ifMatch));
    }

    @POST
    @Path("releases")
    @Idempotent
    @RolesAllowed({Roles.COACH, Roles.CONTACTPERSOON})
    @Operation(
            summary = "Hand a request back, or to another coach",
            description = "A coach what was taken on, by whichever coach; the contactpersoon what was referred. The "
                    + "reason is read by coaches and contactpersoon, not by who asked.")
    @APIResponseSchema(responseCode = "201", responseDescription = AS_IT_STANDS, value = RequestView.class)
    public Response release(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull NewRelease release) {
        return answer(triage.release(id, ifMatch, release));
    }

    @POST
    @Path("withdrawals")
    @Idempotent
    @RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH})
    @Operation(
            summary = "Take a request back that you asked",
            description = "What was asked from a ticket: as a contactpersoon of the school.")
    @APIResponseSchema(responseCode = "201", responseDescription = AS_IT_STANDS, value = RequestView.class)
    public Response withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(answering.withdraw(id, ifMatch));
    }

    @GET
    @Path("steps")
    @RolesAllowed({Roles.COACH, Roles.CONTACTPERSOON})
    @Operation(
            summary = "List what was done with a request, first first",
            description =
                    "With the reasons that coaches and contactpersoon gave each other; a contactpersoon reads those "
                            + "of what was asked from a ticket or referred.")
    public Steps steps(UUID id) {
        return new Steps(requests.steps(id));
    }

    private static Response answer(RequestView request) {
        return Response.status(Response.Status.CREATED)
                .tag(Precondition.etag(request.version()))
                .entity(request)
                .build();
    }

    /** What was done with one request; some dozens at most, all at once. */
    @Schema(name = "RequestSteps")
    public record Steps(List<RequestStep> items) {}
}
