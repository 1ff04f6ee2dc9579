package nl.schoolbel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void tableShowsMillisecondsAndRequestsPerSecond() {
        Measured measured = measured("create a ticket", 1_000, Duration.ofSeconds(10), 3);

        assertThat(Table.of(List.of(measured)))
                .endsWith("| create a ticket | 1000 | 3 | 100.0 | 0.5 | 1.0 | 1.0 |\n")
                .startsWith("| operation | requests | errors | requests/s | p50 ms | p99 ms | max ms |\n|---|--:|");
    }

    @Test
    void tableOfAnOperationThatNeverSucceededIsZero() {
        Measured none = new Measured("get", Measured.emptyHistogram(), 7, 0, Duration.ZERO);

        assertThat(Table.of(List.of(none))).endsWith("| get | 0 | 7 | 0.0 | 0.0 | 0.0 | 0.0 |\n");
    }

    @Test
    void rowsThatOnlyOneSideWroteStandInTheTable() {
        assertThat(Table.of(new TreeMap<>(Map.of("ticket", 1.0, "inbox", 2.0)), new TreeMap<>(Map.of("ticket", 1.0))))
                .endsWith("| inbox | 2.00 | 0.00 |\n| ticket | 1.00 | 1.00 |\n");
    }

    @Test
    void ratioIsOfTheSumsAndOfEachRound() {
        Rounds rounds = new Rounds();
        rounds.add(round(100, 400));
        rounds.add(round(200, 400));

        assertThat(rounds.ratio()).isEqualTo(0.375, Offset.offset(1e-9));
        assertThat(rounds.verdict()).contains("**0.375**", "rounds: 0.250, 0.500;");
        assertThat(rounds.sums())
                .hasSize(2)
                .first()
                .satisfies(sum -> assertThat(sum.requests()).isEqualTo(300));
    }

    @Test
    void memoryIsReadFromTheStatusOfAProcess() {
        List<String> status = List.of("Name:\tjava", "VmHWM:\t  409600 kB", "VmRSS:\t  204800 kB");

        assertThat(Machine.mebibytes(status, "VmRSS")).isEqualTo(200);
        assertThat(Machine.mebibytes(status, "VmHWM")).isEqualTo(400);
    }

    private static List<Measured> round(int creates, int limit) {
        return List.of(
                measured(Rounds.CREATE, creates, Duration.ofSeconds(1), 0),
                measured(Rounds.LIMIT, limit, Duration.ofSeconds(1), 0));
    }

    /** As many requests as {@code count}, the n-th of n microseconds. */
    private static Measured measured(String operation, int count, Duration took, int errors) {
        Histogram latencies = Measured.emptyHistogram();
        for (int micros = 1; micros <= count; micros++) {
            latencies.recordValue(micros);
        }
        return new Measured(operation, latencies, errors, 0, took);
    }
}
