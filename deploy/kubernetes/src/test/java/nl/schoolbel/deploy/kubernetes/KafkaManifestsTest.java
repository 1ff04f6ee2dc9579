package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.schoolbel.events.envelope.Topic;
import nl.schoolbel.events.envelope.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The topics and rights of the manifests are those that the code has, no more and no less. */
class KafkaManifestsTest {

    @Test
    void everyTopicIsThereAndNoOther() {
        assertThat(Manifests.ofKind("KafkaTopic").map(Manifest::name))
                .containsExactlyInAnyOrderElementsOf(Repository.TOPICS);
    }

    @Test
    void aTopicHasTwelvePartitionsAndBearsTheLossOfABroker() {
        assertThat(Manifests.ofKind("KafkaTopic")).allSatisfy(topic -> {
            assertThat(topic.at("/spec/partitions").asInt()).isEqualTo(12);
            assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(3);
            assertThat(topic.at("/spec/config/min.insync.replicas").asInt()).isEqualTo(2);
        });
    }

    @Test
    void whatIsAWholeStateIsCompactedAndTheRestIsKeptByAge() {
        for (Topic topic : Topics.all()) {
            Manifest manifest = Manifests.named("KafkaTopic", topic.name());
            if (topic.compacted()) {
                assertThat(manifest.at("/spec/config/cleanup.policy").asText()).isEqualTo("compact");
                assertThat(manifest.at("/spec/config/retention.ms").isMissingNode())
                        .isTrue();
            } else {
                Duration kept = topic.equals(Topics.TICKET_TEXTS) ? Duration.ofDays(7) : Duration.ofDays(14);
                assertThat(manifest.at("/spec/config/cleanup.policy").asText()).isEqualTo("delete");
                assertThat(manifest.at("/spec/config/retention.ms").asLong()).isEqualTo(kept.toMillis());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets", "sla", "coaching", "knowledge"})
    void aServiceMayExactlyWhatItDoes(String service) {
        KafkaNeeds needs = KafkaNeeds.of(service);
        assertThat(needs.writes()).isNotEmpty();
        assertThat(needs.reads()).isNotEmpty();

        assertThat(KafkaRights.granted(Manifests.named("KafkaUser", service + "-service")))
                .isEqualTo(KafkaRights.needed(needs));
    }

    @Test
    void thereIsNoOtherUserAndNoLoginWithoutRules() {
        assertThat(Manifests.ofKind("KafkaUser").map(Manifest::name))
                .containsExactlyInAnyOrder("tickets-service", "sla-service", "coaching-service", "knowledge-service");
        Manifest kafka = Manifests.named("Kafka", "kafka");
        assertThat(kafka.at("/spec/kafka/authorization/type").asText()).isEqualTo("simple");
        assertThat(kafka.at("/spec/kafka/listeners")).isNotEmpty().allSatisfy(listener -> {
            assertThat(listener.path("tls").asBoolean()).isTrue();
            assertThat(listener.at("/authentication/type").asText()).isEqualTo("scram-sha-512");
            assertThat(listener.path("type").asText()).isEqualTo("internal");
        });
    }
}
