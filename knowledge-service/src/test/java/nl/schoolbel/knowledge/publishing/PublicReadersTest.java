package nl.schoolbel.knowledge.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schoolbel.knowledge.KnowledgeProblem;
import nl.schoolbel.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class PublicReadersTest {

    private final PublicReaders readers = new PublicReaders();

    @Test
    void oneMoreThanTheMostIsRefusedUntilAnotherIsDone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PublicReaders.MOST);
        CountDownLatch reading = new CountDownLatch(PublicReaders.MOST);
        CountDownLatch done = new CountDownLatch(1);
        List<Future<String>> others = new ArrayList<>();
        try {
            for (int i = 0; i < PublicReaders.MOST; i++) {
                others.add(threads.submit(() -> readers.one(() -> {
                    reading.countDown();
                    return waitedFor(done);
                })));
            }
            reading.await();

            ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> readers.one(() -> "read"));

            assertThat(refusal.type()).isEqualTo(KnowledgeProblem.TOO_MANY_AT_ONCE);
        } finally {
            done.countDown();
            threads.shutdown();
        }
        for (Future<String> other : others) {
            assertThat(other.get()).isEqualTo("done");
        }
        assertThat(readers.one(() -> "read")).isEqualTo("read");
    }

    @Test
    void aReadingThatFailsGivesItsPlaceBack() {
        for (int i = 0; i <= PublicReaders.MOST; i++) {
            assertThatThrownBy(() -> readers.one(() -> {
                        throw new IllegalStateException("fault");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(readers.one(() -> "read")).isEqualTo("read");
    }

    private static String waitedFor(CountDownLatch done) {
        try {
            done.await();
            return "done";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
