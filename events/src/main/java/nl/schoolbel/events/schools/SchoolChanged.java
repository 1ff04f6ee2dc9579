package nl.schoolbel.events.schools;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * A school is new or one of its properties changed. Always the whole state: what is absent here, the school has not.
 *
 * @param schoolId the school, also the key of the record
 * @param name the name as the school writes it
 * @param brin BRIN4 (institution) or BRIN6 (location), upper case
 * @param region school holiday region: {@code north}, {@code middle} or {@code south}; absent when not known
 * @param phone the school's own number, never a person's; absent when not known
 * @param identifiers all that it was, is and will be known by
 * @param lessonHours of the ordinary week; absent when the school gave none
 * @param accessHours when a technician may come in; absent when at any time
 * @param closedDays from the running school year on, as far as they are known: its own free days, the school holidays of
 *     its region and public holidays, merged and in order
 * @param endDate its last day; absent while nobody knows of one
 * @param mergedInto the school that it goes on as; absent for none
 * @param contactpersonenFromDate the latest first day of a contactpersoon who has not gone, which may still come; absent
 *     when all are there from of old, or none is
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record SchoolChanged(
        UUID schoolId,
        String name,
        String brin,
        @MayBeAbsent String region,
        @MayBeAbsent String phone,
        @MayBeAbsent List<SchoolIdentifier> identifiers,
        @MayBeAbsent List<SchoolHours> lessonHours,
        @MayBeAbsent List<SchoolHours> accessHours,
        @MayBeAbsent List<SchoolClosedDays> closedDays,
        @MayBeAbsent LocalDate endDate,
        @MayBeAbsent UUID mergedInto,
        @MayBeAbsent LocalDate contactpersonenFromDate,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {

    /** Keeps its own copies of the lists. */
    public SchoolChanged {
        identifiers = identifiers == null ? null : List.copyOf(identifiers);
        lessonHours = lessonHours == null ? null : List.copyOf(lessonHours);
        accessHours = accessHours == null ? null : List.copyOf(accessHours);
        closedDays = closedDays == null ? null : List.copyOf(closedDays);
    }
}
