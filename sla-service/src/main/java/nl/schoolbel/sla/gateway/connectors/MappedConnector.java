package nl.schoolbel.sla.gateway.connectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTicket;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTickets;
import nl.schoolbel.sla.gateway.connectors.mapping.Mapping;
import nl.schoolbel.sla.gateway.connectors.mapping.OurState;
import nl.schoolbel.sla.gateway.connectors.mapping.RequestMaker;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.wire.WireAnswer;
import nl.schoolbel.sla.gateway.wire.WireRefused;

/**
 * Speaks to one kind of system by its mapping. A ticket is created over there once: before a creation that may have been
 * done already, it is looked for by our number. Whatever comes first of a ticket that is not there creates it.
 */
final class MappedConnector implements Connector {

    private static final int TOO_EARLY = 425;
    private static final int NOT_FOUND = 404;
    private static final int TIMED_OUT = 408;
    private static final int UNREADABLE = 502;
    private static final String HAND_OVER = "ticket-handed-over";

    /** Of a ticket that is not there, these need not be told. */
    private static final Set<String> NO_REASON_TO_CREATE = Set.of(
            "escalation-withdrawn",
            "ticket-withdrawn",
            "ticket-merged",
            "ticket-closed",
            "ticket-linked",
            "ticket-unlinked",
            "ticket-text-redacted",
            "update-refused");

    private final Mapping mapping;
    private final ForeignTickets tickets;
    private final MappedCalls calls;

    MappedConnector(Mapping mapping, ForeignTickets tickets, MappedCalls calls) {
        this.mapping = mapping;
        this.tickets = tickets;
        this.calls = calls;
    }

    @Override
    public String name() {
        return mapping.name();
    }

    @Override
    public CompletionStage<Sent> deliver(OutgoingMessage message, EndpointSettings endpoint, Instant attemptedAt) {
        return new Attempt(message, endpoint, attemptedAt).make();
    }

    /** One attempt at one message. */
    private final class Attempt {

        private final EndpointSettings endpoint;
        private final UUID ticket;
        private final String type;
        private final JsonNode event;
        private final Mapping.Call call;
        private final Instant now;
        private final RequestMaker maker;

        Attempt(OutgoingMessage message, EndpointSettings endpoint, Instant now) {
            this.endpoint = endpoint;
            this.ticket = message.ticketId();
            this.type = message.type();
            this.event = json(message.payload());
            this.call = mapping.out().events().get(message.type());
            this.now = now;
            this.maker = new RequestMaker(mapping, endpoint.settings());
        }

        CompletionStage<Sent> make() {
            if (ticket == null) {
                return call.none() != null
                        ? done(200, call.none())
                        : calls.send(mapping, endpoint, maker.make(call, event, null))
                                .thenApply(this::plainly);
            }
            Optional<ForeignTicket> known = tickets.find(endpoint.id(), ticket);
            boolean isThere = known.filter(ForeignTicket::isConfirmed).isPresent();
            if (isThere && known.get().goneAt() == null) {
                return isFirstHandOver() ? done(200, known.get().foreignNumber()) : change(known.get());
            }
            if (isThere && !type.equals(HAND_OVER)) {
                return done(NOT_FOUND, "ticket " + known.get().foreignNumber() + " is gone over there");
            }
            if (type.equals(HAND_OVER)) {
                return create(known, event);
            }
            if (NO_REASON_TO_CREATE.contains(type) || call.none() != null) {
                return done(200, "not told: there is no ticket over there");
            }
            return tickets.handOver(endpoint.endpoint().beheerpartnerId(), ticket)
                    .map(handOver -> create(known, json(handOver)).thenComposeAsync(this::goOn, calls.executor()))
                    .orElseGet(() ->
                            done(NOT_FOUND, "no ticket over there, and the hand-over is not kept: hand it over anew"));
        }

        /** Of a ticket that is there already: it was made by an attempt of which nobody wrote down that it succeeded. */
        private boolean isFirstHandOver() {
            return type.equals(HAND_OVER) && event.at("/data/handOver").asInt() == 1;
        }

        private CompletionStage<Sent> goOn(Sent created) {
            return created.status() >= 300
                    ? CompletableFuture.completedFuture(created)
                    : change(tickets.find(endpoint.id(), ticket).orElseThrow());
        }

