package nl.schoolbel.sla.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.Clocks;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/** The clocks of tickets, folded anew from everything that was heard. */
@ApplicationScoped
public class TicketClocks {

    @Inject
    TicketFacts facts;

    @Inject
    CompiledTerms terms;

    /** The clocks of one ticket; none before an agreement was matched. */
    public Map<Target, Clock> fold(TicketCopy ticket) {
        return fold(List.of(ticket)).get(ticket.id());
    }

    /** The clocks of each ticket, read with one query. */
    public Map<UUID, Map<Target, Clock>> fold(Collection<TicketCopy> tickets) {
        var known = facts.of(tickets.stream().map(TicketCopy::id).toList());
        Map<UUID, Map<Target, Clock>> clocks = new HashMap<>();
        for (TicketCopy ticket : tickets) {
            clocks.put(
                    ticket.id(),
                    ticket.agreementId() == null
                            ? Map.of()
                            : Clocks.fold(known.getOrDefault(ticket.id(), List.of()), terms.of(ticket)));
        }
        return clocks;
    }
}
