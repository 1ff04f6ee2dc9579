package nl.schoolbel.sla.gateway.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.trace.TraceContext;
import nl.schoolbel.sla.beheerpartners.BeheerpartnerStore;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the rest of sla-service leaves what the beheerpartner must hear. The payload is a snapshot, written in the
 * transaction of the fact; {@link DeliverySender} brings it afterwards.
 */
@ApplicationScoped
public class Deliveries {

    @Inject
    DeliveryStore store;

    @Inject
    DeliverySender sender;

    @Inject
    BeheerpartnerStore beheerpartners;

    @Inject
    TicketCopyStore tickets;

    @Inject
    DomainClock clock;

    @Inject
    AfterCommit afterCommit;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    @ConfigProperty(name = "schoolbel.kvk")
    String kvk;

    @ConfigProperty(name = "schoolbel.public-url")
    String publicUrl;

    /**
     * Adds one delivery per active endpoint of the ticket's beheerpartner; none when the ticket is with nobody, and none
     * but answers while it follows a major incident. The ticket's row must be locked, since its webhooks are numbered.
     *
     * @param data the payload's {@code data}; {@code ticketId} and {@code number} are added
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(TicketCopy ticket, WebhookType type, ObjectNode data) {
        if (ticket.beheerpartnerId() == null || (ticket.followsIncident() && !type.isAnswer())) {
            return;
        }
        addFor(beheerpartners.activeEndpoints(ticket.beheerpartnerId()), ticket, type, data);
    }

    /**
     * Adds one delivery per active endpoint that ever had one of the ticket: whoever was told of it, also when another
     * beheerpartner has it now or a major incident speaks for it. Otherwise as {@link #add}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addForAllTold(TicketCopy ticket, WebhookType type, ObjectNode data) {
        addFor(store.endpointsTold(ticket.id()), ticket, type, data);
    }

    private void addFor(List<UUID> endpoints, TicketCopy ticket, WebhookType type, ObjectNode data) {
        if (endpoints.isEmpty()) {
            return;
        }
        data.put("ticketId", ticket.id().toString()).put("number", ticket.number());
        long sequence = tickets.nextWebhookSequence(ticket.id());
        for (UUID endpoint : endpoints) {
            UUID id = UUID.randomUUID();
            store.add(
                    id,
                    endpoint,
                    ticket.id(),
                    type,
                    payload(id, sequence, ticket.id(), type, data),
                    TraceContext.current(),
                    clock.machineInstant());
        }
        afterCommit.run(sender::wake);
    }

    /** Puts the mark in place of words in every snapshot of a ticket, sent or not; a snapshot without them stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void redact(UUID ticket, String field, String mark) {
        store.redact(ticket, field, mark);
    }

    private String payload(UUID id, long sequence, UUID ticket, WebhookType type, ObjectNode data) {
        ObjectMapper json = EventJson.mapper();
        ObjectNode event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", "urn:nld:kvknr:" + kvk + ":systeem:" + service)
                .put("type", "nl.schoolbel." + type.slug() + ".v1")
                .put("time", clock.instant().toString())
                .put("sequence", Long.toString(sequence))
                .put("sequencetype", "Integer")
                .put("datacontenttype", "application/json")
                .put("dataref", publicUrl + "/sla/v1/tickets/" + ticket + "/clocks");
        event.set("data", data);
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
