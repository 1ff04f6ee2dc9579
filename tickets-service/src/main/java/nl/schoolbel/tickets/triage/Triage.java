package nl.schoolbel.tickets.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketTriageStarted;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Takes a reported ticket up. */
@ApplicationScoped
public class Triage {

    @Inject
    TicketDesk desk;

    @Inject
    TicketSteps steps;

    @Inject
    TicketTelling telling;

    @Inject
    PersonAddresses addresses;

    @Transactional
    public void takeUp(UUID id, String ifMatch) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        steps.take(opened.ticket(), Action.TAKE_UP, opened.acting(), Map.of());
        addresses.remember();
        telling.tell(
                TicketEvents.TRIAGE_STARTED,
                id,
                new TicketTriageStarted(
                        id,
                        opened.ticket().schoolId(),
                        opened.acting().at(),
                        opened.acting().clock()));
    }
}
