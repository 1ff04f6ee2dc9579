package nl.schoolbel.sla.ticketcopy;

import java.time.Instant;
import java.util.UUID;

/**
 * What sla-service keeps of a ticket. Everything but the id may still be unknown, since topics are heard in any order.
 *
 * @param categoryId the category that it is under now; null for none
 * @param impact how many it kept from working when it was reported
 * @param triageAgreementId the school's own agreement that its report fell under; null for none
 * @param majorIncidentId the major incident that it follows now; null when it stands on its own
 * @param agreementId the version that its hand-over was matched with; null before
 * @param appliedAgreementId a later version that was applied to it meanwhile; null while none was
 * @param handOver number of the latest hand-over, 0 before the first
 * @param termsFromHandOver the first hand-over under the agreement, whose terms count since {@code matchedAt}
 * @param toldHandOver number of the latest hand-over of which nothing has to be told any more: the beheerpartner's webhook
 *     was written, or none is due
 * @param toldBeheerpartnerId the beheerpartner that was last told by webhook that the ticket is its; null for none
 * @param handedOverAt when the latest hand-over happened; null before the first
 */
public record TicketCopy(
        UUID id,
        String number,
        UUID schoolId,
        UUID categoryId,
        Instant reportedAt,
        String impact,
        UUID triageAgreementId,
        Integer priority,
        UUID majorIncidentId,
        String title,
        String description,
        int handOver,
        UUID agreementId,
        UUID appliedAgreementId,
        UUID beheerpartnerId,
        Integer termsFromHandOver,
        Instant matchedAt,
        int toldHandOver,
        UUID toldBeheerpartnerId,
        Instant handedOverAt) {

    /** The version that counts from now on: the one that was applied last, else the one it was matched with. */
    public UUID currentAgreementId() {
        return appliedAgreementId != null ? appliedAgreementId : agreementId;
    }

    /** True when the beheerpartner that has it was told so by webhook, now or before a major incident spoke for it. */
    public boolean isToldOf() {
        return beheerpartnerId != null && beheerpartnerId.equals(toldBeheerpartnerId);
    }

    /** True while a major incident escalates and sends webhooks in the ticket's place. */
    public boolean followsIncident() {
        return majorIncidentId != null;
    }
}
