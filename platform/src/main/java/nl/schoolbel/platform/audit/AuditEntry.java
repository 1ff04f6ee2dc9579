package nl.schoolbel.platform.audit;

import java.time.Instant;

/** One row of the audit trail; {@code actor} is the pseudonymous subject of the token. */
public record AuditEntry(
        long id,
        Instant recordedAt,
        String actor,
        String roles,
        String action,
        String kind,
        String thingId,
        String traceId) {}
