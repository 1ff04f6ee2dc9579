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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.trace.TraceContext;
import nl.schoolbel.sla.gateway.delivery.queue.DeliveryStore;
import nl.schoolbel.sla.gateway.delivery.queue.MessageStore;
import nl.schoolbel.sla.gateway.delivery.sending.DeliverySender;
import nl.schoolbel.sla.gateway.endpoints.EndpointChoice;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import nl.schoolbel.sla.gateway.messages.Message;
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

    private static final int URGENT = 0;
    private static final int USUAL = 1;

    @Inject
    MessageStore messages;

    @Inject
    DeliveryStore store;

    @Inject
    HeldWebhooks held;

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
     * Keeps a message for the ticket's beheerpartner, and a delivery of it per endpoint that takes its type; none when the
     * ticket is with nobody, and none but answers while it follows a major incident. The ticket's row must be locked, since
     * its messages are numbered.
     *
     * @param data the payload's {@code data}; {@code ticketId} and {@code number} are added
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(TicketCopy ticket, WebhookType type, ObjectNode data) {
        addAll(List.of(new Wanted(ticket, type, data, null)));
    }

    /** As {@link #add(TicketCopy, WebhookType, ObjectNode)}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(TicketCopy ticket, Message message) {
        add(ticket, message.type(), message.json());
    }

    /** Lets out what waited for the ticket's hand-over, in the order in which it came; that one must have been added. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(TicketCopy ticket) {
        addAll(held.release(ticket));
    }

    /**
     * A webhook that is wanted.
     *
     * @param about id of what it tells of, by which {@link #of} finds it; may be null
     */
    public record Wanted(TicketCopy ticket, WebhookType type, ObjectNode data, UUID about) {

        /** What a school waits for most goes first where not all can go at once. */
        int rank() {
            boolean first = type == WebhookType.TICKET_HANDED_OVER || type == WebhookType.TICKET_ESCALATED;
            return first && ticket.priority() != null && ticket.priority() == 1 ? URGENT : USUAL;
        }

        boolean goesOut() {
            return ticket.beheerpartnerId() != null && (!ticket.followsIncident() || type.isSaidOfFollowers());
        }
    }

    /** As {@link #add} for each, in this order, by few statements: for work that comes in batches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(List<Wanted> wanted) {
        Map<UUID, List<EndpointChoice>> choices = new HashMap<>();
        List<Outgoing> all = new ArrayList<>();
        List<Wanted> early = wanted.stream().filter(HeldWebhooks::isEarly).toList();
        held.add(early, clock.instant());
        for (Wanted one : wanted) {
            if (one.goesOut() && !HeldWebhooks.isEarly(one)) {
                UUID beheerpartner = one.ticket().beheerpartnerId();
                all.add(new Outgoing(
                        one,
                        beheerpartner,
                        choices.computeIfAbsent(beheerpartner, endpoints::tellable).stream()
                                .filter(choice -> choice.wants(one.type().slug()))
                                .map(EndpointChoice::id)
                                .toList()));
            }
        }
        write(all);
    }

    /**
     * Tells every endpoint that ever had a delivery of the ticket: whoever was told of it, also when another beheerpartner
     * has it now or a major incident speaks for it. Otherwise as {@link #add}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addForAllTold(TicketCopy ticket, WebhookType type, ObjectNode data) {
        Wanted wanted = new Wanted(ticket, type, data, null);
        write(store.endpointsTold(ticket.id()).stream()
                .collect(Collectors.groupingBy(
                        DeliveryStore.Owned::beheerpartner,
                        LinkedHashMap::new,
                        Collectors.mapping(DeliveryStore.Owned::endpoint, Collectors.toList())))
                .entrySet()
                .stream()
                .map(told -> new Outgoing(wanted, told.getKey(), told.getValue()))
                .toList());
    }

    /**
     * Keeps a message about no ticket for one endpoint.
     *
     * @return the id of its delivery
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID addFor(UUID endpoint, UUID beheerpartner, WebhookType type, ObjectNode data) {
        UUID message = UUID.randomUUID();
        UUID delivery = UUID.randomUUID();
        Instant now = clock.machineInstant();
        String payload = payload(message, 0, null, type, data);
        messages.add(
                List.of(new MessageStore.NewMessage(message, null, null, beheerpartner, type.slug(), 0, payload, null)),
                TraceContext.current(),
                now);
        store.add(
                List.of(new DeliveryStore.NewDelivery(delivery, message, endpoint, null, type.slug(), 0, URGENT)), now);
        afterCommit.run(sender::wake);
        return delivery;
    }

    private record Outgoing(Wanted wanted, UUID beheerpartner, List<UUID> endpoints) {}

    private void write(List<Outgoing> going) {
        if (going.isEmpty()) {
            return;
        }
        Map<UUID, Long> last = tickets.nextWebhookSequences(
                going.stream().map(one -> one.wanted().ticket().id()).toList());
        Map<UUID, Long> left = going.stream()
                .collect(Collectors.groupingBy(one -> one.wanted().ticket().id(), Collectors.counting()));
        List<MessageStore.NewMessage> rows = new ArrayList<>();
        List<DeliveryStore.NewDelivery> deliveries = new ArrayList<>();
        for (Outgoing one : going) {
            Wanted wanted = one.wanted();
            TicketCopy ticket = wanted.ticket();
            UUID message = UUID.randomUUID();
            String type = wanted.type().slug();
            long sequence = last.get(ticket.id()) - left.merge(ticket.id(), -1L, Long::sum);
            wanted.data().put("ticketId", ticket.id().toString()).put("number", ticket.number());
            rows.add(new MessageStore.NewMessage(
                    message,
                    ticket.id(),
                    ticket.number(),
                    one.beheerpartner(),
                    type,
                    sequence,
                    payload(message, sequence, ticket.id(), wanted.type(), wanted.data()),
                    wanted.about()));
            for (UUID endpoint : one.endpoints()) {
                deliveries.add(new DeliveryStore.NewDelivery(
                        UUID.randomUUID(), message, endpoint, ticket.id(), type, sequence, wanted.rank()));
            }
        }
        Instant now = clock.machineInstant();
        messages.add(rows, TraceContext.current(), now);
        if (!deliveries.isEmpty()) {
            store.add(deliveries, now);
            afterCommit.run(sender::wake);
        }
    }

    /** The traces in which tickets were handed over; of those that were in none, nothing. */
    public List<String> handOverTraces(Collection<UUID> tickets) {
        return messages.traces(tickets, WebhookType.TICKET_HANDED_OVER.slug());
    }

    /** What became of the webhooks about some things: by thing, and then by delivery. */
    public Map<UUID, List<Told>> of(Collection<UUID> things) {
        Map<UUID, List<Told>> told = new HashMap<>();
        store.about(things)
                .forEach((thing, states) -> told.put(
                        thing,
                        states.stream()
                                .map(one -> new Told(one.state(), one.endedAt()))
                                .toList()));
        return told;
    }

    /** Notes in the log that the beheerpartner was mailed, since what tells of a thing did not arrive. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mailed(UUID about) {
        store.mailed(about, clock.machineInstant());
    }

    /** @param at when it was delivered or given up; null while it waits */
    public record Told(String state, Instant at) {}

    /** Puts the mark in place of words in every snapshot of a ticket, sent or not; a snapshot without them stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void redact(UUID ticket, String field, String mark) {
        messages.redact(ticket, field, mark);
        held.redact(ticket, field, mark);
    }

    /**
     * The same for the words of one thing of several.
     *
     * @param id member of the data that names the thing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void redact(UUID ticket, String field, String id, UUID thing, String mark) {
        messages.redact(ticket, field, id, thing, mark);
        held.redact(ticket, field, id, thing, mark);
    }

    private String payload(UUID id, long sequence, UUID ticket, WebhookType type, ObjectNode data) {
        ObjectMapper json = EventJson.mapper();
        ObjectNode event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", "urn:nld:kvknr:" + kvk + ":systeem:" + service)
                .put("type", "nl.schoolbel." + type.slug() + ".v1")
                .put("time", clock.instant().toString())
                .put("datacontenttype", "application/json");
        if (ticket != null) {
            event.put("sequence", Long.toString(sequence)).put("sequencetype", "Integer");
            event.put("dataref", publicUrl + "/sla/v1/tickets/" + ticket + "/clocks");
        }
        event.set("data", data);
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
