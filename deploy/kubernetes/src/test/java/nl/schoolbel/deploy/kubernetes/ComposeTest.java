package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The set-up for one host fits its schema, and says of the suite what the one for a cluster says. */
class ComposeTest {

    private static final Path FOLDER = Repository.ROOT.resolve("deploy/compose");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** By SnakeYAML, which puts what is shared where it is meant. */
    private final JsonNode compose = JSON.valueToTree(new Yaml().load(Repository.text(FOLDER.resolve("compose.yaml"))));

    @Test
    void fitsTheSchema() throws IOException {
        try (InputStream schema = ComposeTest.class.getResourceAsStream("/compose.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                            .getSchema(JSON.readTree(schema))
                            .validate(compose))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets", "sla", "coaching", "knowledge"})
    void aServiceGetsWhatItNeedsAndKnowsWhatItGets(String service) {
        Settings settings = Settings.of(service);
        Set<String> given = new TreeSet<>();
        service(service).path("environment").fieldNames().forEachRemaining(given::add);
        given.addAll(secretsOf(service));

        assertThat(given).containsAll(settings.mustBeGiven());
        assertThat(given)
                .filteredOn(variable -> variable.startsWith("SCHOOLBEL_"))
                .allMatch(settings::knows);
    }

    /** What the cluster is told and this host is not, or the other way round, is there on purpose. */
    @ParameterizedTest
    @ValueSource(strings = {"tickets", "sla", "coaching", "knowledge"})
    void theSettingsAreThoseOfTheCluster(String service) {
        Manifest deployment = Manifests.named("Deployment", service + "-service");
        String map = deployment
                .at("/spec/template/spec/containers/0/envFrom/0/configMapRef/name")
                .asText();
        Set<String> onTheCluster =
                new TreeSet<>(Manifests.named("ConfigMap", map).labels("/data").keySet());
        onTheCluster.removeIf(variable -> variable.startsWith("KAFKA_S") || variable.contains("TLS_"));
        onTheCluster.add("JDK_JAVA_OPTIONS");
        onTheCluster.add("SMALLRYE_CONFIG_LOCATIONS");
        Set<String> here = new TreeSet<>();
        service(service).path("environment").fieldNames().forEachRemaining(here::add);

        assertThat(here).isEqualTo(onTheCluster);
    }

    @Test
    void ourPodsMayNothingThatTheyDoNotNeed() {
        for (String service : Repository.SERVICES) {
            JsonNode container = service(service);
            assertThat(container.path("read_only").asBoolean()).isTrue();
            assertThat(container.has("ports")).isFalse();
        }
        compose.path("services").properties().forEach(each -> {
            JsonNode container = each.getValue();
            assertThat(container.path("image").asText())
                    .as(each.getKey())
                    .contains(":")
                    .doesNotContain(":latest");
            assertThat(container.at("/cap_drop/0").asText()).as(each.getKey()).isEqualTo("ALL");
            assertThat(container.path("mem_limit").asText()).as(each.getKey()).isNotEmpty();
            assertThat(container.at("/security_opt/0").asText())
                    .as(each.getKey())
                    .isEqualTo("no-new-privileges:true");
        });
    }

    /** The image's files are for one user, and so are the volumes that a pod gets. */
    @Test
    void aServiceRunsAsTheUserOfItsImageHereAndOnTheCluster() {
        Matcher image = Pattern.compile("<quarkus\\.jib\\.user>(\\d+:\\d+)</quarkus\\.jib\\.user>")
                .matcher(Repository.text(Repository.ROOT.resolve("pom.xml")));
        assertThat(image.find()).isTrue();
        String user = image.group(1);

        for (String service : Repository.SERVICES) {
            JsonNode pod =
                    Manifests.named("Deployment", service + "-service").at("/spec/template/spec/securityContext");
            assertThat(service(service).path("user").asText()).as(service).isEqualTo(user);
            assertThat(pod.path("runAsUser").asText() + ":"
                            + pod.path("runAsGroup").asText())
                    .as(service)
                    .isEqualTo(user);
            assertThat(pod.path("fsGroup").asText()).as(service).isEqualTo(user.split(":")[1]);
        }
    }

    @Test
    void onlyTheEntranceIsReachedFromOutside() {
        Set<String> open = compose.path("services").properties().stream()
                .filter(each -> ManifestsFitTogetherTest.elements(
                                each.getValue().path("ports"))
                        .anyMatch(port -> !port.asText().startsWith("127.0.0.1:")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(open).containsExactly("proxy");
        assertThat(compose.at("/networks/inside/internal").asBoolean()).isTrue();
    }

    @Test
    void theTopicsAreThoseOfTheSuite() {
        Matcher made = Pattern.compile("(?m)^create (\\S+) (.*)$").matcher(Repository.text(FOLDER.resolve("topics")));
        Map<String, String> topics = new TreeMap<>();
        while (made.find()) {
            topics.put(made.group(1), made.group(2));
        }
        assertThat(topics.keySet()).containsExactlyInAnyOrderElementsOf(Repository.TOPICS);
        topics.forEach((name, config) -> {
            Manifest topic = Manifests.named("KafkaTopic", name);
            long kept = topic.at("/spec/config/retention.ms").asLong();
            assertThat(config)
                    .isEqualTo(
                            kept == 0
                                    ? "cleanup.policy=compact"
                                    : "retention.ms=$((%d * day))".formatted(kept / 86_400_000));
        });
    }

    @Test
    void theRealmIsThatOfTheCluster() throws IOException {
        String realm = Repository.text(FOLDER.resolve("realm.json"))
                .replace("@BOARD_SECRET@", "${BOARD_SECRET}")
                .replace("@OPERATOR_SECRET@", "${OPERATOR_SECRET}")
                .replace("@PORTAL@", "portaal.delinde.example")
                .replace("@HOST@", "bel.delinde.example");

        assertThat(JSON.readTree(realm))
                .isEqualTo(Manifests.named("KeycloakRealmImport", "schoolbel").at("/spec/realm"));
    }

    /** Inside it has another name, to which no browser gets. */
    @Test
    void whoLogsOutIsLedToTheLoginServerAsBrowsersKnowIt() {
        assertThat(service("sla")
                        .at("/environment/SCHOOLBEL_BOARD_LOGIN_ORIGIN")
                        .asText())
                .isNotEmpty()
                .isEqualTo(
                        compose.at("/services/keycloak/environment/KC_HOSTNAME").asText());
    }

    @Test
    void everySecretIsMade() {
        String made = Repository.text(FOLDER.resolve("make-secrets"));
        assertThat(compose.path("secrets")).hasSizeGreaterThan(5).allSatisfy(secret -> {
            String file = Path.of(secret.path("file").asText()).getFileName().toString();
            boolean ofService = Repository.SERVICES.stream().anyMatch(name -> file.equals(name + ".properties"));
            assertThat(made).contains(ofService ? "once \"$name.properties\"" : "once " + file);
        });
    }

    private JsonNode service(String service) {
        return compose.path("services").path(service + "-service");
    }

    /** What make-secrets writes into the file of a service, as variables. */
    private static Set<String> secretsOf(String service) {
        String script = Repository.text(FOLDER.resolve("make-secrets"));
        Set<String> variables = new TreeSet<>();
        Matcher line =
                Pattern.compile("echo \"((?:quarkus|schoolbel)\\.[a-z.-]+)=").matcher(script);
        while (line.find()) {
            String setting = line.group(1);
            if (!setting.startsWith("schoolbel.board.") || service.equals("sla")) {
                variables.add(Repository.variable(setting));
            }
        }
        return variables;
    }
}
