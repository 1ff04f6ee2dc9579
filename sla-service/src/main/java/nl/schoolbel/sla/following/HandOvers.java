package nl.schoolbel.sla.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.AgreementMatched;
import nl.schoolbel.events.sla.HandOverUnmatched;
import nl.schoolbel.events.sla.MayPause;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.tickets.TicketHandedOver;
import nl.schoolbel.events.tickets.TicketReported;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.agreements.Agreement;
import nl.schoolbel.sla.agreements.AgreementKind;
import nl.schoolbel.sla.agreements.AgreementMatcher;
import nl.schoolbel.sla.agreements.AgreementRegister;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerStore;
import nl.schoolbel.sla.clock.EarlierTerms;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/** A hand-over: whose work it becomes. {@link HandOverWebhook} tells that beheerpartner. */
@ApplicationScoped
public class HandOvers {

    private static final String NO_AGREEMENT = "no-agreement";

    @Inject
    AgreementMatcher matcher;

    @Inject
    AgreementRegister agreements;

    @Inject
    BeheerpartnerStore beheerpartners;

    @Inject
    TicketCopyStore tickets;

    @Inject
    EarlierTerms earlier;

    @Inject
    Outbox outbox;

    @Inject
    DomainClock clock;

    /** Notes the report and the school's own agreement that it falls under, if any; nobody has to be told. */
    void matchReport(TicketReported report) {
        AgreementMatcher.Match match =
                matcher.match(AgreementKind.SCHOOL, report.schoolId(), report.categoryId(), report.occurredAt());
        tickets.setReport(
                report.ticketId(),
                report.occurredAt(),
                report.impact().slug(),
                match.agreement().map(Agreement::id).orElse(null));
    }

    /**
     * Finds the agreement and tells it, or tells that none applies. A hand-over to the same beheerpartner goes on under
     * the agreement that it had; another one starts anew.
     */
    void match(TicketCopy ticket, TicketHandedOver handOver) {
        Instant now = clock.instant();
        tickets.setHandOver(ticket.id(), handOver.handOver(), handOver.occurredAt(), now);
        AgreementMatcher.Match match = matcher.match(
                AgreementKind.BEHEERPARTNER, handOver.schoolId(), ticket.categoryId(), handOver.occurredAt());
        String path = "/sla/v1/tickets/" + ticket.id() + "/clocks";
        if (match.agreement().isEmpty()) {
            tickets.setToldHandOver(ticket.id(), handOver.handOver());
            outbox.append(
                    SlaEvents.UNMATCHED,
                    ticket.id(),
                    path,
                    new HandOverUnmatched(
                            ticket.id(), handOver.handOver(), NO_AGREEMENT, match.whyNot(), now, OccurredBy.SCHOOLBEL));
            return;
        }
        Agreement agreement = match.agreement().get();
        boolean goesOn = agreement.beheerpartnerId().equals(ticket.beheerpartnerId());
        AgreementTerms terms =
                goesOn ? agreements.require(ticket.currentAgreementId()).terms() : agreement.terms();
        if (!goesOn) {
            earlier.keep(ticket, handOver.handOver());
            tickets.setTerms(
                    ticket.id(),
                    agreement.id(),
                    agreement.beheerpartnerId(),
                    handOver.handOver(),
                    handOver.occurredAt());
        }
        outbox.append(
                SlaEvents.MATCHED,
                ticket.id(),
                path,
                new AgreementMatched(
                        ticket.id(),
                        goesOn ? ticket.currentAgreementId() : agreement.id(),
                        agreement.beheerpartnerId(),
                        beheerpartners
                                .find(agreement.beheerpartnerId())
                                .orElseThrow()
                                .name(),
                        terms.reopenDays(),
                        mayPause(terms),
                        now,
                        OccurredBy.SCHOOLBEL));
    }

    /** Null where no resolution is promised, so that nothing can be paused. */
    private static MayPause mayPause(AgreementTerms terms) {
        return terms.target(nl.schoolbel.events.terms.Target.RESOLUTION)
                .map(resolution -> resolution.pausing() == null ? AgreementTerms.USUAL_PAUSING : resolution.pausing())
                .map(pausing -> new MayPause(pausing.bySchool(), pausing.byBeheerpartner()))
                .orElse(null);
    }
}
