package nl.schoolbel.tickets.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import nl.schoolbel.events.terms.WaitingReason;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.tickets.ticket.Waiting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody sends with a step of the handling. Words become a public comment. */
public final class Requests {

    private Requests() {}

    record Acceptance(
            @Size(max = 80) @Schema(description = "The ticket's number in the beheerpartner's own system")
            String reference) {}

    record PlannedVisit(
            @NotNull @Schema(description = "Inclusive, in the future and at most 366 days away")
            Instant from,

            @NotNull @Schema(description = "Exclusive, after from and at most 366 days away")
            Instant until) {}

    /** Whom a ticket waits for, and until when. */
    public record Wait(
            @NotNull @Schema(description = "Whom it waits for; the contactpersoon can say school or access only")
            WaitingReason reason,

            @Schema(description = "When it ends by itself, at most 366 days away; absent: when somebody says so")
            Instant until) {

        /** The same for a ticket. */
        public Waiting waiting() {
            return Waiting.wanted(reason, until);
        }
    }

    record Workaround(
            @NotBlank @Size(max = 10_000) @Schema(description = "What the school can do")
            String text,

            @Schema(
                    description =
                            "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
            Set<PersonalDataKind> falseHits) {}
}
