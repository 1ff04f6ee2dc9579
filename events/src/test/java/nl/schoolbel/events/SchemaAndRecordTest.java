package nl.schoolbel.events;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.MayBeAbsent;

/** Schema and record say the same: the same fields, of the same types, required by both or by neither. */
class SchemaAndRecordTest {

    private static final Map<Type, String> KINDS = Map.of(
            String.class, "string",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            double.class, "number",
            UUID.class, "string uuid",
            LocalDate.class, "string date",
            Instant.class, "string date-time");

    @ForEveryEventType
    void schemaAndRecordSayTheSame(EventType<?> type) {
        assertSame(type.data(), PublishedEvent.of(type).schema(), type.fact());
    }

    private static void assertSame(Type javaType, JsonNode schema, String where) {
        if (javaType instanceof ParameterizedType list) {
            assertThat(list.getRawType()).as(where).isEqualTo(List.class);
            assertThat(schema.path("type").asText()).as(where).isEqualTo("array");
            assertSame(list.getActualTypeArguments()[0], schema.path("items"), where + "[]");
        } else if (javaType instanceof Class<?> record && record.isRecord()) {
            assertSameComponents(record, schema, where);
        } else if (javaType instanceof Class<?> list && list.isEnum()) {
            assertThat(PublishedEvent.texts(schema.path("enum"))).as(where).isEqualTo(words(list));
        } else {
            String kind =
                    (schema.path("type").asText() + " " + schema.path("format").asText()).strip();
            assertThat(kind).as(where).isEqualTo(KINDS.get(javaType));
        }
    }

    private static void assertSameComponents(Class<?> record, JsonNode schema, String where) {
        List<RecordComponent> components = List.of(record.getRecordComponents());
        assertThat(schema.path("type").asText()).as(where).isEqualTo("object");
        assertThat(schema.path("additionalProperties").asBoolean()).as(where).isTrue();
        assertThat(schema.path("properties").fieldNames())
                .toIterable()
                .as("fields of " + where)
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(PublishedEvent.texts(schema.path("required")))
                .as("required fields of " + where)
                .isEqualTo(names(components.stream().filter(c -> !c.isAnnotationPresent(MayBeAbsent.class))));
        for (RecordComponent component : components) {
            JsonNode property = schema.path("properties").path(component.getName());
            assertSame(component.getGenericType(), property, where + "." + component.getName());
        }
    }

    private static Set<String> names(Stream<RecordComponent> components) {
        return components.map(RecordComponent::getName).collect(toCollection(TreeSet::new));
    }

    private static Set<String> words(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(word -> EventJson.mapper().valueToTree(word).asText())
                .collect(toCollection(TreeSet::new));
    }
}
