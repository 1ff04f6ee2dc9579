package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.ClockTerms;
import nl.schoolbel.sla.clock.domain.Clocks;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** The clocks of tickets together with what they were folded from: for whoever explains, compares or folds otherwise. */
@ApplicationScoped
public class ClockHistory {

    @Inject
    TicketFacts facts;

    @Inject
    CompiledTerms terms;

    /** A ticket's clocks, the facts and terms that gave them. */
    public record Told(List<TicketFact> facts, List<ClockTerms> terms, FoldedClocks clocks) {}

    public Told of(TicketCopy ticket) {
        return of(List.of(ticket)).get(ticket.id());
    }

    /** That of each of the tickets, read with one query. */
    public Map<UUID, Told> of(Collection<TicketCopy> tickets) {
        var known = facts.of(tickets);
        var promised = terms.of(tickets);
        Map<UUID, Told> told = new HashMap<>();
        for (TicketCopy ticket : tickets) {
            List<TicketFact> ofTicket = known.getOrDefault(ticket.id(), List.of());
            List<ClockTerms> held = promised.get(ticket.id());
            told.put(ticket.id(), new Told(ofTicket, held, Clocks.fold(ofTicket, held)));
        }
        return told;
    }
}
