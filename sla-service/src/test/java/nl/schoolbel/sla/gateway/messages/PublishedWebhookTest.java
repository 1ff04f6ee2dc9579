package nl.schoolbel.sla.gateway.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.MayBeAbsent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a receiver may rely on; what is really sent is held against the same schemas by every story. */
class PublishedWebhookTest {

    /** Every webhook but a test says which ticket it is about. */
    private static final Set<String> OF_EVERY_TICKET = Set.of("ticketId", "number");

    private static final Map<Type, String> KINDS = Map.of(
            String.class, "string",
            boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            UUID.class, "string uuid",
            Instant.class, "string date-time");

    private static final Map<String, Class<?>> RECORDS = Stream.of(
                    LifeMessages.class, TalkMessages.class, ClockMessages.class, AnswerMessages.class)
            .flatMap(holder -> Arrays.stream(holder.getDeclaredClasses()))
            .filter(Message.class::isAssignableFrom)
            .collect(Collectors.toMap(Class::getSimpleName, one -> one));

    @ParameterizedTest
    @EnumSource
    void theExampleFitsTheSchemaAlsoWithAFieldOfLater(WebhookType type) {
        PublishedWebhook webhook = PublishedWebhook.of(type);
        ObjectNode grown = webhook.example().deepCopy().put("ofLater", 1);
        ((ObjectNode) grown.get("data")).put("fieldOfLater", 1);

        assertThat(webhook.faultsOf(webhook.example())).isEmpty();
        assertThat(webhook.faultsOf(grown)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPromisedIsNotLeftOut(WebhookType type) {
        PublishedWebhook webhook = PublishedWebhook.of(type);
        JsonNode data = webhook.schema().at("/properties/data");

        assertThat(texts(data.get("required"))).allSatisfy(field -> {
            ObjectNode lacking = webhook.example().deepCopy();
            ((ObjectNode) lacking.get("data")).remove(field);
            assertThat(webhook.faultsOf(lacking)).as("without " + field).hasSize(1);
        });
        data.get("properties").fieldNames().forEachRemaining(field -> {
            ObjectNode withNull = webhook.example().deepCopy();
            ((ObjectNode) withNull.get("data")).putNull(field);
            assertThat(webhook.faultsOf(withNull)).as("null " + field).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaIsValidAndSaysWhatEachFieldIs(WebhookType type) {
        JsonNode schema = PublishedWebhook.of(type).schema();
        String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(dialect))
                        .validate(schema))
                .isEmpty();
        assertThat(schema.path("title").asText()).isEqualTo("nl.schoolbel." + type.slug() + ".v1");
        assertThat(schema.path("description").asText()).endsWith(".");
        assertThat(schema.at("/properties/data/properties"))
                .allSatisfy(
                        field -> assertThat(field.path("description").asText()).endsWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void recordAndSchemaSayTheSame(WebhookType type) {
        Class<?> message = RECORDS.get(recordOf(type));
        ObjectNode data = (ObjectNode)
                PublishedWebhook.of(type).schema().at("/properties/data").deepCopy();
        if (type != WebhookType.ENDPOINT_TESTED) {
            assertThat(texts(data.get("required"))).containsAll(OF_EVERY_TICKET);
            ((ObjectNode) data.get("properties")).remove(OF_EVERY_TICKET);
        }

        assertThat(message).as("record " + recordOf(type)).isNotNull();
        assertSameComponents(message, data, type.slug());
    }

    @Test
    void nothingElseIsPublished() throws IOException {
        Set<Path> expected = Arrays.stream(WebhookType.values())
                .flatMap(type ->
                        Stream.of(PublishedWebhook.file("schemas", type), PublishedWebhook.file("examples", type)))
                .collect(Collectors.toSet());

        try (Stream<Path> schemas = Files.list(PublishedWebhook.GUIDE.resolve("schemas"));
                Stream<Path> examples = Files.list(PublishedWebhook.GUIDE.resolve("examples"))) {
            assertThat(Stream.concat(schemas, examples)).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(RECORDS).hasSize(WebhookType.values().length);
    }

    /** {@code ticket-handed-over} is said by {@code HandedOver}. */
    private static String recordOf(WebhookType type) {
        return Stream.of(type.slug().replaceFirst("^ticket-", "").split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static void assertSame(Type javaType, JsonNode schema, String where) {
        if (javaType instanceof ParameterizedType list) {
            assertThat(schema.path("type").asText()).as(where).isEqualTo("array");
            assertSame(list.getActualTypeArguments()[0], schema.path("items"), where + "[]");
        } else if (javaType instanceof Class<?> record && record.isRecord()) {
            assertSameComponents(record, schema, where);
        } else if (javaType instanceof Class<?> list && list.isEnum()) {
            assertThat(words(list)).as(where).containsAll(texts(schema.path("enum")));
        } else {
            String kind =
                    (schema.path("type").asText() + " " + schema.path("format").asText("")).strip();
            assertThat(kind.replace(" uri", "")).as(where).isEqualTo(KINDS.get(javaType));
        }
    }

    private static void assertSameComponents(Class<?> record, JsonNode schema, String where) {
        List<RecordComponent> components = List.of(record.getRecordComponents());
        Set<String> required = new TreeSet<>(texts(schema.path("required")));
        required.removeAll(OF_EVERY_TICKET);
        assertThat(schema.path("properties").fieldNames())
                .toIterable()
                .as("fields of " + where)
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(required)
                .as("required fields of " + where)
                .isEqualTo(components.stream()
                        .filter(component -> !component.isAnnotationPresent(MayBeAbsent.class))
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (RecordComponent component : components) {
            assertSame(
                    component.getGenericType(),
                    schema.path("properties").path(component.getName()),
                    where + "." + component.getName());
        }
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static Set<String> words(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(word -> EventJson.mapper().valueToTree(word).asText())
                .collect(Collectors.toSet());
    }
}
