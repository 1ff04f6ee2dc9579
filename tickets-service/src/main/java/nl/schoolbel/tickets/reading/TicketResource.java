package nl.schoolbel.tickets.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;
import nl.schoolbel.tickets.domain.TicketState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads tickets. */
@Path("tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEACHER, Roles.CONTACTPERSOON, Roles.COACH, Roles.BESTUUR, Roles.BEHEERPARTNER})
@Tag(name = "Tickets")
public class TicketResource {

    @Inject
    TicketReading reading;

    @Inject
    TicketAnswers answers;

    @Inject
    ProblemTexts texts;

    @GET
    @Path("{id}")
    @APIResponseSchema(
            responseCode = "200",
            responseDescription = "The ticket, as much of it as the caller may see; its ETag goes with a step",
            value = TicketView.class)
    public Response read(UUID id) {
        return answers.read(id);
    }

    @GET
    @APIResponseSchema(responseCode = "200", responseDescription = "Newest report first", value = TicketList.class)
    public Response list(
            @QueryParam("schoolId") @Parameter(description = "One school; else all that the caller sees") UUID schoolId,
            @QueryParam("state") @Parameter(description = "One state, such as in-triage") String state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return reading.list(schoolId, stateOf(state), page).answer(uri);
    }

    private TicketState stateOf(String state) {
        try {
            return state == null ? null : TicketState.of(state);
        } catch (IllegalArgumentException unknown) {
            String all =
                    Arrays.stream(TicketState.values()).map(TicketState::slug).collect(Collectors.joining(", "));
            throw ProblemException.ofFields(
                    List.of(new FieldFault("state", "not-in-list", texts.fieldDetail("not-in-list", all))));
        }
    }

    /** Shape of the list, for the OpenAPI document. */
    record TicketList(List<TicketSummary> items) {}
}
