package nl.schoolbel.sla.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An agreement with a beheerpartner; never edited, a change is a new one with a later start.
 *
 * @param validFromDate first day, in the zone of the terms
 * @param validUntilDate last day, absent while it has no end
 */
public record Agreement(
        UUID id,
        UUID beheerpartnerId,
        String name,
        LocalDate validFromDate,
        LocalDate validUntilDate,
        AgreementTerms terms,
        Instant createdAt) {}
