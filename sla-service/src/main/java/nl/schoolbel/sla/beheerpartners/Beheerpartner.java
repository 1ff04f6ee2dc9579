package nl.schoolbel.sla.beheerpartners;

import java.time.Instant;
import java.util.UUID;

/**
 * A party that does technical support under an agreement.
 *
 * @param kvk number in the trade register, eight digits, may be absent
 */
public record Beheerpartner(UUID id, String name, String kvk, Instant createdAt) {}
