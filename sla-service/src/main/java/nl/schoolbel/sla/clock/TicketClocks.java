package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.Clocks;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
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
        Map<UUID, FoldedClocks> clocks = new HashMap<>();
        for (TicketCopy ticket : tickets) {
            clocks.put(ticket.id(), Clocks.fold(known.getOrDefault(ticket.id(), List.of()), terms.of(ticket)));
        }
        return clocks;
    }
}
