package nl.schoolbel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClocksOptionsTest {

    @Test
    void withoutWordsTheIssuesFiguresAreMeasured() {
        assertThat(ClocksOptions.read(List.of()))
                .isEqualTo(new ClocksOptions(1_000_000, 100_000, 5_000, Duration.ofSeconds(60)));
    }

    @Test
    void eachWordSetsItsNumber() {
        assertThat(ClocksOptions.read(
                        List.of("--clocks", "10", "--due", "2", "--events", "3", "--seconds", "4", "--due", "5")))
                .isEqualTo(new ClocksOptions(10, 5, 3, Duration.ofSeconds(4)));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> ClocksOptions.read(List.of("--clock", "1")))
                .hasMessageContaining("--clock is not understood");
        for (String number : List.of("0", "-1", "10000001", "many", "")) {
            assertThatThrownBy(() -> ClocksOptions.read(List.of("--due", number)))
                    .as(number)
                    .hasMessageContaining("--due needs a number from 1");
        }
        assertThatThrownBy(() -> ClocksOptions.read(List.of("--due"))).hasMessageContaining("--due needs");
    }
}
