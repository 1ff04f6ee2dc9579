package nl.schoolbel.sla.clock;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketScope;

/** The clocks of a ticket as they stand at this moment, for callers who may see it. */
@ApplicationScoped
class ClockReading {

    @Inject
    TicketScope scope;

    @Inject
    TicketClocks clocks;

    @Inject
    OwnFacts facts;

    @Inject
    CompiledTerms terms;

    @Inject
    DomainClock clock;

    List<ClockView> list(UUID ticketId) {
        TicketCopy ticket = scope.require(ticketId);
        return views(ticket, clocks.fold(ticket));
    }

    List<ClockView> views(TicketCopy ticket, FoldedClocks folded) {
        Instant now = clock.instant();
        List<OwnFacts.Said> said = facts.said(ticket.id());
        return folded.current().values().stream()
                .map(one ->
                        ClockView.of(one, hours(ticket, one.target()), past(folded, one), of(said, one.target()), now))
                .toList();
    }

    private static List<Clock> past(FoldedClocks folded, Clock current) {
        return folded.past().stream()
                .filter(one -> one.target() == current.target())
                .toList();
    }

    private static List<OwnFacts.Said> of(List<OwnFacts.Said> said, Target target) {
        return said.stream().filter(one -> one.target() == target).toList();
    }

    private String hours(TicketCopy ticket, Target target) {
        UUID agreement = target == Target.TRIAGE ? ticket.triageAgreementId() : ticket.agreementId();
        return terms.written(agreement)
                .target(nl.schoolbel.events.terms.Target.valueOf(target.name()))
                .map(one ->
                        EventJson.mapper().<JsonNode>valueToTree(one.hours()).asText())
                .orElse(null);
    }
}
