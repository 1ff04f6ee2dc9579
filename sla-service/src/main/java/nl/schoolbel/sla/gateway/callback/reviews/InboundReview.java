package nl.schoolbel.sla.gateway.callback.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.gateway.callback.InboundBody;
import nl.schoolbel.sla.gateway.callback.InboundIssue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a beheerpartner's system told and that was not understood, for somebody to look at. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboundReview(
        UUID id,
        UUID beheerpartnerId,
        UUID endpointId,

        @Schema(description = "callback, or poll") String source,

        @Schema(description = "The id that the sender gave the delivery; absent when it gives none")
        String deliveryId,

        Instant receivedAt,

        @Schema(description = "review until somebody settles it; taken once it could be read; dismissed")
        String state,

        List<InboundIssue> issues,

        @Schema(
                description =
                        "What came, with personal data masked and cut at 10000 characters; in lists, and once it was"
                                + " dropped by age, it is absent")
        String body) {

    static InboundReview of(InboundBody body, String masked) {
        return new InboundReview(
                body.id(),
                body.beheerpartnerId(),
                body.endpointId(),
                body.source(),
                body.deliveryId(),
                body.receivedAt(),
                body.state(),
                body.issues(),
                masked);
    }
}
