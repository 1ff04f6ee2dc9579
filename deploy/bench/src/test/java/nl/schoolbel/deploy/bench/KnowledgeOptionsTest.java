package nl.schoolbel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeOptionsTest {

    @Test
    void readsEveryWord() {
        assertThat(KnowledgeOptions.read(
                        List.of("--items", "1000", "--adoptions", "2000", "--connections", "2", "--seconds", "1")))
                .isEqualTo(new KnowledgeOptions(1_000, 2_000, 2, Duration.ofSeconds(1)));
        assertThat(KnowledgeOptions.read(List.of()).items()).isEqualTo(100_000);
    }

    @Test
    void namesTheWordThatIsNotUnderstood() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnowledgeOptions.read(List.of("--speed", "9")))
                .withMessage("--speed is not understood");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnowledgeOptions.read(List.of("--items", "999")))
                .withMessage("--items needs a number from 1000 to 1000000");
    }
}
