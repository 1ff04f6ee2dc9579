package nl.schoolbel.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;

/** What is published about one event type, as JSON trees that a test may change. */
record PublishedEvent<T extends Fact>(EventType<T> type, ObjectNode schema, ObjectNode example) {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static <T extends Fact> PublishedEvent<T> of(EventType<T> type) {
        return new PublishedEvent<>(type, tree(EventExamples.schema(type)), tree(EventExamples.example(type)));
    }

    /** What the schema has against this data; empty when it fits. */
    List<Error> faultsOf(JsonNode data) {
        Schema compiled = SCHEMAS.getSchema(schema);
        return compiled.validate(data);
    }

    /** Names of the fields that the schema requires. */
    Set<String> required() {
        return texts(schema.path("required"));
    }

    /** Names of the fields that the schema describes. */
    Set<String> described() {
        Set<String> names = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The data as the record of this type. */
    T read(JsonNode data) throws JsonProcessingException {
        return EventJson.mapper().readValue(data.toString(), type.data());
    }

    static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) EventJson.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + json, e);
        }
    }
}
