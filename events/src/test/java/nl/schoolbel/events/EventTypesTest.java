package nl.schoolbel.events;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.schoolbel.events.envelope.EventType;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private static final Path PUBLISHED = Path.of("src/main/resources/events");

    @ForEveryEventType
    void typeIsFoundByItsName(EventType<?> type) {
        assertThat(EventTypes.byType(type.type())).hasValue(type);
    }

    @Test
    void unknownTypeIsNotFound() {
        assertThat(EventTypes.byType("nl.schoolbel.ticket-reported.v99")).isEmpty();
        assertThat(EventTypes.byType("nl.schoolbel.coffee-spilled.v1")).isEmpty();
    }

    /** A version beside the first has its number behind the name. */
    @ForEveryEventType
    void recordIsNamedAfterItsFact(EventType<?> type) {
        String words = Stream.of(type.data().getSimpleName().split("(?=\\p{Upper})"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(joining("-"));

        String version = type.version() == 1 ? "" : "-v" + type.version();
        assertThat(words).isEqualTo(type.fact() + version);
    }

    @Test
    void nothingIsPublishedWithoutAType() throws IOException {
        Set<Path> expected = EventTypes.all().stream()
                .map(type -> PUBLISHED.resolve(type.fact()).resolve("v" + type.version()))
                .flatMap(folder -> Stream.of(folder.resolve("schema.json"), folder.resolve("example.json")))
                .collect(toSet());

        try (Stream<Path> files = Files.walk(PUBLISHED)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
