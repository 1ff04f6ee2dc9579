package nl.schoolbel.sla.gateway.callback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one update of the beheerpartner. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BeheerpartnerUpdate(
        UUID id,
        UUID ticketId,
        UUID beheerpartnerId,

        @Schema(description = "Of which endpoint's system; absent for a beheerpartner's generic callbacks")
        UUID endpointId,

        String action,

        @Schema(description = "callback, or poll") String source,

        @Schema(description = "The ticket's version over there; absent when that system counts none")
        String version,

        @Schema(description = "When that system changed the ticket, by its clock")
        Instant changedAt,

        Instant receivedAt,

        @Schema(description = "The instant that counts: of receipt, or for polled ones the change over there")
        Instant occurredAt,

        @Schema(
                description = "received until tickets-service has answered, then applied or refused; ignored-older when"
                        + " something newer was told before")
        String result,

        @Schema(description = "Slug of the refusal") String problem,

        @Schema(description = "Number of the ticket that goes on in its place; only for a merged one")
        String mergedIntoNumber,

        Instant settledAt) {}
