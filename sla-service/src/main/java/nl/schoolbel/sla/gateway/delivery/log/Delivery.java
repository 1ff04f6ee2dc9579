package nl.schoolbel.sla.gateway.delivery.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One message to one endpoint, as the delivery log shows it.
 *
 * @param webhookId the same for every endpoint and at each attempt
 * @param ticketId absent for a message about no ticket
 * @param sequence per ticket; 0 without one
 * @param state {@code waiting}, {@code delivered} or {@code dead}
 * @param attempts all of them, also those before it was sent again
 * @param nextAttemptAt absent when nothing will be tried any more
 * @param resentAt when somebody last asked to send it again
 * @param mailedAt when the beheerpartner's manager was mailed because this did not arrive
 * @param resendable whether what it says is still there
 */
public record Delivery(
        UUID id,
        UUID webhookId,
        UUID endpointId,
        UUID ticketId,
        long sequence,
        String type,

        @Schema(enumeration = {"waiting", "delivered", "dead"})
        String state,

        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant endedAt,
        Instant resentAt,
        Instant mailedAt,
        boolean resendable,
        List<Attempt> log) {

    /**
     * @param status of the answer, absent when none came
     * @param problem why no answer came, without the receiver's text
     * @param note what the receiver's system named it or did with it
     * @param probe whether it was made to see if the endpoint works again; it took none of the delivery's own attempts
     */
    public record Attempt(
            int attempt,
            Instant startedAt,
            long durationMillis,
            Integer status,
            String problem,
            String note,
            boolean probe) {}

    Delivery with(List<Attempt> attempts) {
        return new Delivery(
                id,
                webhookId,
                endpointId,
                ticketId,
                sequence,
                type,
                state,
                this.attempts,
                createdAt,
                nextAttemptAt,
                endedAt,
                resentAt,
                mailedAt,
                resendable,
                attempts);
    }
}
