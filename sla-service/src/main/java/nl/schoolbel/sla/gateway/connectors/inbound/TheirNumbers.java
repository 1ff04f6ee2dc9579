package nl.schoolbel.sla.gateway.connectors.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.sla.gateway.callback.ForeignTicketFinder;
import nl.schoolbel.sla.gateway.callback.ReadUpdate;
import nl.schoolbel.sla.gateway.callback.Reading;
import nl.schoolbel.sla.gateway.callback.TicketRef;
import nl.schoolbel.sla.gateway.callback.UpdateIntake;
import nl.schoolbel.sla.gateway.connectors.domain.Cut;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTicket;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTicketMade;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTickets;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;

/** Tells what a ticket is called over there, so that the school sees the beheerpartner's number, and who asks finds ours by it. */
@ApplicationScoped
class TheirNumbers implements ForeignTicketFinder {

    private static final int LONGEST = 60;

    @Inject
    ForeignTickets tickets;

    @Inject
    Endpoints endpoints;

    @Inject
    UpdateIntake intake;

    void tell(@Observes ForeignTicketMade made) {
        ReadUpdate number = ReadUpdate.of(TicketRef.ofId(made.ticketId()), UpdateAction.GIVE_REFERENCE)
                .withReference(Cut.to(LONGEST, made.foreignNumber()));
        endpoints
                .settings(made.endpointId())
                .ifPresent(endpoint -> intake.take(
                        endpoint.endpoint().beheerpartnerId(),
                        made.endpointId(),
                        "poll",
                        "created:" + made.ticketId() + ":" + made.foreignId(),
                        new Reading.Updates(List.of(number))));
    }

    @Override
    public Optional<UUID> ticketOf(UUID endpoint, String foreignId) {
        return tickets.ticketOf(endpoint, foreignId).map(ForeignTicket::ticketId);
    }
}
