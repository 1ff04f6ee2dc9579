package nl.schoolbel.sla.gateway.connectors.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.sla.gateway.callback.ReadUpdate;
import nl.schoolbel.sla.gateway.callback.Reading;
import nl.schoolbel.sla.gateway.callback.TicketRef;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTicket;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTickets;
import nl.schoolbel.sla.gateway.connectors.mapping.BodyReader;
import nl.schoolbel.sla.gateway.connectors.mapping.BodyReader.Reply;
import nl.schoolbel.sla.gateway.connectors.mapping.BodyReader.Theirs;
import nl.schoolbel.sla.gateway.connectors.mapping.Changes;
import nl.schoolbel.sla.gateway.connectors.mapping.Mapping;
import nl.schoolbel.sla.gateway.connectors.mapping.OurState;

/**
 * Makes of what a system says of a ticket the updates that it asks for. Such systems tell where a ticket stands and not what
 * was done, so what we know of it decides: a state that we set, or have read before, is no news; neither is a reply that was
 * taken, or that our own account wrote. A body older than the last one read gives its replies and no step.
 */
@ApplicationScoped
public class MappedReadings {

    @Inject
    ForeignTickets tickets;

    /** Reads a callback's body, and remembers what it said. */
    @Transactional
    public Reading take(Mapping mapping, UUID endpoint, Map<String, String> settings, byte[] body) {
        BodyReader reader = new BodyReader(mapping, settings);
        return parsed(body)
                .map(json -> take(reader, endpoint, reader.ticketIn(json), replies(reader, json)))
                .orElse(new Reading.Unreadable("it is no JSON"));
    }

    /** As {@link #take(Mapping, UUID, Map, byte[])}, remembering nothing. */
    public Reading look(Mapping mapping, UUID endpoint, Map<String, String> settings, byte[] body) {
        BodyReader reader = new BodyReader(mapping, settings);
        return parsed(body)
                .map(json -> {
                    Theirs theirs = reader.read(reader.ticketIn(json));
                    return read(
                                    reader,
                                    theirs,
                                    theirs.id() == null ? Optional.empty() : tickets.ticketOf(endpoint, theirs.id()),
                                    replies(reader, json))
                            .reading();
                })
                .orElse(new Reading.Unreadable("it is no JSON"));
    }

    /** Reads a ticket of theirs with replies to it, oldest first, and remembers what they said. */
    @Transactional
    public Reading take(BodyReader reader, UUID endpoint, JsonNode ticket, List<Reply> replies) {
        Theirs theirs = reader.read(ticket);
        Optional<ForeignTicket> known = theirs.id() == null ? Optional.empty() : tickets.lock(endpoint, theirs.id());
        Read read = read(reader, theirs, known, replies);
        known.ifPresent(foreign -> tickets.seen(foreign, read.state(), read.changedAt(), read.taken()));
        return read.reading();
    }

    /** @param taken ids of the replies that need not be looked at again */
    record Read(Reading reading, OurState state, Instant changedAt, List<String> taken) {}

    static Read read(BodyReader reader, Theirs body, Optional<ForeignTicket> known, List<Reply> replies) {
        if (body.id() == null) {
            return new Read(new Reading.Passed("about no ticket"), null, null, List.of());
        }
        List<String> taken = known.map(ForeignTicket::replies).orElse(List.of());
        List<Reply> unseen = replies.stream()
                .filter(reply -> reply.id() == null || !taken.contains(reply.id()))
                .toList();
        boolean isOld = known.map(ForeignTicket::changedAt)
                .filter(last -> body.changedAt() != null && body.changedAt().isBefore(inMillis(last)))
                .isPresent();
        Theirs theirs = isOld ? body.withoutState() : body;
        List<Changes.Change> changes =
                Changes.of(reader, theirs, known.map(ForeignTicket::state).orElse(OurState.OPEN), unseen);
        Instant from = isOld ? null : after(known.map(ForeignTicket::changedAt).orElse(null), theirs.changedAt());
        TicketRef ref =
                known.map(foreign -> TicketRef.ofId(foreign.ticketId())).orElse(TicketRef.ofForeignId(theirs.id()));
        List<ReadUpdate> updates = new ArrayList<>();
        for (Changes.Change change : changes) {
            updates.add(update(ref, change, at(change, unseen, from, updates.size())));
        }
        // Of a ticket that may be nobody's of ours nothing has to be looked at.
        List<Reading.Unmapped> unmapped = known.isPresent() && theirs.isUnmapped()
                ? List.of(new Reading.Unmapped(ref, "status", theirs.status()))
                : List.of();
        Reading reading = updates.isEmpty() && unmapped.isEmpty()
                ? new Reading.Passed("nothing new for us")
                : new Reading.Updates(updates, unmapped);
        OurState state = theirs.state() == OurState.NONE ? null : theirs.state();
        return new Read(
                reading,
                state,
                from == null ? null : from.plus(updates.size(), ChronoUnit.MICROS),
                unseen.stream()
                        .map(Reply::id)
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }

    /** A reply is as old as itself; steps of one body come after each other, and after those of one of the same moment. */
    private static Instant at(Changes.Change change, List<Reply> replies, Instant from, int place) {
        boolean isStep = change.replyId() == null || change.action() != nl.schoolbel.events.terms.UpdateAction.COMMENT;
        Instant stepAt = from == null ? null : from.plus(place, ChronoUnit.MICROS);
        return isStep
                ? stepAt
                : replies.stream()
                        .filter(reply -> change.replyId().equals(reply.id()))
                        .map(Reply::writtenAt)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(stepAt);
    }

    /** Their clock may stand still between two changes; ours counts on in microseconds. */
    private static Instant after(Instant last, Instant changedAt) {
        if (changedAt == null || last == null) {
            return changedAt == null ? null : inMillis(changedAt);
        }
        return inMillis(last).equals(inMillis(changedAt)) ? last.plus(1, ChronoUnit.MICROS) : inMillis(changedAt);
    }

    private static Instant inMillis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private static ReadUpdate update(TicketRef ref, Changes.Change change, Instant changedAt) {
        return new ReadUpdate(
                ref,
                change.action(),
                null,
                change.reason(),
                change.cause(),
                null,
                change.text(),
                change.from(),
                change.until(),
                null,
                null,
                null,
                changedAt,
                null);
    }

    private static List<Reply> replies(BodyReader reader, JsonNode body) {
        return reader.replyIn(body).map(List::of).orElse(List.of());
    }

    private static Optional<JsonNode> parsed(byte[] body) {
        try {
            return Optional.ofNullable(EventJson.mapper().readTree(body)).filter(JsonNode::isObject);
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }
}
