package nl.schoolbel.coaching.signals.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that may make a signal together with others.
 *
 * @param counted what is counted, each once: a ticket, or a school for a theme of several
 * @param school whose school days count; {@code null} when it happened at none
 * @param at when it happened
 * @param day the day of {@code at} at the school
 */
public record Happening(UUID counted, UUID school, Instant at, LocalDate day) {}
