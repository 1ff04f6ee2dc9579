package nl.schoolbel.sla.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of an agreement. A published one is never edited; a change is a later version of the same line.
 *
 * @param id of this version; tickets keep it
 * @param agreementId of the line of versions
 * @param version 1, 2, 3 … within the line
 * @param rank of several that apply the lowest counts, 0–1000
 * @param beheerpartnerId whose contract it is; absent for a school's own
 * @param validFromDate first day, in the zone of its calendar
 * @param validUntilDate last day, inclusive; absent while it has no end
 * @param publishedAt absent for a draft
 * @param endedAt when its last day was set afterwards; absent while nobody did
 * @param endReason why, in the words of the bestuur; absent when a later version took over
 */
public record Agreement(
        UUID id,
        UUID agreementId,
        int version,
        AgreementKind kind,
        AgreementState state,
        int rank,
        UUID beheerpartnerId,
        String name,
        LocalDate validFromDate,
        LocalDate validUntilDate,
        AgreementTerms terms,
        Instant createdAt,
        Instant publishedAt,
        Instant endedAt,
        String endReason) {

    /** Whether a day, in the zone of its calendar, is one of its days; says nothing of the state. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(validFromDate) && (validUntilDate == null || !day.isAfter(validUntilDate));
    }
}
