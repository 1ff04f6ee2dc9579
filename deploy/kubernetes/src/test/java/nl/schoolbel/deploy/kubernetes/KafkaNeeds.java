package nl.schoolbel.deploy.kubernetes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tools.ToolEvents;

/**
 * What a service does on Kafka, as its own files say: the topics and groups of its channels, and the topics of the events
 * that it appends to its outbox, itself or by a class that tells.
 */
record KafkaNeeds(Set<String> writes, Set<String> reads, Set<String> groups) {

    private static final Pattern CHANNEL = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.topic");
    private static final Pattern TOLD =
            Pattern.compile("\\b(?:outbox\\.append|tell)\\(\\s*([A-Z][A-Za-z]+Events)\\.([A-Z][A-Z0-9_]+)");

    private static final Map<String, Class<?>> EVENTS = List.of(
                    SchoolEvents.class,
                    ToolEvents.class,
                    TicketEvents.class,
                    TextEvents.class,
                    SlaEvents.class,
                    CoachingEvents.class,
                    KnowledgeEvents.class)
            .stream()
            .collect(Collectors.toMap(Class::getSimpleName, events -> events));

    static KafkaNeeds of(String service) {
        Map<String, String> settings = Settings.of(service).production();
        Set<String> reads = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        settings.forEach((setting, topic) -> {
            Matcher channel = CHANNEL.matcher(setting);
            if (channel.matches()) {
                reads.add(topic);
                groups.add(settings.getOrDefault(
                        "mp.messaging.incoming." + channel.group(1) + ".group.id", service + "-service"));
            }
        });
        Set<String> writes = new TreeSet<>();
        for (var source : Repository.sources(service)) {
            Matcher told = TOLD.matcher(Repository.text(source));
            while (told.find()) {
                writes.add(topicOf(EVENTS.get(told.group(1)), told.group(2)));
            }
        }
        return new KafkaNeeds(writes, reads, groups);
    }

    private static String topicOf(Class<?> events, String constant) {
        try {
            return ((EventType<?>) events.getField(constant).get(null)).topic().name();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(events + " has no " + constant, e);
        }
    }
}
