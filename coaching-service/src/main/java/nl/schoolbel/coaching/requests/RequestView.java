package nl.schoolbel.coaching.requests;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request as one caller sees it.
 *
 * @param ticketId the ticket from which the school asked; absent when it was not asked from one
 * @param question absent for who is neither its asker nor a coach, and for what was asked from a ticket, where it stands
 * @param answer absent until it is answered, and for who may not read the question
 * @param own true when the caller asked it
 * @param version of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestView(
        UUID id,
        UUID schoolId,
        UUID toolId,
        UUID ticketId,

        @Schema(description = "Only for who asked it and for coaches")
        String question,

        Urgency urgency,
        RequestState state,
        @Schema(description = "True when you asked it") boolean own,
        Instant askedAt,
        Instant acceptedAt,

        @Schema(
                description =
                        "For who may read the question; from a ticket: for the school's contactpersonen and for coaches")
        String answer,

        Instant answeredAt,
        @JsonIgnore long version) {}
