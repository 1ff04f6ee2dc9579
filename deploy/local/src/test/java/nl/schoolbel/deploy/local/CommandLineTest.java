package nl.schoolbel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static CommandLine read(String... words) {
        return CommandLine.read(StackOptions.standard(), List.of(words));
    }
}
