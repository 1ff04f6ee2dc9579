package nl.schoolbel.sla.gateway.delivery.sending;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Nothing goes to an endpoint any more because of how it answered; told within the transaction that stopped it.
 *
 * @param failingFrom its first failed attempt since the last success
 */
public record EndpointStopped(UUID endpointId, Why why, Instant failingFrom, Instant at) {

    /** {@code GONE}: its receiver said that it is there no more. {@code FAILING}: for days, until somebody resumes it. */
    public enum Why {
        GONE,
        FAILING;

        public String reason() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
