package nl.schoolbel.sla.gateway.connectors.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schoolbel.sla.gateway.messages.WebhookType;

/** The bundled mappings and bodies for tests. */
final class Files {

    static final List<String> TYPES =
            Arrays.stream(WebhookType.values()).map(WebhookType::slug).toList();

    static final Map<String, String> TOPDESK =
            Map.of("account", "Schoolbel koppeling", "callerEmail", "bestuur@beheer.example");
    static final Map<String, String> ZAMMAD =
            Map.of("account", "schoolbel@beheer.example", "group", "Scholen", "customer", "bestuur@beheer.example");

    private Files() {}

    static Mapping mapping(String name) {
        return Mappings.all(null, TYPES).get(name);
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }
}
