package nl.schoolbel.coaching.signals.domain;

import java.time.Instant;

/**
 * A rule as it stood from a moment on.
 *
 * @param version higher is newer
 * @param from from when it counts, inclusive, until a newer one does
 * @param on false for a time in which nothing counts
 */
public record RuleVersion(long version, Instant from, boolean on, SignalRule rule) {}
