package nl.schoolbel.coaching.signals.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.events.terms.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule in answers.
 *
 * @param version of the rule, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignalRuleView(
        UUID id,
        SignalKind kind,

        @Schema(description = "So many of the unit make a signal")
        int threshold,

        @Schema(description = "What the threshold counts") Unit thresholdUnit,

        @Schema(description = "Within so many school days; absent for searches, which knowledge-service counts")
        Integer windowSchoolDays,

        @Schema(description = "No second signal about the same for so many school days")
        int coolDownSchoolDays,

        @Schema(description = "False when it raises no signals at all")
        boolean on,

        @Schema(description = "From when it counts as it stands; absent when it was never changed")
        Instant changedAt,

        @Schema(description = "The rule in words, in the caller's language")
        String explanation,

        @JsonIgnore long version) {

    /** What a rule counts. */
    @Schema(name = "SignalRuleUnit")
    enum Unit implements Term {
        @JsonProperty("tickets")
        TICKETS,
        @JsonProperty("schools")
        SCHOOLS,
        @JsonProperty("searches")
        SEARCHES;

        static Unit of(SignalKind kind) {
            return switch (kind) {
                case USER_QUESTIONS, BREACH_CLUSTER -> TICKETS;
                case BOARD_THEME -> SCHOOLS;
                case SEARCHES_WITHOUT_RESULT -> SEARCHES;
            };
        }
    }
}
