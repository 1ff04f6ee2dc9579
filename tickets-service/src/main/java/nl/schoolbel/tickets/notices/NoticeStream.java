package nl.schoolbel.tickets.notices;

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

/**
 * The open streams of this node. All are served by one look per second at the newest notice, and only those that may have
 * something new read their own; so a quiet stream costs nothing and any node serves any person.
 */
@ApplicationScoped
public class NoticeStream {

    static final int MOST = 500;
    private static final int MOST_PER_PERSON = 5;
    private static final int AT_ONCE = 50;
    private static final Duration POLL = Duration.ofSeconds(1);

    /** Proxies close what is silent for a minute, some for half of that. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final Duration WITHOUT_TOKEN_END = Duration.ofMinutes(5);

    @Inject
    NoticeStore store;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    private final List<Open> streams = new CopyOnWriteArrayList<>();
    private final Worker worker = new Worker("notice-stream", 1, POLL, this::serve);

    /** One person's stream; touched by the worker only, once it is open. */
    private static final class Open {
        final String subject;
        final SseEventSink sink;
        final Sse sse;
        final Instant endsAt;
        long sent;
        long looked;
        Instant spokeAt;
        volatile boolean sending;

        Open(String subject, SseEventSink sink, Sse sse, Instant endsAt, long sent, Instant now) {
            this.subject = subject;
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
        long own = streams.stream().filter(open -> open.subject.equals(subject)).count();
        if (streams.size() >= MOST || own >= MOST_PER_PERSON) {
            throw new ProblemException(TicketsProblem.TOO_MANY_AT_ONCE);
        }
        long sent = lastEventId == null ? store.newest() : position(subject, lastEventId);
        Instant now = clock.machineInstant();
        Instant endsAt = caller.tokenEnds().orElseGet(() -> now.plus(WITHOUT_TOKEN_END));
        Open open = new Open(subject, sink, sse, endsAt, sent, now);
        speak(open, sse.newEventBuilder().comment("open").build());
        streams.add(open);
        worker.wake();
    }

    private long position(String subject, String lastEventId) {
        try {
            long id = Long.parseLong(lastEventId);
            if (store.has(subject, id)) {
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
            List<Notice> more = store.after(open.subject, open.sent, AT_ONCE);
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
        if (!now.isBefore(open.spokeAt.plus(HEARTBEAT))) {
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
