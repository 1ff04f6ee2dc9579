package nl.schoolbel.sla.gateway.messages;

import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.MayBeAbsent;

/** What is told because the other side did something first. A component that may be absent is left out of the JSON. */
public final class AnswerMessages {

    private AnswerMessages() {}

    /** An update of yours was received and changed nothing. */
    public record UpdateRefused(
            UUID updateId,
            String problem,
            List<String> allowedActions,
            @MayBeAbsent UUID mergedIntoId,
            @MayBeAbsent String mergedIntoNumber)
            implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.UPDATE_REFUSED;
        }
    }

    /** Somebody asked whether this endpoint works. It is about no ticket; any 2xx is the right answer. */
    public record EndpointTested(UUID endpointId) implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.ENDPOINT_TESTED;
        }
    }
}
