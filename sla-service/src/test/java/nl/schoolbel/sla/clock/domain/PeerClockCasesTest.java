package nl.schoolbel.sla.clock.domain;

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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds our clocks against what other help desks expect in their own test suites.
 *
 * <p>Reads {@code clock-cases.json} from {@code -Dpeer.cases=DIR} or else the copy in the test resources. A case is left out
 * only when the file marks it as disputed, when it stands in {@link #EXCLUDED} with a reason, or when it has a word that we do
 * not know.
 */
class PeerClockCasesTest {

    /** Case id to the reason why we differ. */
    private static final Map<String, String> EXCLUDED = Map.of(
            "clk-zam-39",
            "counts on from a moment at which the ticket is closed, which is a pause for this peer everywhere else and for us");

    private static final Set<String> QUESTIONS = Set.of(
            "responseDue",
            "updateDue",
            "resolutionDue",
            "nextDue",
            "due",
            "responseTookMinutes",
            "resolutionTookMinutes",
            "updateTookMinutes",
            "responseMarginMinutes",
            "resolutionMarginMinutes",
            "updateMarginMinutes",
            "resolutionSeconds",
            "firstResponseAt",
            "holdSeconds",
            "status",
            "starts",
            "before",
            "dueShiftMinutes",
            "computedDue",
            "workedMinutesBetween",
            "dueFor",
            "wallClock");

    @TestFactory
    Stream<DynamicTest> everyPeerCaseHolds() throws IOException {
        return cases().stream()
                .filter(peer -> !isDisputed(peer) && leftOutBecause(peer).isEmpty())
                .map(peer -> dynamicTest(peer.get("id").asText(), () -> check(peer)));
    }

    @Test
    void fewCasesAreLeftOutAndEachForAReason() throws IOException {
        List<JsonNode> judged =
                cases().stream().filter(peer -> !isDisputed(peer)).toList();
        Map<String, String> leftOut = new LinkedHashMap<>();
        judged.forEach(peer -> leftOutBecause(peer)
                .ifPresent(reason -> leftOut.put(peer.get("id").asText(), reason)));

        System.out.println("Clock cases: " + judged.size() + ", left out: " + leftOut);
        assertThat(leftOut.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(leftOut.size()).as("left out: %s", leftOut).isLessThanOrEqualTo(judged.size() / 10);
    }

    private static Optional<String> leftOutBecause(JsonNode peer) {
        String id = peer.get("id").asText();
        return EXCLUDED.containsKey(id)
                ? Optional.of(EXCLUDED.get(id))
                : new PeerTicket(peer).untold().or(() -> unknownQuestion(peer));
    }

    private static Optional<String> unknownQuestion(JsonNode peer) {
        return peer.get("expect").properties().stream()
                .map(Map.Entry::getKey)
                .filter(question -> !QUESTIONS.contains(question))
                .findFirst()
                .map(question -> "unknown question " + question);
    }

    private static void check(JsonNode peer) {
        PeerTicket ticket = new PeerTicket(peer);
        assertThat(peer.get("expect")).isNotEmpty();
        peer.get("expect").properties().forEach(expected -> {
            String what = peer.get("id").asText() + " " + expected.getKey();
            JsonNode wanted = expected.getValue();
            Object ours = answer(ticket, expected.getKey(), wanted);
            if (ours instanceof Instant instant) {
                assertThat(instant).as(what).isEqualTo(wanted.isNull() ? null : ticket.instant(wanted.asText()));
            } else if (ours instanceof Long number) {
                assertThat(number).as(what).isEqualTo(wanted.isNull() ? null : wanted.asLong());
            } else if (ours instanceof Map<?, ?> parts) {
                parts.forEach((name, part) -> assertThat(part)
                        .as(what + " " + name)
                        .isEqualTo(
                                part instanceof Instant
                                        ? ticket.instant(
                                                wanted.get((String) name).asText())
                                        : (Object) wanted.get((String) name).asLong()));
                assertThat(parts).as(what).hasSameSizeAs(wanted.properties());
            } else if (ours instanceof String word) {
                assertThat(word).as(what).isEqualTo(wanted.asText());
            } else {
                assertThat(wanted.isNull())
                        .as("%s: we have none, they have %s", what, wanted)
                        .isTrue();
            }
        });
    }

    /** Null where we have no such thing. */
    private static Object answer(PeerTicket ticket, String question, JsonNode wanted) {
        Optional<Clock> response = ticket.response();
        Optional<Clock> resolution = ticket.resolution();
        return switch (question) {
            case "responseDue" -> response.map(Clock::dueAt).orElse(null);
            case "updateDue" -> openUpdate(ticket).map(Clock::dueAt).orElse(null);
            case "resolutionDue" -> resolution.map(Clock::dueAt).orElse(null);
            case "nextDue" -> nextDue(ticket);
            case "due" -> due(ticket);
            case "responseTookMinutes" -> response.map(PeerClockCasesTest::took).orElse(null);
            case "resolutionTookMinutes" ->
                resolution.map(PeerClockCasesTest::took).orElse(null);
            case "updateTookMinutes" ->
                worst(ticket).map(PeerClockCasesTest::took).orElse(null);
            case "responseMarginMinutes" ->
                response.map(PeerClockCasesTest::margin).orElse(null);
            case "resolutionMarginMinutes" ->
                resolution.map(PeerClockCasesTest::margin).orElse(null);
            case "updateMarginMinutes" ->
                worst(ticket).map(PeerClockCasesTest::margin).orElse(null);
            case "resolutionSeconds" ->
                resolution
                        .map(clock -> clock.elapsed(clock.metAt()).toSeconds())
                        .orElse(null);
            case "firstResponseAt" -> response.map(Clock::metAt).orElse(null);
            case "holdSeconds" ->
                resolution.map(clock -> clock.paused(Instant.MAX).toSeconds()).orElse(null);
            case "status" -> status(response.orElseThrow(), resolution.orElseThrow());
            case "starts" -> starts(resolution.orElseThrow());
            case "before" -> before(ticket.beforeSwitch());
            case "dueShiftMinutes" -> shift(resolution.orElseThrow());
            case "computedDue" -> computed(ticket);
            case "workedMinutesBetween" -> worked(ticket, wanted);
            case "dueFor" -> dueFor(ticket, wanted);
            case "wallClock" -> wallClock(ticket, resolution.orElse(null));
            default -> throw new AssertionError("unknown question " + question);
        };
    }

    private static Optional<Clock> openUpdate(PeerTicket ticket) {
        return ticket.updates().stream().filter(Clock::open).findFirst();
    }

    private static Instant nextDue(PeerTicket ticket) {
        return Stream.of(ticket.response(), openUpdate(ticket), ticket.resolution())
                .flatMap(Optional::stream)
                .map(Clock::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** One due moment: an answer that is owed, else the next news, else the resolution. */
    private static Instant due(PeerTicket ticket) {
        if (ticket.isCustomerWaiting()) {
            List<Clock> exchanges = ticket.exchanges("responseMinutes", !ticket.isOfStaff(), ticket.responsePauses());
            return exchanges.get(exchanges.size() - 1).dueAt();
        }
        return ticket.keepInLoop().or(ticket::resolution).map(Clock::dueAt).orElse(null);
    }

    private static Optional<Clock> worst(PeerTicket ticket) {
        return ticket.updates().stream()
                .filter(clock -> !clock.open())
                .max(Comparator.comparing(clock -> clock.elapsed(clock.overAt())));
    }

    private static Long took(Clock clock) {
        return clock.metAt() == null ? null : clock.elapsed(clock.metAt()).toMinutes();
    }

    private static Long margin(Clock clock) {
        return clock.budget().minus(clock.elapsed(clock.metAt())).toMinutes();
    }

    private static String status(Clock response, Clock resolution) {
        return switch (resolution.state()) {
            case MET, MET_LATE -> "FULFILLED";
            case PAUSED -> "PAUSED";
            default -> response.open() ? "FIRST_RESPONSE_DUE" : "RESOLUTION_DUE";
        };
    }

    private static Instant starts(Clock clock) {
        return clock.hours().at(clock.startedAt()).nextOpen(clock.startedAt());
    }

    private static Map<String, Instant> before(PeerTicket ticket) {
        Clock resolution = ticket.resolution().orElseThrow();
        return Map.of("starts", starts(resolution), "due", resolution.dueAt());
    }

    private static Long shift(Clock clock) {
        Instant first = clock.reachedAt(clock.budgets().get(0).budget()).orElseThrow();
        return Duration.between(first, clock.dueAt()).toMinutes();
    }

    private static Map<String, Instant> computed(PeerTicket ticket) {
        Map<String, Instant> computed = new LinkedHashMap<>();
        for (String target : List.of("response", "update", "resolution")) {
            computed.put(
                    target,
                    ticket.asIfStillRunning(target + "Minutes").orElseThrow().heldAgainst());
        }
        return computed;
    }

    private static Map<String, Long> worked(PeerTicket ticket, JsonNode asked) {
        Clock life = ticket.life();
        Instant from = offset(ticket, asked, "fromOffsetMinutes");
        Instant until = offset(ticket, asked, "toOffsetMinutes");
        return Map.of(
                "fromOffsetMinutes", asked.get("fromOffsetMinutes").asLong(),
                "toOffsetMinutes", asked.get("toOffsetMinutes").asLong(),
                "minutes", life.elapsed(until).minus(life.elapsed(from)).toMinutes());
    }

    private static Map<String, Object> dueFor(PeerTicket ticket, JsonNode asked) {
        Duration budget = Duration.ofMinutes(asked.get("budgetMinutes").asLong());
        return Map.of(
                "fromOffsetMinutes", asked.get("fromOffsetMinutes").asLong(),
                "budgetMinutes", asked.get("budgetMinutes").asLong(),
                "at",
                        ticket.life()
                                .reachedSince(offset(ticket, asked, "fromOffsetMinutes"), budget)
                                .orElseThrow());
    }

    /** Averages of a peer that counts on the wall clock. */
    private static Map<String, Long> wallClock(PeerTicket ticket, Clock resolution) {
        List<Long> exchanges = ticket.exchanges("responseMinutes", false, false).stream()
                .map(clock -> Duration.between(clock.startedAt(), clock.metAt()).toSeconds())
                .toList();
        long customerAnswered = exchanges.stream().mapToLong(Long::longValue).sum();
        return Map.of(
                "averageResponseSeconds",
                customerAnswered / exchanges.size(),
                "resolutionSeconds",
                Duration.between(resolution.startedAt(), resolution.metAt()).toSeconds(),
                "resolutionWithoutCustomerWaitSeconds",
                customerAnswered);
    }

    private static Instant offset(PeerTicket ticket, JsonNode asked, String field) {
        return ticket.createdAt().plus(Duration.ofMinutes(asked.get(field).asLong()));
    }

    private static boolean isDisputed(JsonNode peer) {
        return peer.path("disputed").asBoolean();
    }

    private static List<JsonNode> cases() throws IOException {
        String directory = System.getProperty("peer.cases");
        try (InputStream in = directory == null
                ? PeerClockCasesTest.class.getResourceAsStream("/peer-cases/clock-cases.json")
                : Files.newInputStream(Path.of(directory, "clock-cases.json"))) {
            List<JsonNode> cases = StreamSupport.stream(
                            new ObjectMapper().readTree(in).spliterator(), false)
                    .toList();
            assertThat(cases).isNotEmpty();
            return cases;
        }
    }
}
