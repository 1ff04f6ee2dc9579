package nl.schoolbel.sla.gateway.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.trace.TraceContext;
import nl.schoolbel.sla.gateway.endpoints.EndpointChoice;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import nl.schoolbel.sla.gateway.messages.WebhookType;
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
    Endpoints endpoints;

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
        addAll(List.of(new Wanted(ticket, type, data, null)));
    }

    /**
     * A webhook that is wanted.
     *
     * @param about id of what it tells of, by which {@link #of} finds it; may be null
     */
    public record Wanted(TicketCopy ticket, WebhookType type, ObjectNode data, UUID about) {

        boolean goesOut() {
            return ticket.beheerpartnerId() != null && (!ticket.followsIncident() || type.isAnswer());
        }
    }

    /** As {@link #add} for each, in this order, by few statements: for work that comes in batches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(List<Wanted> wanted) {
        Map<UUID, List<EndpointChoice>> choices = new HashMap<>();
        List<Outgoing> all = new ArrayList<>();
        for (Wanted one : wanted) {
            if (one.goesOut()) {
                String slug = one.type().slug();
                all.add(new Outgoing(
                        one,
                        choices.computeIfAbsent(one.ticket().beheerpartnerId(), endpoints::tellable).stream()
                                .filter(choice -> choice.wants(slug))
                                .map(EndpointChoice::id)
                                .toList()));
            }
        }
        write(all);
    }

    /**
     * Adds one delivery per active endpoint that ever had one of the ticket: whoever was told of it, also when another
     * beheerpartner has it now or a major incident speaks for it. Otherwise as {@link #add}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addForAllTold(TicketCopy ticket, WebhookType type, ObjectNode data) {
        write(List.of(new Outgoing(new Wanted(ticket, type, data, null), store.endpointsTold(ticket.id()))));
    }

    private record Outgoing(Wanted wanted, List<UUID> endpoints) {}

    private void write(List<Outgoing> all) {
        List<Outgoing> going =
                all.stream().filter(one -> !one.endpoints().isEmpty()).toList();
        if (going.isEmpty()) {
            return;
        }
        Map<UUID, Long> last = tickets.nextWebhookSequences(
                going.stream().map(one -> one.wanted().ticket().id()).toList());
        Map<UUID, Long> left = going.stream()
                .collect(Collectors.groupingBy(one -> one.wanted().ticket().id(), Collectors.counting()));
        List<DeliveryStore.NewDelivery> rows = new ArrayList<>();
        for (Outgoing one : going) {
            TicketCopy ticket = one.wanted().ticket();
            long sequence = last.get(ticket.id()) - left.merge(ticket.id(), -1L, Long::sum);
            one.wanted().data().put("ticketId", ticket.id().toString()).put("number", ticket.number());
            for (UUID endpoint : one.endpoints()) {
                UUID id = UUID.randomUUID();
                rows.add(new DeliveryStore.NewDelivery(
                        id,
                        endpoint,
                        ticket.id(),
                        one.wanted().type().slug(),
                        payload(
                                id,
                                sequence,
                                ticket.id(),
                                one.wanted().type(),
                                one.wanted().data()),
                        one.wanted().about()));
            }
        }
        store.add(rows, TraceContext.current(), clock.machineInstant());
        afterCommit.run(sender::wake);
    }

    /** What became of the webhooks about some things: by thing, and then by delivery. */
    public Map<UUID, List<Told>> of(Collection<UUID> things) {
        return store.about(things);
    }

    /** @param at when it was delivered or given up; null while it waits */
    public record Told(String state, Instant at) {}

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
