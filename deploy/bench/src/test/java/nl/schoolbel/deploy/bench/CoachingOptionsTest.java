package nl.schoolbel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoachingOptionsTest {

    @Test
    void readsEveryWord() {
        assertThat(CoachingOptions.read(List.of("--years", "3", "--connections", "2", "--seconds", "1")))
                .isEqualTo(new CoachingOptions(3, 2, Duration.ofSeconds(1)));
        assertThat(CoachingOptions.read(List.of()).connections()).isEqualTo(16);
    }

    @Test
    void namesTheWordThatIsNotUnderstood() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoachingOptions.read(List.of("--speed", "9")))
                .withMessage("--speed is not understood");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoachingOptions.read(List.of("--years", "0")))
                .withMessage("--years needs a number from 1 to 1000");
    }
}
