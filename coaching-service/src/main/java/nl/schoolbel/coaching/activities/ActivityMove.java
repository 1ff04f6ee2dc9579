package nl.schoolbel.coaching.activities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * That an activity was moved away from a time.
 *
 * @param reason absent once the time to know it is over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityMove(Instant movedAt, Instant fromStartsAt, Instant fromEndsAt, String reason) {}
