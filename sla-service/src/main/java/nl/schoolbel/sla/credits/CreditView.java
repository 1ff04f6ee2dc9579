package nl.schoolbel.sla.credits;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the breaches of a month cost a beheerpartner. */
@Schema(name = "Credit")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreditView(
        UUID id,
        @Schema(examples = "2026-11") String month,
        UUID beheerpartnerId,

        @Schema(description = "Breaches that count: neither overturned nor excluded when the month was closed")
        int breaches,

        @Schema(description = "Of the month's fee, cut at the cap")
        int percent,

        int capPercent,

        @Schema(description = "Absent when the agreement holds no fee")
        Long amountCents,

        @Schema(description = "proposed, accepted or waived")
        String state,

        Instant proposedAt,
        Instant settledAt,

        @Schema(description = "Why it was waived") String text) {}
