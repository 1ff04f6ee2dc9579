package nl.schoolbel.coaching.signals.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A ticket that was a user question on a tool, by the school's own word.
 *
 * @param at when the school said so: at its own resolution, else at closing
 */
public record UserQuestion(UUID ticket, ToolAtSchool about, Instant at) {}
