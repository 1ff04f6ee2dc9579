package nl.schoolbel.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the simulator is told to send about a ticket. Left out fields are left out of the callback as well.
 *
 * @param action accept, plan-visit, arrive, leave, wait, go-on, give-workaround, resolve, return, comment or
 *     acknowledge-escalation; not checked here, so that a test can send nonsense
 * @param reason of waiting
 * @param cause of a resolution
 * @param toolId of a resolution
 * @param text of a comment; what was done at a resolution; why at a return
 * @param from start of a visit, RFC 3339
 * @param until end of a visit or of waiting, RFC 3339
 * @param escalationId left out: the last escalation told for the ticket
 * @param forge what to get wrong on purpose; left out: nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UpdateOrder(
        String action,
        String reason,
        String cause,
        String toolId,
        String text,
        String from,
        String until,
        String escalationId,
        Forgery forge) {

    /**
     * Deliberate mistakes, for tests.
     *
     * @param badSignature signs with a secret that nobody agreed on
     * @param timestampOffsetSeconds added to the moment of sending, negative for the past
     * @param webhookId sent in place of a fresh id
     * @param data replaces the whole {@code data} of the event; {@code null} to leave it
     */
    record Forgery(boolean badSignature, long timestampOffsetSeconds, String webhookId, JsonNode data) {

        static Forgery none() {
            return new Forgery(false, 0, null, null);
        }
    }

    UpdateOrder {
        if (action == null || action.isBlank()) {
            throw new IllegalArgumentException("action: what to send");
        }
        forge = forge == null ? Forgery.none() : forge;
    }

    static UpdateOrder of(String action) {
        return new UpdateOrder(action, null, null, null, null, null, null, null, null);
    }
}
