package nl.schoolbel.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkerTest {

    @Test
    void anErrorOfTheMachineIsCountedAndDoesNotEndTheWorker() throws InterruptedException {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        Metrics.addRegistry(metrics);
        AtomicInteger rounds = new AtomicInteger();
        CountDownLatch wentOn = new CountDownLatch(1);
        Worker worker = new Worker("unlucky", 1, Duration.ofMillis(10), () -> {
            if (rounds.incrementAndGet() == 1) {
                throw new StackOverflowError("a test");
            }
            wentOn.countDown();
            return false;
        });
        worker.start();
        try {
            assertThat(wentOn.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(metrics.counter("schoolbel.worker.faults", "worker", "unlucky")
                            .count())
                    .isEqualTo(1);
        } finally {
            worker.stop();
            Metrics.removeRegistry(metrics);
        }
    }

    @Test
    void aRoundThatDoesNotEndIsNamed() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Worker hanging = new Worker("hanging", 1, Duration.ofMillis(10), () -> {
            inside.countDown();
            awaitQuietly(goOn);
            return false;
        });
        hanging.start();
        try {
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();

            assertThat(Worker.busyFor(Duration.ZERO)).contains("hanging");
            assertThat(Worker.busyFor(Duration.ofMinutes(1))).doesNotContain("hanging");
        } finally {
            goOn.countDown();
            hanging.stop();
        }
        assertThat(Worker.busyFor(Duration.ZERO)).doesNotContain("hanging");
    }

    @Test
    void workersThatAreToldTogetherAreWaitedForEightSecondsAndNotEachForAsLong() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(2);
        List<Worker> slow = Stream.of("slow", "slow-too")
                .map(name -> new Worker(name, 1, Duration.ofMillis(10), () -> {
                    inside.countDown();
                    awaitQuietly(new CountDownLatch(1));
                    return false;
                }))
                .toList();
        slow.forEach(Worker::start);
        assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();

        long began = System.nanoTime();
        Worker.stopTogether();
        assertThat(slow).allMatch(Worker::isStopping);
        slow.forEach(Worker::stop);

        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(7_500), Duration.ofMillis(12_500));
    }

    @Test
    void oneThatLastsGoesOnUntilItsOwnerStopsIt() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch wentOn = new CountDownLatch(1);
        Worker lasting = new Worker("lasting", 1, Duration.ofMillis(10), () -> {
                    if (asked.getCount() == 0) {
                        wentOn.countDown();
                    }
                    return false;
                })
                .lasting();
        lasting.start();

        Worker.stopTogether();
        asked.countDown();

        try {
            assertThat(lasting.isStopping()).isFalse();
            assertThat(wentOn.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            lasting.stop();
        }
        assertThat(lasting.isStopping()).isTrue();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
