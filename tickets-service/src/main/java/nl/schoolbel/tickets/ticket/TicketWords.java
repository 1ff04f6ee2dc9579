package nl.schoolbel.tickets.ticket;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words of the domain's closed lists as the OpenAPI document shows them. The domain knows no annotations, so they stand
 * here a second time; a test holds them against it.
 */
public interface TicketWords {

    /** Of {@link nl.schoolbel.tickets.domain.TicketState}. */
    @Schema(
            name = "TicketState",
            type = SchemaType.STRING,
            enumeration = {
                "reported",
                "in-triage",
                "handed-over",
                "accepted",
                "visit-planned",
                "on-site",
                "waiting",
                "resolved",
                "closed",
                "withdrawn",
                "merged"
            })
    interface State {}

    /** Of {@link nl.schoolbel.tickets.domain.Action}. */
    @Schema(
            name = "TicketAction",
            type = SchemaType.STRING,
            enumeration = {
                "take-up",
                "ask-coach",
                "hand-over",
                "resolve",
                "unmatch",
                "return",
                "accept",
                "plan-visit",
                "request-visit",
                "arrive",
                "leave",
                "wait",
                "go-on",
                "give-workaround",
                "confirm",
                "refuse",
                "reopen",
                "withdraw",
                "merge",
                "dispute-priority",
                "change-priority",
                "classify",
                "declare-major",
                "undeclare-major",
                "link",
                "unlink"
            })
    interface Step {}
}
