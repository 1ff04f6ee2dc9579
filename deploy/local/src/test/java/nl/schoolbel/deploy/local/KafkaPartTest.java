package nl.schoolbel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaPartTest {

    @TempDir
    Path data;

    @Test
    void holdsTheTopicsOfTheSuiteAlsoAfterARestart() throws Exception {
        // given
        Layout layout = new Layout(Layout.findRepository(), data);
        Ports ports = Ports.random();
        try (Processes processes = new Processes(layout)) {
            KafkaPart kafka = new KafkaPart(layout, processes, ports.kafka(), ports.kafkaController());
            kafka.start();

            // when
            kafka.stop();
            kafka.start();

            // then
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                Set<String> topics = admin.listTopics().names().get();
                assertThat(topics).hasSize(7).allMatch(topic -> topic.matches("schoolbel\\.[a-z-]+\\.v1"));
                Collection<TopicDescription> described =
                        admin.describeTopics(topics).allTopicNames().get().values();
                assertThat(described).allMatch(topic -> topic.partitions().size() == 12);
                assertThat(cleanup(admin, "schoolbel.schools.v1")).isEqualTo("compact");
                assertThat(cleanup(admin, "schoolbel.tickets.v1")).isEqualTo("delete");
            }
            kafka.stop();
        }
    }

    private static String cleanup(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(Set.of(resource))
                .values()
                .get(resource)
                .get()
                .get("cleanup.policy")
                .value();
    }
}
