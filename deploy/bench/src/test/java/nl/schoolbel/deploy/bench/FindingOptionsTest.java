package nl.schoolbel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingOptionsTest {

    @Test
    void readsEveryWord() {
        assertThat(FindingOptions.read(List.of("--sizes", "10,20", "--connections", "2", "--seconds", "3")))
                .isEqualTo(new FindingOptions(List.of(10, 20), 2, Duration.ofSeconds(3)));
        assertThat(FindingOptions.read(List.of()).sizes()).containsExactly(1_000, 20_000, 200_000);
    }

    @Test
    void namesTheWordThatIsNotUnderstood() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingOptions.read(List.of("--speed", "9")))
                .withMessage("--speed is not understood");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingOptions.read(List.of("--sizes", "10,x")))
                .withMessage("--sizes needs numbers from 1 to 2000000");
    }
}
