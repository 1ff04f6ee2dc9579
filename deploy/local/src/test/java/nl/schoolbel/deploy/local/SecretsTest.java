package nl.schoolbel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void secretIsTheSameInTheNextRunAndAnotherPerName() throws Exception {
        // given
        Path file = directory.resolve("secrets.properties");
        String first = Secrets.keptIn(file).of("one");

        // when
        Secrets nextRun = Secrets.keptIn(file);

        // then
        assertThat(nextRun.of("one")).isEqualTo(first).hasSize(48);
        assertThat(nextRun.of("other")).isNotEqualTo(first);
    }

    @Test
    void keyHas256BitsAndIsTheSameInTheNextRun() throws Exception {
        // given
        Path file = directory.resolve("secrets.properties");
        String first = Secrets.keptIn(file).key("sealing.sla");

        // when
        String again = Secrets.keptIn(file).key("sealing.sla");

        // then
        assertThat(again).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws Exception {
        // given
        Path file = directory.resolve("secrets.properties");

        // when
        Secrets.keptIn(file).of("one");

        // then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
