package nl.schoolbel.sla.gateway.callback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.terms.WaitingReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A beheerpartner's update as a structured CloudEvent. Attributes of CloudEvents that we do not use are passed over;
 * inside {@code data} an unknown field is a fault.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CallbackEvent(
        @NotNull @Pattern(regexp = "nl\\.schoolbel\\.beheerpartner-update\\.v1")
        String type,

        @NotNull @Valid Data data) {

    /**
     * @param reference the beheerpartner's own ticket number
     * @param reason of waiting; asked for with {@code wait}
     * @param cause asked for with {@code resolve}
     * @param text a comment, what was done, or why; asked for with {@code comment}, {@code resolve}, {@code return} and
     *     {@code dispute-priority}
     * @param from start of a planned visit; asked for with {@code plan-visit}, as is {@code until}
     * @param escalationId asked for with {@code acknowledge-escalation}
     * @param wantedPriority 1 (highest) to 4; asked for with {@code dispute-priority}
     * @param version of the ticket in your system; an older one never overwrites a newer one
     * @param changedAt when your system changed the ticket; orders updates without a version
     * @param reportedAt when it happened by your clock, if not now; kept beside our own times and changes none
     */
    public record Data(
            @NotNull UUID ticketId,
            @NotNull UpdateAction action,
            @Size(max = 60) String reference,
            WaitingReason reason,
            Cause cause,
            UUID toolId,
            @Size(max = 10_000) String text,
            Instant from,
            Instant until,
            UUID escalationId,
            @Min(1) @Max(4) Integer wantedPriority,
            @Min(0) @Max(999_999_999_999_999_999L) Long version,
            Instant changedAt,
            Instant reportedAt) {

        @Schema(hidden = true)
        @AssertTrue(message = "{callback.reason}")
        boolean isReasonGiven() {
            return action != UpdateAction.WAIT || reason != null;
        }

        @Schema(hidden = true)
        @AssertTrue(message = "{callback.cause}")
        boolean isCauseGiven() {
            return action != UpdateAction.RESOLVE || cause != null;
        }

        @Schema(hidden = true)
        @AssertTrue(message = "{callback.text}")
        boolean isTextGiven() {
            boolean needed = action == UpdateAction.COMMENT
                    || action == UpdateAction.RESOLVE
                    || action == UpdateAction.RETURN
                    || action == UpdateAction.DISPUTE_PRIORITY;
            return !needed || text != null && !text.isBlank();
        }

        @Schema(hidden = true)
        @AssertTrue(message = "{callback.visit}")
        boolean isVisitGiven() {
            return action != UpdateAction.PLAN_VISIT || from != null && until != null && from.isBefore(until);
        }

        @Schema(hidden = true)
        @AssertTrue(message = "{callback.reference}")
        boolean isReferenceGiven() {
            return action != UpdateAction.GIVE_REFERENCE || reference != null && !reference.isBlank();
        }

        @Schema(hidden = true)
        @AssertTrue(message = "{callback.wanted-priority}")
        boolean isWantedPriorityGiven() {
            return action != UpdateAction.DISPUTE_PRIORITY || wantedPriority != null;
        }

        @Schema(hidden = true)
        @AssertTrue(message = "{callback.moments}")
        boolean isMomentPossible() {
            return Moments.canBe(changedAt) && Moments.canBe(reportedAt);
        }

        @Schema(hidden = true)
        @AssertTrue(message = "{callback.escalation}")
        boolean isEscalationGiven() {
            return action != UpdateAction.ACKNOWLEDGE_ESCALATION || escalationId != null;
        }
    }
}
