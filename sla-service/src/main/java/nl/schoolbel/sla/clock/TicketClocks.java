package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.Clocks;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** The clocks of tickets, folded anew from everything that was heard. */
@ApplicationScoped
public class TicketClocks {

    @Inject
    TicketFacts facts;

    @Inject
    CompiledTerms terms;

    /** The clocks of one ticket; none before an agreement was matched. */
    public FoldedClocks fold(TicketCopy ticket) {
        return fold(List.of(ticket)).get(ticket.id());
    }

    /** The clocks of each ticket, read with one query. */
    public Map<UUID, FoldedClocks> fold(Collection<TicketCopy> tickets) {
        var known = facts.of(tickets);
        var promised = terms.of(tickets);
        Map<UUID, FoldedClocks> clocks = new HashMap<>();
        for (TicketCopy ticket : tickets) {
            clocks.put(ticket.id(), Clocks.fold(known.getOrDefault(ticket.id(), List.of()), promised.get(ticket.id())));
        }
        return clocks;
    }

    /** The clocks as they would be if a published version of the contract counted from an instant on; changes nothing. */
    public Map<UUID, FoldedClocks> foldUnder(Collection<TicketCopy> tickets, UUID agreement, Instant from) {
        var known = facts.of(tickets);
        var promised = terms.of(tickets);
        Map<UUID, FoldedClocks> clocks = new HashMap<>();
        for (TicketCopy ticket : tickets) {
            List<TicketFact> all = new ArrayList<>(known.getOrDefault(ticket.id(), List.of()));
            all.add(new TicketFact.TermsApplied(
                    UUID.randomUUID(), TicketFact.OWN, from, terms.compiled(agreement, ticket.schoolId())));
            clocks.put(ticket.id(), Clocks.fold(all, promised.get(ticket.id())));
        }
        return clocks;
    }
}
