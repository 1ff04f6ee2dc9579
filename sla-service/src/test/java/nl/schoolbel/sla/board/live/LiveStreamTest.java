package nl.schoolbel.sla.board.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schoolbel.sla.board.live.LiveStream.Event;
import org.junit.jupiter.api.Test;

class LiveStreamTest {

    private static final Instant ENDS = Instant.parse("2026-11-30T10:00:00Z");
    private static final Event BOARD = new Event(Event.BOARD, "<p>");
    private static final Event BEAT = new Event(Event.BEAT, "10:00");

    private final LiveStream stream = new LiveStream("somebody", ENDS);

    @Test
    void isBehindUntilItHadTheBoard() {
        AssertSubscriber<Event> viewer = opened(10);
        assertThat(stream.isBehind()).isTrue();

        stream.send(BEAT);
        assertThat(stream.isBehind()).isTrue();

        stream.send(BOARD);
        assertThat(stream.isBehind()).isFalse();
        viewer.assertItems(BEAT, BOARD);
    }

    @Test
    void whoTakesNothingGetsNoMoreAndTheWholeBoardLater() {
        AssertSubscriber<Event> viewer = opened(0);
        for (int i = 0; i < 3; i++) {
            stream.send(BOARD);
        }
        assertThat(stream.isBehind()).isFalse();

        stream.send(BOARD);
        assertThat(stream.isBehind()).isTrue();

        viewer.request(10);
        viewer.assertItems(BOARD, BOARD, BOARD);
        stream.send(BOARD);
        assertThat(stream.isBehind()).isFalse();
    }

    @Test
    void endsWithTheTokenAndNotBefore() {
        assertThat(stream.hasEnded(ENDS.minusMillis(1))).isFalse();
        assertThat(stream.hasEnded(ENDS)).isTrue();

        AssertSubscriber<Event> viewer = opened(10);
        stream.end();
        viewer.assertCompleted();
        assertThat(stream.isOver()).isTrue();
    }

    @Test
    void isOverWhenTheBrowserLeaves() {
        opened(10).cancel();

        assertThat(stream.isOver()).isTrue();
    }

    private AssertSubscriber<Event> opened(long demand) {
        AtomicInteger opened = new AtomicInteger();
        AssertSubscriber<Event> viewer =
                stream.events(opened::incrementAndGet).subscribe().withSubscriber(AssertSubscriber.create(demand));
        assertThat(opened).hasValue(1);
        return viewer;
    }
}
