package nl.schoolbel.events.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.AdoptionState;

/**
 * How far a school is with a practice. Each time the whole of it, so that who hears the highest sequence knows all; why it
 * is so is read at knowledge-service. Who marked it is not told.
 *
 * @param adoptionId the adoption, also the key of the record; one of a school and a practice
 * @param practiceId the practice
 * @param practiceVersion the version that was published when the school marked it last
 * @param schoolId the school that does it
 * @param fromSchoolId the school that the practice came from; the same as {@code schoolId} where a school embeds its own;
 *     absent when it is of no school
 * @param toolId the tool that the practice is about; absent when it is about none
 * @param state how far they are; absent when all of it was marked by mistake and counts as never marked
 * @param crossedWall true when another school than {@code fromSchoolId} does or did it, be it for a while; interest alone is
 *     not doing
 * @param coachHelped true when a coach helped with it
 * @param triedDate the first day on which the school did it; absent when it never did
 * @param embeddedDate since when it is part of how the school works; absent when it is not
 * @param changedDate the day of the last step, by the school
 * @param occurredAt when it was marked
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record AdoptionChanged(
        UUID adoptionId,
        UUID practiceId,
        int practiceVersion,
        UUID schoolId,
        @MayBeAbsent UUID fromSchoolId,
        @MayBeAbsent UUID toolId,
        @MayBeAbsent AdoptionState state,
        boolean crossedWall,
        boolean coachHelped,
        @MayBeAbsent LocalDate triedDate,
        @MayBeAbsent LocalDate embeddedDate,
        LocalDate changedDate,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
