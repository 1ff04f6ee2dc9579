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
 * @param more fields of {@code data} that have no name here, such as a version
 * @param delayMillis sent so much later, 0 to 60 000; who asked is answered at once
 * @param times how often it is sent, one after the other; 1 when left out
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
        JsonNode more,
        int delayMillis,
        int times,
        Forgery forge) {

    private static final int LATEST = 60_000;
    private static final int MOST = 10;

    /**
     * Deliberate mistakes, for tests.
     *
     * @param badSignature signs with a secret that nobody agreed on
     * @param timestampOffsetSeconds added to the moment of sending, negative for the past
     * @param webhookId sent in place of a fresh id
     * @param type sent in place of the type of an update, for a kind that nobody knows
     * @param data replaces the whole {@code data} of the event; {@code null} to leave it
     */
    record Forgery(boolean badSignature, long timestampOffsetSeconds, String webhookId, String type, JsonNode data) {

        static Forgery none() {
            return new Forgery(false, 0, null, null, null);
        }
    }

    UpdateOrder {
        if (action == null || action.isBlank()) {
            throw new IllegalArgumentException("action: what to send");
        }
        times = times == 0 ? 1 : times;
        if (delayMillis < 0 || delayMillis > LATEST || times < 1 || times > MOST) {
            throw new IllegalArgumentException("delayMillis: 0 to " + LATEST + ", times: 1 to " + MOST);
        }
        forge = forge == null ? Forgery.none() : forge;
    }

    static UpdateOrder of(String action) {
        return new UpdateOrder(action, null, null, null, null, null, null, null, null, 0, 1, null);
    }
}
