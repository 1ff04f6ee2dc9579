package nl.schoolbel.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;

/** What is published about one event type, as JSON trees that a test may change. */
record PublishedEvent<T extends Fact>(EventType<T> type, ObjectNode schema, ObjectNode example) {

    /** JSON Schema 2020-12 with our three keywords; any other keyword that it does not know is a typing error. */
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keywords(Stream.of("x-told-by", "x-heard-by", "x-key")
                    .map(AnnotationKeyword::new)
                    .toList())
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            DIALECT,
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
