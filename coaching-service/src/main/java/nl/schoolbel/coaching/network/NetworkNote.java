package nl.schoolbel.coaching.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A note of a meeting or contact outside.
 *
 * @param coachId who wrote it
 * @param nextStepDone false while the next step, if there is one, is to be taken
 * @param version of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NetworkNote(
        UUID id,
        UUID coachId,
        NoteKind kind,
        Party party,
        String organisation,
        LocalDate heldDate,
        String topic,
        String note,
        String nextStep,
        LocalDate nextStepDate,
        boolean nextStepDone,
        Instant createdAt,
        @JsonIgnore long version) {

    NetworkNote(UUID id, UUID coachId, NewNetworkNote wanted, Instant createdAt, long version) {
        this(
                id,
                coachId,
                wanted.kind(),
                wanted.party(),
                wanted.organisation().strip(),
                wanted.heldDate(),
                wanted.topic(),
                wanted.note(),
                wanted.nextStep(),
                wanted.nextStepDate(),
                Boolean.TRUE.equals(wanted.nextStepDone()),
                createdAt,
                version);
    }
}
