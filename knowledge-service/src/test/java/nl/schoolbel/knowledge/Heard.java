package nl.schoolbel.knowledge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.knowledge.schools.SchoolsConsumer;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.testkit.events.IncomingRecord;

/** What this service heard from others before a test begins. Each call returns when it is taken in. */
@ApplicationScoped
public class Heard {

    @Inject
    Inbox inbox;

    @Inject
    SchoolsConsumer schools;

    /** A new school. */
    public UUID school() {
        UUID id = UUID.randomUUID();
        try {
            ObjectNode data = (ObjectNode) EventJson.mapper().readTree(EventExamples.example(SchoolEvents.CHANGED));
            data.put("schoolId", id.toString());
            inbox.take(
                    schools,
                    new IncomingRecord(SchoolEvents.CHANGED.topic().name(), SchoolEvents.CHANGED.type(), id)
                            .sequence(1)
                            .data(data.toString())
                            .build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return id;
    }
}
