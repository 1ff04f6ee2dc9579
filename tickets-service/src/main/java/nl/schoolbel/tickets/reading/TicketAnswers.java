package nl.schoolbel.tickets.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.schoolbel.platform.http.Precondition;

/** Answers that carry a ticket and its ETag. */
@ApplicationScoped
public class TicketAnswers {

    @Inject
    TicketReading reading;

    /** Its Location becomes absolute by the base path of the API, so it starts below that. */
    public Response reported(UUID id) {
        return answer(Response.created(URI.create("tickets/" + id)), reading.readNew(id));
    }

    /** The ticket after a step, so that the next one needs no reading in between. */
    public Response afterStep(UUID id) {
        return answer(Response.status(Response.Status.CREATED), reading.read(id));
    }

    public Response read(UUID id) {
        return answer(Response.ok(), reading.read(id));
    }

    private static Response answer(Response.ResponseBuilder answer, TicketReading.Read read) {
        return answer.tag(Precondition.etag(read.version())).entity(read.view()).build();
    }
}
