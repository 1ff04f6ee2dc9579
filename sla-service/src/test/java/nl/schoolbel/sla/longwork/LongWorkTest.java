package nl.schoolbel.sla.longwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class LongWorkTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final LongWork work = new LongWork(1);

    @Test
    void linesComeInOrderAndThenTheEnd() {
        var client = work.<Integer>lines(listener -> {
                    listener.tell(1);
                    listener.tell(2);
                })
                .subscribe()
                .withSubscriber(AssertSubscriber.create(10));

        client.awaitCompletion().assertItems(1, 2);
    }

    @Test
    void oneMoreThanMayIsRefusedAndTheWorkEndsWithItsClient() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        var client = work.<Integer>lines(listener -> {
                    begun.countDown();
                    while (!listener.isGone()) {
                        Thread.onSpinWait();
                    }
                    ended.countDown();
                })
                .subscribe()
                .withSubscriber(AssertSubscriber.create(10));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> work.lines(listener -> {})).isInstanceOf(ProblemException.class);

        client.cancel();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoHearsTheEndOrOfAFaultFindsThePlaceFree() {
        for (boolean breaks : new boolean[] {false, true}) {
            Multi<Integer> first = work.<Integer>lines(listener -> {
                        listener.tell(1);
                        if (breaks) {
                            throw new IllegalStateException("broken");
                        }
                    })
                    .onFailure()
                    .recoverWithCompletion();
            Multi<Integer> second = Multi.createFrom().deferred(() -> work.lines(listener -> listener.tell(2)));

            Multi.createBy()
                    .concatenating()
                    .streams(first, second)
                    .subscribe()
                    .withSubscriber(AssertSubscriber.create(10))
                    .awaitCompletion()
                    .assertItems(1, 2);
        }
    }

    @Test
    void progressIsTimelyAfterASecondOrAThousand() {
        Pace pace = new Pace(START);

        assertThat(pace.isDue(999, START.plusMillis(999))).isFalse();
        assertThat(pace.isDue(1_000, START.plusMillis(999))).isTrue();
        assertThat(pace.isDue(1_001, START.plusMillis(1_998))).isFalse();
        assertThat(pace.isDue(1_001, START.plusMillis(999).plus(Duration.ofSeconds(1))))
                .isTrue();
    }
}
