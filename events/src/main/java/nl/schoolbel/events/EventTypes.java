package nl.schoolbel.events;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tools.ToolEvents;

/** The list of every event that a service of this suite tells. */
public final class EventTypes {

    private static final List<EventType<?>> ALL = Stream.of(
                    SchoolEvents.all(),
                    ToolEvents.all(),
                    TicketEvents.all(),
                    TextEvents.all(),
                    SlaEvents.all(),
                    CoachingEvents.all(),
                    KnowledgeEvents.all())
            .<EventType<?>>flatMap(List::stream)
            .toList();

    private static final Map<String, EventType<?>> BY_TYPE =
            ALL.stream().collect(toUnmodifiableMap(EventType::type, identity()));

    private EventTypes() {}

    /** Every type, grouped by topic. */
    public static List<EventType<?>> all() {
        return ALL;
    }

    /**
     * The event type with this CloudEvents type.
     *
     * @param type such as {@code nl.schoolbel.ticket-reported.v1}
     * @return empty when this version of the suite does not know it, in which case a reader skips the record
     */
    public static Optional<EventType<?>> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }
}
