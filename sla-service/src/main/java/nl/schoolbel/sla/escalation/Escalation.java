package nl.schoolbel.sla.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * A late ticket brought to the beheerpartner's attention.
 *
 * @param percent of the budget used at that moment, 100 at the due moment
 * @param acknowledgedAt absent until the beheerpartner answered
 * @param withdrawnAt set when later facts showed that there was no breach
 */
public record Escalation(
        UUID id,
        UUID ticketId,
        String target,
        int level,
        int percent,
        Instant dueAt,
        Instant escalatedAt,
        Instant acknowledgedAt,
        Instant withdrawnAt) {}
