package nl.schoolbel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    @Test
    void standardIsTwoThousandTicketsAtSixteenConnections() {
        assertThat(BenchOptions.read(List.of()))
                .isEqualTo(new BenchOptions(2_000, 16, 3, Duration.ofSeconds(10), 20_000));
    }

    @Test
    void readsEveryWord() {
        List<String> words =
                List.of("--tickets", "1", "--connections", "2", "--rounds", "3", "--seconds", "4", "--requests", "5");

        assertThat(BenchOptions.read(words)).isEqualTo(new BenchOptions(1, 2, 3, Duration.ofSeconds(4), 5));
    }

    @Test
    void namesTheWordThatIsNotUnderstood() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenchOptions.read(List.of("--speed", "9")))
                .withMessage("--speed is not understood");
    }

    @Test
    void refusesNumbersOutOfBoundsAndMissingOnes() {
        for (List<String> words :
                List.of(List.of("--connections", "65"), List.of("--connections", "0"), List.of("--connections"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BenchOptions.read(words))
                    .withMessage("--connections needs a number from 1 to 64");
        }
    }
}
