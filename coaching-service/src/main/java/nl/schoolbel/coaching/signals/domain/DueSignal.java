package nl.schoolbel.coaching.signals.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signal to be raised.
 *
 * @param at when the last of what it rests on happened; the cool-down counts from its day
 * @param school where that was
 * @param count how many different things it rests on
 * @param by the rule that says so
 */
public record DueSignal(Instant at, LocalDate day, UUID school, int count, SignalRule by) {}
