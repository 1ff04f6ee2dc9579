package nl.schoolbel.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a KafkaUser says, each right as {@code operation type name}. */
final class KafkaRights {

    private KafkaRights() {}

    static Set<String> granted(Manifest user) {
        Set<String> rights = new TreeSet<>();
        for (JsonNode rule : user.at("/spec/authorization/acls")) {
            if (!rule.at("/resource/patternType").asText("literal").equals("literal")) {
                throw new IllegalStateException("a right by a beginning of a name: " + rule);
            }
            for (JsonNode operation : rule.path("operations")) {
                rights.add("%s %s %s"
                        .formatted(
                                operation.asText(),
                                rule.at("/resource/type").asText(),
                                rule.at("/resource/name").asText()));
            }
        }
        return rights;
    }

    static Set<String> needed(KafkaNeeds needs) {
        Set<String> rights = new TreeSet<>();
        needs.writes().forEach(topic -> rights.add("Write topic " + topic));
        needs.reads().forEach(topic -> rights.add("Read topic " + topic));
        needs.groups().forEach(group -> rights.add("Read group " + group));
        rights.addAll(rights.stream()
                .filter(right -> right.contains(" topic "))
                .map(right -> right.replaceFirst("\\w+", "Describe"))
                .collect(Collectors.toSet()));
        return rights;
    }
}
