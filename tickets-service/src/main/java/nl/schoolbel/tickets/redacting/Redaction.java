package nl.schoolbel.tickets.redacting;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.RedactedText;

/** What was taken out. */
public record Redaction(RedactedText what, UUID id, RedactionReason reason, Instant redactedAt) {}
