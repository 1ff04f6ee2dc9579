package nl.schoolbel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    Path temporary;

    @Test
    void secondStackIsRefusedUntilTheFirstLetsGo() throws Exception {
        // given
        Path data = temporary.resolve("data");
        DataLock first = DataLock.take(data);

        // when, then
        assertThatThrownBy(() -> DataLock.take(data))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("uses " + data);
        first.release();
        DataLock.take(data).release();
    }

    @Test
    void directoryThatHoldsSomethingElseIsNeitherTakenNorEmptied() throws Exception {
        // given
        Path thesis = Files.writeString(temporary.resolve("thesis.txt"), "years of work");

        // when, then
        assertThatThrownBy(() -> DataLock.take(temporary)).hasMessageContaining("holds something else");
        assertThat(thesis).exists();
    }

    @Test
    void emptyingLeavesOnlyTheLock() throws Exception {
        // given
        DataLock lock = DataLock.take(temporary);
        Files.createDirectories(temporary.resolve("kafka/logs"));
        Files.writeString(temporary.resolve("kafka/server.properties"), "");

        // when
        lock.emptyDirectory();

        // then
        assertThat(temporary).isDirectoryContaining("glob:**/lock").isDirectoryNotContaining("glob:**/kafka");
        lock.release();
    }
}
