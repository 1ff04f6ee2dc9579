package nl.schoolbel.sla.gateway.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.problem.StrictJson;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.signing.StandardWebhooks;

/** Reads the update that we describe ourselves, a structured CloudEvent. Its sender is told at once what is wrong with it. */
@ApplicationScoped
public class GenericReader implements InboundReader {

    @Inject
    StrictJson json;

    @Override
    public String connector() {
        return "generic";
    }

    @Override
    public String deliveryIdHeader() {
        return StandardWebhooks.ID;
    }

    @Override
    public boolean answersAtOnce() {
        return true;
    }

    @Override
    public Reading read(EndpointSettings endpoint, Map<String, String> headers, byte[] body) {
        CallbackEvent.Data data = ((CallbackEvent) json.read(body, CallbackEvent.class)).data();
        return new Reading.Updates(List.of(new ReadUpdate(
                TicketRef.ofId(data.ticketId()),
                data.action(),
                data.reference(),
                data.reason(),
                data.cause(),
                data.toolId(),
                data.text(),
                data.from(),
                data.until(),
                data.escalationId(),
                data.wantedPriority(),
                data.version() == null ? null : data.version().toString(),
                data.changedAt(),
                data.reportedAt())));
    }
}
