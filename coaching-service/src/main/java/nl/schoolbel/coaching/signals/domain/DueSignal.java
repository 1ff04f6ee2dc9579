package nl.schoolbel.coaching.signals.domain;

import java.time.Instant;

/**
 * A signal to be raised.
 *
 * @param at when the last of its questions happened; the cool-down counts from here
 * @param tickets how many different tickets it rests on
 */
public record DueSignal(Instant at, int tickets) {}
