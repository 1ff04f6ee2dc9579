package nl.schoolbel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    Path data;

    private Layout layout;
    private Processes processes;

    @BeforeEach
    void begin() throws Exception {
        layout = new Layout(Layout.findRepository(), data);
        processes = new Processes(layout);
    }

    @AfterEach
    void end() {
        processes.close();
    }

    @Test
    void partThatEndsEarlyIsReportedWithItsLastWords() throws Exception {
        // given
        Child child = shell("echo no memory left; exit 3");

        // when, then
        assertThatThrownBy(() -> child.awaitReady(() -> false, LIMIT))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("part ended by itself with status 3")
                .hasMessageContaining("no memory left");
    }

    @Test
    void lastWordsAreNotDrownedInStackFrames() throws Exception {
        // given
        Child child = shell("echo Caused by: no memory; for i in $(seq 50); do echo \"	at Some.where\"; done; exit 1");

        // when, then
        assertThatThrownBy(child::awaitEnd)
                .hasMessageContaining("Caused by: no memory")
                .hasMessageNotContaining("Some.where");
    }

    @Test
    void lastWordsOfAnEarlierRunAreNotTold() throws Exception {
        // given
        Child earlier = shell("echo long ago; exit 1");
        assertThatThrownBy(earlier::awaitEnd).hasMessageContaining("long ago");

        // when, then
        Child now = shell("exit 1");
        assertThatThrownBy(now::awaitEnd).hasMessageNotContaining("long ago");
    }

    @Test
    void partThatIsNotReadyInTimeIsReported() throws Exception {
        // given
        Child child = sleeper();

        // when, then
        assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofMillis(50)))
                .hasMessageContaining("was not ready");
        child.stop();
    }

    @Test
    void stoppedAndKilledProcessesAreGoneAndForgotten() throws Exception {
        // given
        Child stopped = sleeper();
        long pid = pid();

        // when
        stopped.stop();

        // then
        assertThat(isAlive(pid)).isFalse();
        assertThat(layout.running()).isEmptyDirectory();

        // given
        Child killed = sleeper();
        pid = pid();

        // when
        killed.kill();

        // then
        assertThat(isAlive(pid)).isFalse();
        assertThat(layout.running()).isEmptyDirectory();
    }

    @Test
    void nothingIsStartedWhileTheStackIsBeingStopped() {
        // given
        processes.refuseMore();

        // when, then
        assertThatThrownBy(this::sleeper).hasMessageContaining("is being stopped");
    }

    @Test
    void watcherStopsWhatIsLeftWhenItsLauncherIsGone() throws Exception {
        // given
        sleeper();
        long pid = pid();

        // when
        processes.close();

        // then
        assertThat(isAlive(pid)).isFalse();
    }

    @Test
    void leftoversAreStoppedAndNamedButAStrangerWithTheSameNumberIsNot() throws Exception {
        // given
        sleeper();
        long left = pid();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(layout.running().resolve("old.pid"), stranger.pid() + "\n");

        // when
        List<String> stopped = Processes.stopLeftovers(data);

        // then
        assertThat(stopped).containsExactly("part");
        assertThat(isAlive(left)).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    private Child sleeper() throws PartFailed {
        return shell("while true; do sleep 0.1; done");
    }

    /** Names the data directory on its command line, as every part does. */
    private Child shell(String script) throws PartFailed {
        return processes.launch("part", List.of("sh", "-c", script, data.toString()), Map.of());
    }

    private long pid() throws Exception {
        return Long.parseLong(
                Files.readString(layout.running().resolve("part.pid")).trim());
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
