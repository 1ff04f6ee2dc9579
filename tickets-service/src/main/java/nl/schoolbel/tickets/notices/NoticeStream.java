package nl.schoolbel.tickets.notices;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.live.StreamTerms;

/**
 * The open streams of this node. All are served by one look per second at the newest notice, and only those that may have
 * something new read their own; so a quiet stream costs nothing and any node serves any person.
 */
@ApplicationScoped
public class NoticeStream {

    private static final int AT_ONCE = 50;
    private static final Duration POLL = Duration.ofSeconds(1);

    @Inject
    NoticeStore store;

    @Inject
    Notices notices;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    private final List<Open> streams = new CopyOnWriteArrayList<>();
    private final Worker worker = new Worker("notice-stream", 1, POLL, this::serve);
    private volatile boolean leaving;

    /** One person's stream; touched by the worker only, once it is open. */
    private static final class Open {
        final NoticeReader reader;
        final SseEventSink sink;
        final Sse sse;
        final Instant endsAt;
        long sent;
        long looked;
        Instant spokeAt;
        volatile boolean sending;

        Open(NoticeReader reader, SseEventSink sink, Sse sse, Instant endsAt, long sent, Instant now) {
            this.reader = reader;
            this.sink = sink;
            this.sse = sse;
            this.endsAt = endsAt;
            this.sent = sent;
            this.spokeAt = now;
        }
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    /** Sends clients elsewhere: a stop waits for open streams. Who comes here again meanwhile is sent on as well. */
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        leaving = true;
        streams.forEach(NoticeStream::close);
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
        streams.forEach(NoticeStream::close);
    }

    /**
     * Opens a stream for the caller.
     *
     * @param lastEventId behind which notice to go on; {@code null} for what comes from now on
     * @throws ProblemException {@code too-many-at-once}, or {@code changes-missed} with the list's address
     */
    void open(String lastEventId, SseEventSink sink, Sse sse) {
        String subject = caller.subject();
        long own = streams.stream()
                .filter(open -> open.reader.subject().equals(subject))
                .count();
        if (streams.size() >= StreamTerms.MOST_STREAMS || own >= StreamTerms.MOST_OF_A_PERSON) {
            throw new ProblemException(TicketsProblem.TOO_MANY_AT_ONCE);
        }
        long sent = lastEventId == null || lastEventId.isBlank() ? store.newest() : position(lastEventId);
        Instant now = clock.machineInstant();
        Instant endsAt = caller.tokenEnds().orElse(now);
        Open open = new Open(notices.reader(), sink, sse, endsAt, sent, now);
        speak(
                open,
                sse.newEventBuilder()
                        .name("started")
                        .id(Long.toString(sent))
                        .reconnectDelay(StreamTerms.RECONNECT_MILLIS)
                        .data("{}")
                        .build());
        streams.add(open);
        if (leaving) {
            close(open);
        }
        worker.wake();
    }

    private long position(String lastEventId) {
        try {
            long id = Long.parseLong(lastEventId);
            if (store.nothingIsForgottenBehind(id)) {
                return id;
            }
        } catch (NumberFormatException notOurs) {
            throw gone();
        }
        throw gone();
    }

    private static ProblemException gone() {
        return new ProblemException(TicketsProblem.CHANGES_MISSED).with("list", "/tickets/v1/notices");
    }

    private boolean serve() {
        if (streams.isEmpty()) {
            return false;
        }
        long newest = store.newest();
        Instant now = clock.machineInstant();
        for (Open open : streams) {
            if (open.sink.isClosed() || !now.isBefore(open.endsAt)) {
                streams.remove(open);
                close(open);
            } else if (!open.sending) {
                serve(open, newest, now);
            }
        }
        return false;
    }

    private void serve(Open open, long newest, Instant now) {
        if (open.looked < newest) {
            List<Notice> more = store.after(open.reader, open.sent, AT_ONCE);
            for (Notice notice : more) {
                speak(
                        open,
                        open.sse
                                .newEventBuilder()
                                .name("notice")
                                .id(Long.toString(notice.id()))
                                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                                .data(Notice.class, notice)
                                .build());
                open.sent = notice.id();
            }
            if (more.size() < AT_ONCE) {
                open.looked = newest;
            }
            if (!more.isEmpty()) {
                return;
            }
        }
        if (!now.isBefore(open.spokeAt.plus(StreamTerms.BEAT))) {
            speak(open, open.sse.newEventBuilder().comment("alive").build());
        }
    }

    /** While a slow reader has not taken what was sent, nothing more is. */
    private void speak(Open open, jakarta.ws.rs.sse.OutboundSseEvent event) {
        open.sending = true;
        open.spokeAt = clock.machineInstant();
        open.sink.send(event).whenComplete((done, fault) -> {
            open.sending = false;
            if (fault != null) {
                close(open);
            }
        });
    }

    private static void close(Open open) {
        open.sink.close();
    }
}
