package nl.schoolbel.sla.gateway.connectors;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;

/** Says one message to one kind of system. A bean each; found by its name. */
public interface Connector {

    /** As an endpoint names it. */
    String name();

    /**
     * Brings the message, without blocking. It is called again with the same message until it answers 2xx or the ladder
     * ends, also after an attempt of which nobody knows what came: it must be safe to repeat.
     *
     * @return what was answered; or a fault in the stage, a {@code WireRefused} where no answer came
     */
    CompletionStage<Sent> deliver(OutgoingMessage message, EndpointSettings endpoint, Instant attemptedAt);
}
