package nl.schoolbel.coaching.requests;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.events.terms.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request as one caller sees it.
 *
 * @param ticketId the ticket from which the school asked; absent when it was not asked from one
 * @param question absent for who may not read it, and for what was asked from a ticket, where it stands
 * @param answer absent until it is answered, and for who may not read the question
 * @param own true when the caller asked it
 * @param mine true when the caller has taken it on
 * @param version of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestView(
        UUID id,
        UUID schoolId,
        UUID toolId,

        @Schema(description = "What the children learn, of the areas of the core goals")
        SubjectArea subjectArea,

        UUID ticketId,

        @Schema(description = "For who asked it, for coaches, and for the contactpersoon once it was referred")
        String question,

        Urgency urgency,
        RequestSource source,

        @Schema(description = "As what somebody asked; absent for what was asked before that was noted")
        AskerRole askedAs,

        UUID signalId,
        RequestState state,
        @Schema(description = "True when you asked it") boolean own,

        @Schema(description = "True when you have taken it on")
        boolean mine,

        Instant askedAt,

        @Schema(description = "When somebody first did something with it")
        Instant firstResponseAt,

        Instant acceptedAt,

        @Schema(
                description =
                        "For who may read the question; from a ticket: for the school's contactpersonen and for coaches")
        String answer,

        @Schema(description = "The practice that is the answer, or goes with it")
        UUID practiceId,

        Instant answeredAt,

        @Schema(description = "The ticket that it became, or as which that one goes on")
        UUID passedTicketId,

        @Schema(description = "When it was answered or withdrawn, or when the ticket ended that it became")
        Instant endedAt,

        Waiting waiting,

        @Schema(
                description = "What you can do with it now",
                enumeration = {
                    "accept",
                    "answer",
                    "link-practice",
                    "refer",
                    "pass-on",
                    "release",
                    "reassign",
                    "withdraw",
                    "end"
                })
        List<String> allowedActions,

        @JsonIgnore long version) {

    /** How long a school waits or waited, in its own school days. */
    @Schema(name = "RequestWaiting")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Waiting(
            @Schema(description = "From the day after it was asked up to and including the day of its end, or today")
            int schoolDays,

            @Schema(description = "The same up to the first response; absent while there is none")
            Integer firstResponseSchoolDays,

            @Schema(description = "True when the school waits longer than was set")
            boolean overdue) {}
}
