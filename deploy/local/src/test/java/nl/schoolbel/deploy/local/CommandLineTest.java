package nl.schoolbel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void noWordsMeanKeptDataFixedPortsAndNoDemo() {
        CommandLine line = read();

        assertThat(line).isEqualTo(new CommandLine(StackOptions.standard(), false, false));
    }

    @Test
    void wordsAddUp() {
        CommandLine line = read("--demo", "--exit", "--fresh", "--random-ports", "--data-dir", "/tmp/elsewhere");

        assertThat(line.demo()).isTrue();
        assertThat(line.exit()).isTrue();
        assertThat(line.options().fresh()).isTrue();
        assertThat(line.options().ports()).isNotEqualTo(Ports.standard());
        assertThat(line.options().data()).isEqualTo(Path.of("/tmp/elsewhere"));
    }

    @Test
    void unknownWordAndMissingValueAreNamed() {
        assertThatThrownBy(() -> read("--demmo")).hasMessage("--demmo is not understood");
        assertThatThrownBy(() -> read("--data-dir")).hasMessage("--data-dir needs a value");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aServiceMayRunOnceToThreeTimes(int replicas) {
        assertThat(read("--replicas", "" + replicas).options().replicas()).isEqualTo(replicas);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void moreOrFewerNodesAreRefused(int replicas) {
        assertThatThrownBy(() -> read("--replicas", "" + replicas))
                .hasMessage("there may be 1 to 3 nodes of each service");
    }

    @Test
    void replicasAreANumber() {
        assertThatThrownBy(() -> read("--replicas", "two")).hasMessage("--replicas needs a number, not two");
    }

    private static CommandLine read(String... words) {
        return CommandLine.read(StackOptions.standard(), List.of(words));
    }
}
