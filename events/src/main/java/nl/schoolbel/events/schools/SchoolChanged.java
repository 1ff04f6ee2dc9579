package nl.schoolbel.events.schools;

import java.time.Instant;
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
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record SchoolChanged(
        UUID schoolId,
        String name,
        String brin,
        @MayBeAbsent String region,
        @MayBeAbsent String phone,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
