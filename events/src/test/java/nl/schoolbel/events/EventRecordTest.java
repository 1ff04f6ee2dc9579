package nl.schoolbel.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.tickets.TicketEvents;
import org.junit.jupiter.api.Test;

/** What a hearer may rely on: the record takes all that the schema allows, and refuses data that lacks its needs. */
class EventRecordTest {

    @ForEveryEventType
    void exampleComesBackAsItWas(EventType<?> type) throws JsonProcessingException {
        PublishedEvent<?> event = PublishedEvent.of(type);

        JsonNode written = EventJson.mapper().valueToTree(event.read(event.example()));

        assertThat(written).isEqualTo(event.example());
    }

    @ForEveryEventType
    void unknownFieldIsIgnored(EventType<?> type) throws JsonProcessingException {
        PublishedEvent<?> event = PublishedEvent.of(type);
        ObjectNode grown = event.example().deepCopy();
        grown.putObject("fieldOfALaterTime").put("anything", 1);

        assertThat(event.read(grown)).isEqualTo(event.read(event.example()));
    }

    @ForEveryEventType
    void optionalFieldsMayBeLeftOut(EventType<?> type) throws JsonProcessingException {
        PublishedEvent<?> event = PublishedEvent.of(type);
        ObjectNode bare = event.example().deepCopy().retain(event.required());

        JsonNode written = EventJson.mapper().valueToTree(event.read(bare));

        assertThat(written).isEqualTo(bare);
    }

    @ForEveryEventType
    void missingRequiredFieldIsRefused(EventType<?> type) {
        PublishedEvent<?> event = PublishedEvent.of(type);

        assertThat(event.required()).isNotEmpty().allSatisfy(field -> {
            ObjectNode lacking = event.example().deepCopy().without(field);
            assertThatThrownBy(() -> event.read(lacking))
                    .as("without " + field)
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining(field);
        });
    }

    @ForEveryEventType
    void requiredFieldThatIsNullIsRefused(EventType<?> type) {
        PublishedEvent<?> event = PublishedEvent.of(type);

        assertThat(event.required()).isNotEmpty().allSatisfy(field -> {
            ObjectNode withNull = event.example().deepCopy().putNull(field);
            assertThatThrownBy(() -> event.read(withNull))
                    .as("null " + field)
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining(field);
        });
    }

    @Test
    void wordOutsideAClosedListIsRefused() {
        PublishedEvent<?> event = PublishedEvent.of(TicketEvents.REPORTED);
        ObjectNode unknownImpact = event.example().deepCopy().put("impact", "galaxy");

        assertThatThrownBy(() -> event.read(unknownImpact)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void dueMomentWithoutTargetIsRefused() {
        PublishedEvent<?> event = PublishedEvent.of(SlaEvents.DUE_MOMENTS_SET);
        ObjectNode lacking = event.example().deepCopy();
        lacking.withArray("dueMoments").addObject().put("state", "running");

        assertThatThrownBy(() -> event.read(lacking))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("target");
    }
}
