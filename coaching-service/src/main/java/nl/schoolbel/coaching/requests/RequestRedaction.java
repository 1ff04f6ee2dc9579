package nl.schoolbel.coaching.requests;

import java.time.Instant;

/** What was taken out. */
public record RequestRedaction(RequestText what, RedactionReason reason, Instant redactedAt) {}
