package nl.schoolbel.coaching.signals;

import java.time.Instant;
import java.util.UUID;

/**
 * A signal as it was raised; it does not change any more.
 *
 * @param tickets how many different tickets it rests on
 * @param windowDays the length of the period they fell in, in days of 24 hours
 * @param raisedAt when the last of its questions happened
 */
record Signal(UUID id, UUID schoolId, UUID toolId, int tickets, int windowDays, Instant raisedAt) {}
