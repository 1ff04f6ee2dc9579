package nl.schoolbel.sla.gateway.callback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was not understood in a body. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboundIssue(
        @Schema(
                description =
                        "unmapped: a word that no mapping knows; unreadable; ticket-unknown: it names a ticket that the"
                                + " beheerpartner does not have; invalid: a value that cannot be; handshake: it asks to confirm an"
                                + " address")
        String problem,

        @Schema(description = "Where in the body, or what could not be read")
        String field,

        @Schema(description = "What stands there, with personal data masked")
        String value,

        UUID ticketId,
        String ticketNumber,

        @Schema(description = "Id in the beheerpartner's own system")
        String foreignId) {

    static final List<String> PROBLEMS = List.of("unmapped", "unreadable", "ticket-unknown", "invalid", "handshake");

    static InboundIssue unreadable(String why) {
        return new InboundIssue("unreadable", why, null, null, null, null);
    }

    static InboundIssue handshake(String url) {
        return new InboundIssue("handshake", null, url, null, null, null);
    }

    static InboundIssue about(String problem, TicketRef ticket, String field, String value) {
        return ticket == null
                ? new InboundIssue(problem, field, value, null, null, null)
                : new InboundIssue(problem, field, value, ticket.id(), ticket.number(), ticket.foreignId());
    }
}
