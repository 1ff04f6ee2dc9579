package nl.schoolbel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void makesAsManyCallsAsAskedOnAllThreadsTogether() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();

        Measured measured = new Load(3).run("count", LONG, 100, thread -> () -> calls.incrementAndGet() > 0);

        assertThat(calls).hasValue(100);
        assertThat(measured.requests()).isEqualTo(100);
        assertThat(measured.errors()).isZero();
    }

    @Test
    void countsRefusalsAndExceptionsAsErrorsAndNotAsLatencies() throws InterruptedException {
        Measured measured = new Load(2).run("fail", LONG, 10, thread -> () -> {
            if (thread == 0) {
                throw new IllegalStateException("counted");
            }
            return false;
        });

        assertThat(measured.requests()).isZero();
        assertThat(measured.errors()).isEqualTo(10);
    }

    @Test
    void countsWhoIsToldToComeBackLaterApart() throws InterruptedException {
        Measured measured = new Load(2).run("later", LONG, 10, thread -> () -> {
            throw new Load.Refused();
        });

        assertThat(measured.refused()).isEqualTo(10);
        assertThat(measured.errors()).isZero();
        assertThat(measured.requests()).isZero();
    }

    @Test
    void stopsWhenTheTimeIsOver() throws InterruptedException {
        Measured measured = new Load(2).run("none", Duration.ZERO, 10, thread -> () -> true);

        assertThat(measured.requests()).isZero();
    }
}
