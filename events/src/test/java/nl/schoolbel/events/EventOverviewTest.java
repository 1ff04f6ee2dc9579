package nl.schoolbel.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of the README is what the types and schemas say; with {@code -Dupdate} the test writes it first. */
class EventOverviewTest {

    private static final Path README = Path.of("README.md");

    @Test
    void readmeShowsEveryEvent() throws IOException {
        String readme = Files.readString(README);
        String expected = EventOverview.placedIn(readme);

        if (System.getProperty("update") != null) {
            Files.writeString(README, expected);
            return;
        }

        assertThat(readme).as("run with -Dupdate to write the table anew").isEqualTo(expected);
    }
}
