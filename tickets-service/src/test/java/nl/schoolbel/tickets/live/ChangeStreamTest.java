package nl.schoolbel.tickets.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChangeStreamTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final UUID school = UUID.randomUUID();
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void aClientThatReadsNothingIsCut() {
        ChangeStream stream = stream(true);
        AssertSubscriber<ChangeStream.Event> client = listen(stream, 0);

        for (int i = 0; i < ChangeStream.MOST_WAITING; i++) {
            stream.offer(change("handed-over", "handed-over", "somebody"));
        }
        assertThat(cuts).hasValue(0);
        stream.offer(change("handed-over", "handed-over", "somebody"));

        assertThat(cuts).hasValue(1);
        assertThat(closed).hasPositiveValue();
        client.assertHasNotReceivedAnyItem();
    }

    @Test
    void aClientThatReadsIsNotCutHoweverMuchItIsSent() {
        ChangeStream stream = stream(true);
        AssertSubscriber<ChangeStream.Event> client = listen(stream, Long.MAX_VALUE);

        for (int i = 0; i < 2 * ChangeStream.MOST_WAITING; i++) {
            stream.beat();
        }

        assertThat(cuts).hasValue(0);
        assertThat(client.getItems()).hasSize(2 * ChangeStream.MOST_WAITING);
    }

    @Test
    void aTeacherHearsOwnTicketsAndTheStepsAndDueMomentsOfOthers() {
        ChangeStream stream = stream(false);
        AssertSubscriber<ChangeStream.Event> client = listen(stream, Long.MAX_VALUE);

        stream.offer(change("commented", null, "teacher"));
        stream.offer(change("commented", null, "colleague"));
        stream.offer(change("attached", null, "colleague", "teacher"));
        stream.offer(change("handed-over", "handed-over", "colleague"));
        stream.offer(change("due-moments-set", null, "colleague"));
        stream.offer(new Change(
                new Position(1, 1), UUID.randomUUID(), UUID.randomUUID(), "x", null, "reported", "reported", NOW));

        assertThat(client.getItems())
                .extracting(event -> ((ChangeStream.Told) event).change().what())
                .containsExactly("commented", "attached", "handed-over", "due-moments-set");
    }

    @Test
    void aClientThatWasAtANodeFurtherOnHearsNothingTwice() {
        Position last = new Position(7, 3);
        ChangeStream stream = new ChangeStream(
                new Listener(school, "teacher", true, NOW.plusSeconds(60)), last, cuts::incrementAndGet);
        AssertSubscriber<ChangeStream.Event> client = listen(stream, Long.MAX_VALUE);

        stream.start(new Position(5, 0), List.of());
        stream.offer(at(new Position(6, 9)));
        stream.offer(at(last));
        stream.offer(at(new Position(7, 4)));

        assertThat(client.getItems())
                .containsExactly(new ChangeStream.Start(last), new ChangeStream.Told(at(new Position(7, 4))));
    }

    @Test
    void aStreamIsOverOnceItsClientHasLeft() {
        ChangeStream stream = stream(true);
        AssertSubscriber<ChangeStream.Event> client = listen(stream, Long.MAX_VALUE);
        assertThat(stream.isOver()).isFalse();

        client.cancel();

        assertThat(stream.isOver()).isTrue();
        assertThat(closed).hasValue(1);
    }

    @Test
    void aPositionComesBackFromItsEventIdAndNothingElseDoes() {
        assertThat(Position.of(new Position(812, 44).eventId())).contains(new Position(812, 44));
        assertThat(Position.of("812")).isEmpty();
        assertThat(Position.of("-1-2")).isEmpty();
        assertThat(List.of(new Position(2, 1), new Position(1, 9)).stream().sorted())
                .containsExactly(new Position(1, 9), new Position(2, 1));
    }

    private ChangeStream stream(boolean all) {
        return new ChangeStream(new Listener(school, "teacher", all, NOW.plusSeconds(60)), null, cuts::incrementAndGet);
    }

    private AssertSubscriber<ChangeStream.Event> listen(ChangeStream stream, long demand) {
        return stream.events(() -> {}, gone -> closed.incrementAndGet())
                .subscribe()
                .withSubscriber(AssertSubscriber.create(demand));
    }

    private Change at(Position position) {
        return new Change(position, new UUID(0, 1), school, "colleague", null, "accepted", "accepted", NOW);
    }

    private Change change(String what, String state, String reporter) {
        return change(what, state, reporter, null);
    }

    private Change change(String what, String state, String reporter, String enteredBy) {
        return new Change(new Position(1, 1), UUID.randomUUID(), school, reporter, enteredBy, what, state, NOW);
    }
}
