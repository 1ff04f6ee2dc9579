package nl.schoolbel.coaching.signals.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What one event said of how a ticket ended.
 *
 * @param sequence the event's place among all events about the ticket; higher was told later
 * @param at when it happened
 * @param userQuestion the tool and school when the school says that it was a user question on a tool; empty when it says
 *     otherwise, has not said yet, or took it back
 */
public record Finding(long sequence, Instant at, Optional<ToolAtSchool> userQuestion) {}
