package nl.schoolbel.sla.gateway.connectors.poll;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.callback.Reading;
import nl.schoolbel.sla.gateway.callback.UpdateIntake;
import nl.schoolbel.sla.gateway.connectors.MappedCalls;
import nl.schoolbel.sla.gateway.connectors.domain.PollPlace;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTicket;
import nl.schoolbel.sla.gateway.connectors.foreign.ForeignTickets;
import nl.schoolbel.sla.gateway.connectors.inbound.MappedReadings;
import nl.schoolbel.sla.gateway.connectors.mapping.BodyReader;
import nl.schoolbel.sla.gateway.connectors.mapping.BodyReader.Reply;
import nl.schoolbel.sla.gateway.connectors.mapping.BodyReader.Theirs;
import nl.schoolbel.sla.gateway.connectors.mapping.Mapping;
import nl.schoolbel.sla.gateway.connectors.mapping.RequestMaker;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.wire.WireAnswer;
import nl.schoolbel.sla.gateway.wire.WireRefused;

/**
 * Reads the changes of one system, page by page, from a while before the last one read. Each ticket of ours among them is
 * taken in a transaction of its own with its new replies; what was taken before is known, so that reading twice changes
 * nothing.
 */
@ApplicationScoped
public class PollRound {

    /** A round ends after these, so that its lease holds; the next one begins at once. */
    private static final int MOST_PAGES = 5;

    private static final int MOST_REPLY_PAGES = 10;
    private static final int PARTIAL = 206;

    @Inject
    MappedCalls calls;

    @Inject
    MappedReadings readings;

    @Inject
    ForeignTickets tickets;

    @Inject
    UpdateIntake intake;

    @Inject
    PollCursors cursors;

    @Inject
    DomainClock clock;

    /**
     * Reads on; what was read stays read when it fails on the way.
     *
     * @return whether it came to the end
     * @throws PollFailed when their system did not answer as it should
     */
    boolean read(Mapping mapping, EndpointSettings endpoint, PollCursors.Cursor cursor) {
        Pages one = new Pages(mapping, endpoint, cursor);
        Optional<PollPlace> place = Optional.of(
                new PollPlace(cursor.fromAt().minusSeconds(mapping.poll().overlapSeconds()), 0));
        for (int page = 0; page < MOST_PAGES && place.isPresent(); page++) {
            place = one.page(place.get());
        }
        return place.isEmpty();
    }

    private final class Pages {

        private final Mapping mapping;
        private final EndpointSettings endpoint;
        private final PollCursors.Cursor cursor;
        private final RequestMaker maker;
        private final BodyReader reader;
        private Instant standsAt;

        Pages(Mapping mapping, EndpointSettings endpoint, PollCursors.Cursor cursor) {
            this.mapping = mapping;
            this.endpoint = endpoint;
            this.cursor = cursor;
            this.maker = new RequestMaker(mapping, endpoint.settings());
            this.reader = new BodyReader(mapping, endpoint.settings());
            this.standsAt = cursor.fromAt();
        }

        Optional<PollPlace> page(PollPlace place) {
            Mapping.Poll poll = mapping.poll();
            Got got = get(
                    maker.path(
                            poll.path(),
                            Map.of(
                                    "from", place.from().toString(),
                                    "start", Integer.toString(place.start()),
                                    "size", Integer.toString(poll.pageSize()))),
                    poll.items());
            Instant last = null;
            for (JsonNode item : got.items()) {
                Theirs theirs = reader.read(item);
                if (theirs.changedAt() != null) {
                    last = last == null || theirs.changedAt().isAfter(last) ? theirs.changedAt() : last;
                }
                take(item, theirs);
            }
            if (last != null && last.isAfter(standsAt)) {
                Instant readTo = last.truncatedTo(ChronoUnit.MICROS);
                cursors.move(endpoint.id(), standsAt, readTo);
                standsAt = readTo;
            }
            return place.next(got.items().size(), poll.pageSize(), last);
        }

        private void take(JsonNode item, Theirs theirs) {
            Optional<ForeignTicket> known =
                    theirs.id() == null ? Optional.empty() : tickets.ticketOf(endpoint.id(), theirs.id());
            if (known.isEmpty() || isOver(known.get(), theirs)) {
                return;
            }
            List<Reply> replies = replies(theirs);
            QuarkusTransaction.requiringNew().run(() -> {
                Reading reading = readings.take(reader, endpoint.id(), item, replies);
                if (!(reading instanceof Reading.Passed)) {
                    intake.take(
                            endpoint.endpoint().beheerpartnerId(),
                            endpoint.id(),
                            "poll",
                            deliveryId(theirs, replies),
                            reading,
                            item.toString().getBytes(StandardCharsets.UTF_8));
                }
            });
        }

        /** It was read before, long enough after its last change that nothing of the same moment can have come behind it. */
        private boolean isOver(ForeignTicket known, Theirs theirs) {
            return known.changedAt() != null
                    && theirs.changedAt() != null
                    && cursor.polledAt() != null
                    && known.changedAt()
                            .truncatedTo(ChronoUnit.MILLIS)
                            .equals(theirs.changedAt().truncatedTo(ChronoUnit.MILLIS))
                    && theirs.changedAt()
                            .isBefore(cursor.polledAt()
                                    .minusSeconds(mapping.poll().overlapSeconds()));
        }

        private String deliveryId(Theirs theirs, List<Reply> replies) {
            String lastReply =
                    replies.isEmpty() ? "" : replies.get(replies.size() - 1).id();
            return "poll:" + theirs.id() + ":" + theirs.changedAt() + ":" + theirs.status() + ":" + lastReply;
        }

        private List<Reply> replies(Theirs theirs) {
            Mapping.Poll poll = mapping.poll();
            List<Reply> replies = new ArrayList<>();
            if (poll.notes() == null) {
                return replies;
            }
            Got got = null;
            for (int page = 0; page < MOST_REPLY_PAGES && (got == null || got.isPartial()); page++) {
                got = get(
                        maker.path(
                                poll.notes(),
                                Map.of(
                                        "foreign.id", theirs.id(),
                                        "start", Integer.toString(page * poll.notePageSize()),
                                        "size", Integer.toString(poll.notePageSize()))),
                        poll.noteItems());
                got.items().forEach(item -> replies.add(reader.reply(item)));
            }
            replies.sort(Comparator.comparing(Reply::writtenAt, Comparator.nullsFirst(Comparator.naturalOrder())));
            return replies;
        }

        private Got get(String path, String items) {
            WireAnswer answer = answer(path);
            if (answer.status() == 204) {
                return new Got(EventJson.mapper().createArrayNode(), false);
            }
            if (answer.status() != 200 && answer.status() != PARTIAL) {
                throw new PollFailed(
                        "answered " + answer.status(),
                        answer.retryAfter(clock.machineInstant()).orElse(null));
            }
            try {
                JsonNode list = EventJson.mapper().readTree(answer.body()).at(items);
                if (list.isArray()) {
                    return new Got(list, answer.status() == PARTIAL);
                }
            } catch (IOException unreadable) {
                // Told below, as any other answer without a list.
            }
            throw new PollFailed("answered without a list, or with too long a one", null);
        }

        private WireAnswer answer(String path) {
            try {
                return calls.send(mapping, endpoint, new RequestMaker.Made("GET", path, null, List.of()))
                        .toCompletableFuture()
                        .join();
            } catch (CompletionException fault) {
                throw fault.getCause() instanceof WireRefused refused ? new PollFailed(refused.slug(), null) : fault;
            }
        }
    }

    private record Got(JsonNode items, boolean isPartial) {}
}
