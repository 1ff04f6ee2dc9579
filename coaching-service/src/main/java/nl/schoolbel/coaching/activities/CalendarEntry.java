package nl.schoolbel.coaching.activities;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.ActivityKind;

/**
 * An activity as a calendar shows it.
 *
 * @param schoolName {@code null} for what is of no school, or one that was never heard of
 * @param sequence goes up with each move, and when it is cancelled
 * @param changedAt when anything about it changed last
 */
public record CalendarEntry(
        UUID id,
        ActivityKind kind,
        String topic,
        String schoolName,
        String coachName,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled,
        int sequence,
        Instant changedAt) {}
