package nl.schoolbel.sla.servicetime.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds our arithmetic against what other help desks and business-hours libraries expect in their own test suites.
 *
 * <p>Reads {@code calendar-cases.json} from {@code -Dpeer.cases=DIR} or else the copy in the test resources. A case is
 * left out only when the file marks it as disputed or when it stands in {@link #EXCLUDED} with a reason.
 */
class PeerCalendarCasesTest {

    /** Case id to the reason why we differ. */
    private static final Map<String, String> EXCLUDED = Map.of();

    @TestFactory
    Stream<DynamicTest> everyPeerCaseHolds() throws IOException {
        return cases().stream()
                .filter(PeerCalendarCasesTest::isIncluded)
                .map(peer -> dynamicTest(
                        peer.get("id").asText() + " " + peer.get("op").asText(), () -> check(peer)));
    }

    @Test
    void everyLeftOutCaseHasAReason() throws IOException {
        Map<String, String> leftOut = new LinkedHashMap<>();
        for (JsonNode peer : cases()) {
            String id = peer.get("id").asText();
            if (isDisputed(peer)) {
                leftOut.put(id, "disputed: " + peer.path("note").asText());
            } else if (EXCLUDED.containsKey(id)) {
                leftOut.put(id, EXCLUDED.get(id));
            }
        }

        leftOut.forEach((id, reason) -> System.out.println("Left out: " + id + ", " + reason));
        assertThat(leftOut).allSatisfy((id, reason) -> assertThat(reason).as(id).isNotBlank());
        assertThat(leftOut.size()).as("left out: %s", leftOut).isLessThanOrEqualTo(cases().size() / 10);
    }

    private static void check(JsonNode peer) {
        PeerCalendar calendar = new PeerCalendar(peer.get("calendar"));
        Object answer = answer(peer, calendar);
        if (answer instanceof Duration served) {
            assertThat(served).as(peer.toString()).isEqualTo(expectedDuration(peer, served));
        } else if (answer instanceof List<?> windows) {
            List<OpenWindow> expected = stream(peer.get("expect"))
                    .map(pair -> new OpenWindow(
                            calendar.instant(pair.get(0).asText()),
                            calendar.instant(pair.get(1).asText())))
                    .toList();
            assertThat(windows).as(peer.toString()).isEqualTo(expected);
        } else {
            assertThat(answer)
                    .as(peer.toString())
                    .isEqualTo(calendar.instant(peer.get("expect").asText()));
        }
    }

    private static Object answer(JsonNode peer, PeerCalendar peerCalendar) {
        ServiceCalendar calendar = peerCalendar.calendar();
        Instant start = peerCalendar.instant(peer.get("start").asText());
        return switch (peer.get("op").asText()) {
            case "add" -> calendar.add(start, duration(peer, "duration"));
            case "subtract" -> calendar.subtract(start, duration(peer, "duration"));
            case "between" ->
                calendar.between(start, peerCalendar.instant(peer.get("end").asText()));
            case "nextOpen" -> calendar.nextOpen(start);
            case "nextClose" -> calendar.nextClose(start);
            case "prevActive" -> calendar.prevActive(start);
            case "windows" -> calendar.windows(start, peer.get("take").asInt());
            case "addBusinessDays" -> {
                Instant reached =
                        calendar.addBusinessDays(start, peer.get("days").asInt());
                if (peer.has("plusDuration")) {
                    reached = calendar.add(reached, duration(peer, "plusDuration"));
                }
                yield peer.path("endOfWorkingDay").asBoolean() ? calendar.endOfBusinessDay(reached) : reached;
            }
            default -> throw new AssertionError("Unknown op in " + peer);
        };
    }

    private static Duration expectedDuration(JsonNode peer, Duration served) {
        if (peer.has("expectSeconds")) {
            return Duration.ofSeconds(peer.get("expectSeconds").asLong());
        }
        Duration minutes = Duration.ofMinutes(peer.get("expect").asLong());
        boolean floored = peer.path("unit").asText().equals("minutes-floor");
        return floored && served.toMinutes() == minutes.toMinutes() ? served : minutes;
    }

    private static Duration duration(JsonNode peer, String field) {
        return Duration.parse(peer.get(field).asText());
    }

    private static boolean isIncluded(JsonNode peer) {
        return !isDisputed(peer) && !EXCLUDED.containsKey(peer.get("id").asText());
    }

    private static boolean isDisputed(JsonNode peer) {
        return peer.path("disputed").asBoolean();
    }

    private static List<JsonNode> cases() throws IOException {
        String directory = System.getProperty("peer.cases");
        try (InputStream in = directory == null
                ? PeerCalendarCasesTest.class.getResourceAsStream("/peer-cases/calendar-cases.json")
                : Files.newInputStream(Path.of(directory, "calendar-cases.json"))) {
            List<JsonNode> cases = stream(new ObjectMapper().readTree(in)).toList();
            assertThat(cases).isNotEmpty();
            return new ArrayList<>(cases);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