        private CompletionStage<Sent> change(ForeignTicket known) {
            if (call.none() != null) {
                return done(200, "not told: " + call.none());
            }
            if (call.sets() != null) {
                tickets.sets(endpoint.id(), ticket, OurState.bySlug(call.sets()).orElseThrow());
            }
            RequestMaker.Foreign foreign = new RequestMaker.Foreign(known.foreignId(), known.foreignNumber());
            return calls.send(mapping, endpoint, maker.make(call, event, foreign))
                    .thenApplyAsync(answer -> changed(answer, known), calls.executor());
        }

        private Sent changed(WireAnswer answer, ForeignTicket known) {
            if (answer.status() == NOT_FOUND) {
                tickets.gone(endpoint.id(), ticket, now);
                return sent(answer, "ticket " + known.foreignNumber() + " is gone over there");
            }
            return sent(answer, known.foreignNumber());
        }

        private CompletionStage<Sent> create(Optional<ForeignTicket> known, JsonNode handOver) {
            Instant triedAt = known.map(ForeignTicket::createTriedAt).orElse(null);
            if (triedAt == null) {
                return createNow(handOver);
            }
            return calls.send(mapping, endpoint, maker.lookup(handOver))
                    .thenComposeAsync(answer -> afterLookup(answer, triedAt, handOver), calls.executor());
        }

        private CompletionStage<Sent> afterLookup(WireAnswer answer, Instant triedAt, JsonNode handOver) {
            if (answer.status() >= 300) {
                return CompletableFuture.completedFuture(sent(answer, "looking for the ticket"));
            }
            JsonNode found = answer.body().length == 0 ? null : maker.found(json(answer.body()), handOver);
            if (found != null) {
                return CompletableFuture.completedFuture(confirm(answer, found, true));
            }
            Duration settling = Duration.between(
                    now, triedAt.plusSeconds(mapping.out().lookup().settleSeconds()));
            if (settling.isNegative() || settling.isZero()) {
                return createNow(handOver);
            }
            return CompletableFuture.completedFuture(
                    new Sent(TOO_EARLY, settling, "their search may not know yet of what was sent before"));
        }

        private CompletionStage<Sent> createNow(JsonNode handOver) {
            RequestMaker.Made made = maker.make(mapping.out().create(), handOver, null);
            tickets.creating(endpoint.id(), ticket, now);
            return calls.send(mapping, endpoint, made).handleAsync(this::created, calls.executor());
        }

        private Sent created(WireAnswer answer, Throwable fault) {
            if (fault == null) {
                return created(answer);
            }
            Throwable why = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
            if (why instanceof WireRefused refused && !refused.mayHaveArrived()) {
                tickets.notCreated(endpoint.id(), ticket);
            }
            throw new CompletionException(why);
        }

        private Sent created(WireAnswer answer) {
            if (answer.status() < 300) {
                return confirm(answer, json(answer.body()), false);
            }
            if (answer.status() < 500 && answer.status() != TIMED_OUT) {
                tickets.notCreated(endpoint.id(), ticket);
            }
            return sent(answer, null);
        }

        /** An answer without an id leaves it open whether there is one: the next attempt looks. */
        private Sent confirm(WireAnswer answer, JsonNode theirs, boolean wasLost) {
            String id = theirs.at(mapping.out().answer().id()).asText("");
            if (id.isEmpty()) {
                return new Sent(UNREADABLE, null, "no id in the answer");
            }
            String number = theirs.at(mapping.out().answer().number()).asText(id);
            tickets.confirmed(endpoint.id(), ticket, id, number, OurState.OPEN, wasLost);
            return sent(answer, number);
        }

        private Sent plainly(WireAnswer answer) {
            return sent(answer, null);
        }

        private Sent sent(WireAnswer answer, String note) {
            return new Sent(answer.status(), answer.retryAfter(now).orElse(null), note);
        }
    }

    private static CompletionStage<Sent> done(int status, String note) {
        return CompletableFuture.completedFuture(new Sent(status, null, note));
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.mapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a payload is not the JSON that was stored", broken);
        }
    }

    /** What cannot be read is read as nothing. */
    private static JsonNode json(byte[] body) {
        try {
            return EventJson.mapper().readTree(body);
        } catch (IOException unreadable) {
            return EventJson.mapper().missingNode();
        }
    }
}
