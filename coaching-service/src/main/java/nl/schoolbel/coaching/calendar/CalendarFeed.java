package nl.schoolbel.coaching.calendar;

import java.time.Instant;
import java.util.UUID;

/**
 * A secret address at which a calendar is read.
 *
 * @param coachId whose activities it shows; {@code null} when it shows those of a school
 * @param schoolId {@code null} when it shows those of a coach
 */
record CalendarFeed(UUID id, UUID coachId, UUID schoolId, Instant createdAt, Instant lastReadAt, Instant revokedAt) {}
