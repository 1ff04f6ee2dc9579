package nl.schoolbel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolbel.events.envelope.Topic;
import nl.schoolbel.events.envelope.Topics;
import org.junit.jupiter.api.Test;

/** The test kit knows no events, and so names the topics that it makes a second time. */
class TopicsTest {

    @Test
    void theTestKitMakesTheTopicsThatEventsAreToldOn() {
        assertThat(nl.schoolbel.platform.testkit.parts.Topics.COMPACTED)
                .containsExactlyInAnyOrderElementsOf(Topics.all().stream()
                        .filter(Topic::compacted)
                        .map(Topic::name)
                        .toList());
        assertThat(nl.schoolbel.platform.testkit.parts.Topics.KEPT_BY_AGE)
                .containsExactlyInAnyOrderElementsOf(Topics.all().stream()
                        .filter(topic -> !topic.compacted())
                        .map(Topic::name)
                        .toList());
    }
}
