package nl.schoolbel.sla.board.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.qute.Engine;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.board.live.LiveStream.Event;
import nl.schoolbel.sla.board.login.BoardScope;
import nl.schoolbel.sla.board.login.BoardScope.Reach;
import nl.schoolbel.sla.board.page.BoardPages;
import nl.schoolbel.sla.board.page.PageWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many audiences of one node, some of which cannot be told. */
class LiveFeedTest {

    private static final int MANY = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LiveFeed feed = new LiveFeed();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    /** Beheerpartners whose board cannot be made. */
    private final Queue<UUID> broken = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void start() {
        Metrics.addRegistry(meters);
        feed.meters = meters;
        feed.clock = new DomainClock();
        feed.config = new Quick();
        feed.pages = new BoardPages();
        feed.template = Engine.builder().addDefaults().build().parse("the board");
        feed.caller = new Caller() {
            @Override
            public String subject() {
                return "somebody";
            }

            @Override
            public Optional<Instant> tokenEnds() {
                return Optional.of(Instant.now().plusSeconds(3_600));
            }
        };
        feed.snapshots = new Snapshots() {
            @Override
            Snapshot of(BoardScope scope) {
                if (broken.contains(scope.beheerpartner())) {
                    throw new IllegalStateException("cannot be counted");
                }
                return empty();
            }
        };
        feed.start(new StartupEvent());
    }

    @AfterEach
    void stop() {
        feed.stop(new ShutdownEvent());
        Metrics.removeRegistry(meters);
    }

    @Test
    void whatCannotBeToldToSomeIsToldToTheOthers() {
        List<Queue<Event>> told = new ArrayList<>();
        for (int one = 0; one < MANY; one++) {
            UUID beheerpartner = UUID.randomUUID();
            broken.add(beheerpartner);
            open(beheerpartner, new ConcurrentLinkedQueue<>());
            Queue<Event> events = new ConcurrentLinkedQueue<>();
            open(UUID.randomUUID(), events);
            told.add(events);
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told).noneMatch(events -> events.isEmpty()));
        await().atMost(PATIENCE)
                .until(() -> meters.get("schoolbel.worker.faults")
                                .tag("worker", "board-feed")
                                .counter()
                                .count()
                        > 0);
    }

    @Test
    void whoCouldNotBeToldIsToldOnceThatIsOver() {
        List<Queue<Event>> told = new ArrayList<>();
        for (int one = 0; one < MANY; one++) {
            Queue<Event> events = new ConcurrentLinkedQueue<>();
            UUID beheerpartner = UUID.randomUUID();
            broken.add(beheerpartner);
            open(beheerpartner, events);
            told.add(events);
        }
        await().atMost(PATIENCE)
                .until(() -> meters.get("schoolbel.worker.faults").counter().count() > 0);
        assertThat(told).allMatch(Queue::isEmpty);

        broken.clear();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told).noneMatch(events -> events.isEmpty()));
    }

    private void open(UUID beheerpartner, Queue<Event> events) {
        BoardScope scope = new BoardScope(Reach.BEHEERPARTNER, Set.of(), beheerpartner, false);
        feed.open(scope, new PageWords(LiveResource.WORDS, "nl")).subscribe().with(events::add);
    }

    private static Snapshot empty() {
        return new Snapshot(
                Instant.now(),
                List.of(),
                0,
                false,
                List.of(),
                0,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Compliance.Table(List.of(), List.of()),
                null,
                null);
    }

    private static final class Quick implements LiveConfig {

        @Override
        public Duration refresh() {
            return Duration.ofMillis(50);
        }

        @Override
        public Duration soonWithin() {
            return Duration.ofMinutes(60);
        }

        @Override
        public int soonPercent() {
            return 25;
        }

        @Override
        public int rows() {
            return 100;
        }

        @Override
        public int streams() {
            return 1_000;
        }
    }
}
