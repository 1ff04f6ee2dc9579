package nl.schoolbel.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import nl.schoolbel.events.envelope.EventType;

/** What a teller may rely on: the schema takes what the event promises and nothing that breaks the promise. */
class EventSchemaTest {

    private static final String DIALECT = SpecificationVersion.DRAFT_2020_12.getDialectId();

    @ForEveryEventType
    void exampleFitsTheSchema(EventType<?> type) {
        PublishedEvent<?> event = PublishedEvent.of(type);

        assertThat(event.faultsOf(event.example())).isEmpty();
    }

    @ForEveryEventType
    void optionalFieldsMayBeLeftOut(EventType<?> type) {
        PublishedEvent<?> event = PublishedEvent.of(type);
        ObjectNode bare = event.example().deepCopy().retain(event.required());

        assertThat(event.faultsOf(bare)).isEmpty();
    }

    @ForEveryEventType
    void unknownFieldIsTaken(EventType<?> type) {
        PublishedEvent<?> event = PublishedEvent.of(type);
        ObjectNode grown = event.example().deepCopy().put("fieldOfALaterTime", "anything");

        assertThat(event.faultsOf(grown)).isEmpty();
    }

    @ForEveryEventType
    void missingRequiredFieldIsRefused(EventType<?> type) {
        PublishedEvent<?> event = PublishedEvent.of(type);

        assertThat(event.required()).isNotEmpty().allSatisfy(field -> {
            ObjectNode lacking = event.example().deepCopy().without(field);
            assertThat(event.faultsOf(lacking)).as("without " + field).hasSize(1);
        });
    }

    @ForEveryEventType
    void nullIsRefusedEverywhere(EventType<?> type) {
        PublishedEvent<?> event = PublishedEvent.of(type);

        assertThat(event.described()).allSatisfy(field -> {
            ObjectNode withNull = event.example().deepCopy().putNull(field);
            assertThat(event.faultsOf(withNull)).as("null " + field).isNotEmpty();
        });
    }

    @ForEveryEventType
    void schemaIsItselfValid(EventType<?> type) {
        JsonNode schema = PublishedEvent.of(type).schema();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        assertThat(schema.path("$schema").asText()).isEqualTo(DIALECT);
        assertThat(registry.getSchema(SchemaLocation.of(DIALECT)).validate(schema))
                .isEmpty();
    }

    @ForEveryEventType
    void schemaSaysWhatItIsAbout(EventType<?> type) {
        PublishedEvent<?> event = PublishedEvent.of(type);

        assertThat(event.schema().path("title").asText()).isEqualTo(type.type());
        assertThat(event.schema().path("description").asText()).endsWith(".");
        assertThat(event.schema().path("properties"))
                .allSatisfy(property ->
                        assertThat(property.path("description").asText()).endsWith("."));
    }

    @ForEveryEventType
    void schemaSaysWhoTellsAndHearsItByWhichKey(EventType<?> type) {
        PublishedEvent<?> event = PublishedEvent.of(type);
        JsonNode schema = event.schema();

        assertThat(schema.path("x-told-by").asText()).endsWith("-service");
        assertThat(PublishedEvent.texts(schema.path("x-heard-by")))
                .isNotEmpty()
                .allSatisfy(service -> assertThat(service).endsWith("-service"))
                .doesNotContain(schema.path("x-told-by").asText());
        assertThat(event.required()).contains(schema.path("x-key").asText());
    }
}
