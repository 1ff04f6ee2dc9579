package nl.schoolbel.sla.following;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.sla.AgreementMatched;
import nl.schoolbel.events.sla.HandOverUnmatched;
import nl.schoolbel.events.sla.MayPause;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.tickets.TicketHandedOver;
import nl.schoolbel.events.tickets.TicketReported;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.agreements.Agreement;
import nl.schoolbel.sla.agreements.AgreementKind;
import nl.schoolbel.sla.agreements.AgreementMatcher;
import nl.schoolbel.sla.agreements.AgreementRegister;
import nl.schoolbel.sla.agreements.AgreementTerms;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerStore;
import nl.schoolbel.sla.clock.EarlierTerms;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.gateway.delivery.Deliveries;
import nl.schoolbel.sla.gateway.messages.WebhookType;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/** A hand-over: whose work it becomes, and the webhook that tells that beheerpartner. */
@ApplicationScoped
public class HandOvers {

    private static final String NO_AGREEMENT = "no-agreement";
    private static final int SWEEP = 100;

    @Inject
    AgreementMatcher matcher;

    @Inject
    AgreementRegister agreements;

    @Inject
    BeheerpartnerStore beheerpartners;

    @Inject
    TicketCopyStore tickets;

    @Inject
    ReadCopies copies;

    @Inject
    TicketClocks clocks;

    @Inject
    EarlierTerms earlier;

    @Inject
    Deliveries deliveries;

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
        tickets.setHandOver(ticket.id(), handOver.handOver());
        AgreementMatcher.Match match = matcher.match(
                AgreementKind.BEHEERPARTNER, handOver.schoolId(), ticket.categoryId(), handOver.occurredAt());
        String path = "/sla/v1/tickets/" + ticket.id() + "/clocks";
        Instant now = clock.instant();
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

    /**
     * Writes the hand-over's webhook once everything for it has been heard: the texts and the school come by other topics.
     * For a ticket that follows a major incident there is none: the beheerpartner has the incident.
     */
    void tellWhenComplete(UUID ticketId) {
        TicketCopy ticket = tickets.lock(ticketId);
        boolean waits = ticket.handOver() > ticket.toldHandOver() && ticket.beheerpartnerId() != null;
        if (!waits) {
            return;
        }
        if (ticket.followsIncident()) {
            tickets.setToldHandOver(ticketId, ticket.handOver());
            return;
        }
        if (ticket.title() == null) {
            return;
        }
        copies.find(SchoolEvents.CHANGED, ticket.schoolId()).ifPresent(school -> tell(ticket, school));
    }

    /** Looks after hand-overs whose texts or school came late. */
    @Scheduled(every = "5s")
    void tellLateCompletions() {
        for (UUID ticket : tickets.withUntoldHandOver(SWEEP)) {
            QuarkusTransaction.requiringNew().run(() -> tellWhenComplete(ticket));
        }
    }

    private void tell(TicketCopy ticket, SchoolChanged school) {
        FoldedClocks folded = clocks.fold(ticket);
        ObjectNode data = EventJson.mapper()
                .createObjectNode()
                .put("title", ticket.title())
                .put("description", ticket.description())
                .put("priority", ticket.priority());
        putDueMoments(data, folded);
        data.putObject("school")
                .put("name", school.name())
                .put("brin", school.brin())
                .put("phone", school.phone());
        deliveries.add(ticket, WebhookType.TICKET_HANDED_OVER, data);
        tickets.setToldHandOver(ticket.id(), ticket.handOver());
    }

    /** Adds the due moments to a payload; null where a clock does not run. */
    static void putDueMoments(ObjectNode data, FoldedClocks folded) {
        data.put("acknowledgeDueAt", dueAt(folded, Target.ACKNOWLEDGE))
                .put("resolutionDueAt", dueAt(folded, Target.RESOLUTION));
    }

    private static String dueAt(FoldedClocks folded, Target target) {
        Clock one = folded.current().get(target);
        return one == null || one.dueAt() == null ? null : one.dueAt().toString();
    }
}
