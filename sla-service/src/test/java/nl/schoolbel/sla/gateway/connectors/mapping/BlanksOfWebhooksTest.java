package nl.schoolbel.sla.gateway.connectors.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled files ask of a webhook is what webhooks say: a blank that nothing fills would never be seen. */
class BlanksOfWebhooksTest {

    /** Said where there are words; no example has them. */
    private static final Set<String> ONLY_SOMETIMES = Set.of("data.text");

    @ParameterizedTest
    @ValueSource(strings = {"topdesk", "zammad"})
    void everyBlankIsSaidByItsWebhook(String name) throws IOException {
        Mapping mapping = Files.mapping(name);
        Set<String> unknown = new TreeSet<>();
        for (var event : mapping.out().events().entrySet()) {
            look(event.getKey(), event.getValue(), unknown);
        }
        look("ticket-handed-over", mapping.out().create(), unknown);

        assertThat(unknown).isEmpty();
    }

    private static void look(String type, Mapping.Call call, Set<String> unknown) throws IOException {
        JsonNode example = new ObjectMapper()
                .readTree(Path.of("../docs/receiver/examples/" + type + ".v1.json")
                        .toFile());
        for (String blank : Blanks.names(call.body())) {
            if (blank.startsWith("data.")
                    && !ONLY_SOMETIMES.contains(blank)
                    && example.at("/" + blank.replace('.', '/')).isMissingNode()) {
                unknown.add(type + ": " + blank);
            }
        }
    }
}
