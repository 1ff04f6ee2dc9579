package nl.schoolbel.sla.board.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.board.live.LiveStream.Event;
import nl.schoolbel.sla.board.login.BoardScope;
import nl.schoolbel.sla.board.page.BoardPages;
import nl.schoolbel.sla.board.page.PageWords;
import org.jboss.logging.Logger;

/**
 * The open streams of this node. All viewers of one scope and language are served by one look and one page made from it, so that
 * fifty screens cost as one; without viewers nothing is looked at. What they get is read from the database alone, so any node
 * serves anybody.
 */
@ApplicationScoped
public class LiveFeed {

    private static final Logger LOG = Logger.getLogger(LiveFeed.class);

    /** Shorter than proxies take an idle connection for a dead one; the page calls itself stale after two that did not come. */
    private static final Duration BEAT = Duration.ofSeconds(15);

    /** Browsers count on by themselves; now and then they are put right. */
    private static final Duration WHOLE = Duration.ofSeconds(60);

    /** Wall screens of one account, and the tabs that somebody forgot. */
    private static final int MOST_OF_A_PERSON = 100;

    /** With so many faults of audiences it is the database rather than one of them, and the others would each wait for it in vain. */
    private static final int MOST_FAULTS = 5;

    @Inject
    @Location("board/live-content.html")
    Template template;

    @Inject
    Snapshots snapshots;

    @Inject
    BoardPages pages;

    @Inject
    LiveConfig config;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    @Inject
    MeterRegistry meters;

    private final Map<Audience, Channel> channels = new ConcurrentHashMap<>();
    private volatile boolean closing;
    private Worker worker;

    /** Who gets the same. */
    private record Audience(BoardScope scope, String language) {}

    /** Their streams, and what they were told last; the latter is touched by the worker only. */
    private static final class Channel {
        final List<LiveStream> streams = new CopyOnWriteArrayList<>();
        Snapshot told;
        Instant toldAt = Instant.EPOCH;
        Instant beatAt = Instant.EPOCH;
        /** Rounds in a row that it could not be told. */
        int faults;
    }

    void start(@Observes StartupEvent event) {
        Gauge.builder("schoolbel.board.streams", this, LiveFeed::openStreams)
                .description("Live boards that are open on this node")
                .register(meters);
        worker = new Worker("board-feed", 1, config.refresh(), this::tell);
        worker.start();
    }

    /** Before the node goes: browsers come back in seconds and find another one. */
    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        close();
    }

    void stop(@Observes ShutdownEvent event) {
        close();
        worker.stop();
    }

    private void close() {
        closing = true;
        channels.values().forEach(channel -> channel.streams.forEach(LiveStream::end));
    }

    /** How many streams are open on this node. */
    private int openStreams() {
        return channels.values().stream()
                .mapToInt(channel -> channel.streams.size())
                .sum();
    }

    /**
     * The board for the caller, at once and whenever it changes. It ends with the token; the browser comes back with a new one.
     *
     * @throws ProblemException {@code too-many-at-once}, or {@code part-unavailable} from a node that is going
     */
    Multi<Event> open(BoardScope scope, PageWords words) {
        if (closing) {
            throw new ProblemException(CommonProblem.PART_UNAVAILABLE);
        }
        String subject = caller.subject();
        long own = channels.values().stream()
                .flatMap(channel -> channel.streams.stream())
                .filter(stream -> stream.isOf(subject))
                .count();
        if (own >= MOST_OF_A_PERSON || openStreams() >= config.streams()) {
            throw new ProblemException(SlaProblem.TOO_MANY_AT_ONCE);
        }
        LiveStream stream = new LiveStream(subject, caller.tokenEnds().orElse(clock.machineInstant()));
        return stream.events(() -> {
            // In one step with the removal of a channel that nobody listens to any more.
            channels.compute(new Audience(scope, words.language()), (audience, known) -> {
                Channel channel = known == null ? new Channel() : known;
                channel.streams.add(stream);
                return channel;
            });
            worker.wake();
        });
    }

    private boolean tell() {
        Instant now = clock.machineInstant();
        for (Audience audience : channels.keySet()) {
            channels.computeIfPresent(audience, (same, channel) -> withoutThoseThatLeft(channel, now));
        }
        tellEach(now);
        return false;
    }

    /** What cannot be told to some is told to the others, first to those that could be told before; then it is the worker's fault. */
    private void tellEach(Instant now) {
        List<Map.Entry<Audience, Channel>> fewestFaultsFirst = channels.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> each.getValue().faults))
                .toList();
        RuntimeException last = null;
        int faults = 0;
        for (Map.Entry<Audience, Channel> each : fewestFaultsFirst) {
            Channel channel = each.getValue();
            try {
                tell(each.getKey(), channel, now);
                channel.faults = 0;
            } catch (RuntimeException fault) {
                last = fault;
                channel.faults++;
                if (channel.faults == 1) {
                    LOG.warnf(
                            "A board is not told (%s): %s",
                            each.getKey().scope().reach(), name(fault));
                }
                if (++faults == MOST_FAULTS) {
                    break;
                }
            }
        }
        if (last != null) {
            throw last;
        }
    }

    private static String name(RuntimeException fault) {
        return fault.getClass().getSimpleName();
    }

    /** Nor those that opened while the node was told to go. */
    private Channel withoutThoseThatLeft(Channel channel, Instant now) {
        channel.streams.stream()
                .filter(stream -> closing || stream.hasEnded(now))
                .forEach(LiveStream::end);
        channel.streams.removeIf(LiveStream::isOver);
        return channel.streams.isEmpty() ? null : channel;
    }

    private void tell(Audience audience, Channel channel, Instant now) {
        Snapshot snapshot = snapshots.of(audience.scope());
        boolean news = !snapshot.showsTheSameAs(channel.told) || !now.isBefore(channel.toldAt.plus(WHOLE));
        Collection<LiveStream> behind = news
                ? channel.streams
                : channel.streams.stream().filter(LiveStream::isBehind).toList();
        if (!behind.isEmpty()) {
            Event board = new Event(Event.BOARD, content(snapshot, audience));
            behind.forEach(stream -> stream.send(board));
        }
        if (news) {
            channel.told = snapshot;
            channel.toldAt = now;
            channel.beatAt = now;
        } else if (!now.isBefore(channel.beatAt.plus(BEAT))) {
            Event beat = new Event(Event.BEAT, clock.instant().toString());
            channel.streams.stream().filter(stream -> !stream.isBehind()).forEach(stream -> stream.send(beat));
            channel.beatAt = now;
        }
    }

    private String content(Snapshot snapshot, Audience audience) {
        PageWords words = new PageWords(LiveResource.WORDS, audience.language());
        return pages.part(template.data("view", new LiveView(snapshot, audience.scope(), words)), words);
    }
}
