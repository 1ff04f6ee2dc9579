package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.client.ApiClient;

/** Waits for what coaching-service knows of one tool at one school to look as expected, and checks it. */
final class CoachingExpectations {

    private static final DateTimeFormatter ICALENDAR =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneId.of("Europe/Amsterdam"));

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;

    private final World world;
    private final CoachingScenario school;
    private final ApiClient coach;

    CoachingExpectations(World world, CoachingScenario school) {
        this.world = world;
        this.school = school;
        this.coach = school.coaching(Account.COACH_2);
    }

    /** Every service has dealt with everything that was told. */
    void allIsHeard() {
        Waiting.until("all to be heard")
                .untilAsserted(() -> assertThat(world.told().unheard()).isEmpty());
    }

    void noSignal() {
        allIsHeard();
        assertThat(signals()).isEmpty();
    }

    /** The id of the one signal about the tool. */
    String signal() {
        Waiting.until("signal").untilAsserted(() -> assertThat(signals()).hasSize(1));
        return signals().get(0).path("id").asText();
    }

    private List<JsonNode> signals() {
        return items("/signals?kind=user-questions&limit=100&schoolId=" + CoachingScenario.SCHOOL).stream()
                .filter(signal -> signal.path("toolId").asText().equals(school.toolId()))
                .toList();
    }

    /** Somebody may take the visit into a calendar of one's own. */
    void calendarHas(String activity, Instant startsAt) {
        String calendar = text("/activities/" + activity + ".ics");
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;TZID=Europe/Amsterdam:" + ICALENDAR.format(startsAt))
                .doesNotContain(CoachingScenario.CONTENT);
    }

    void checksAreDue(String cycle, LocalDate... days) {
        assertThat(checks(cycle))
                .extracting(check -> check.path("dueDate").asText())
                .containsExactly(Arrays.stream(days).map(LocalDate::toString).toArray(String[]::new));
    }

    void isNotOverdue(String cycle) {
        assertThat(overdue(cycle)).isEmpty();
    }

    void isOverdue(String cycle) {
        assertThat(overdue(cycle)).hasSize(1);
        assertThat(read("/cycles/" + cycle).path("borgingOverdue").asBoolean()).isTrue();
    }

    void sticks(String cycle) {
        assertThat(checks(cycle).get(0).path("found").path("sticks").asBoolean())
                .isTrue();
    }

    /** Three tickets are too few to say anything, and that is said. */
    void effectIsMeasured(String activity) {
        Waiting.until("effect")
                .untilAsserted(() -> assertThat(items("/effects?aboutId=" + activity))
                        .singleElement()
                        .satisfies(effect -> {
                            assertThat(effect.path("verdict").asText()).isEqualTo("too-few");
                            assertThat(effect.path("before").path("tickets").asInt())
                                    .isEqualTo(3);
                        }));
    }

    void signalEnded(String signal) {
        JsonNode seen = read("/signals/" + signal);
        assertThat(seen.path("state").asText()).isEqualTo("ended");
        assertThat(seen.path("outcome").asText()).isEqualTo("coached");
    }

    /** The bestuur reads how many signals had an outcome and how many hours it took, and no content. */
    void bestuurSeesFigures(String schoolYear) {
        ApiClient bestuur = school.coaching(Account.BESTUUR);
        JsonNode signals = bestuur.get("/signals/figures?schoolYear=" + schoolYear)
                .orThrow("the figures of signals")
                .body();
        assertThat(signals.path("all").path("ended").asInt()).isPositive();
        for (String path : List.of(
                "/capacity?schoolYear=" + schoolYear,
                "/board-reports/" + schoolYear,
                "/coverage",
                "/signals?limit=100")) {
            assertThat(bestuur.get(path).orThrow(path).body().toString())
                    .doesNotContain(CoachingScenario.CONTENT, CoachingScenario.GOAL);
        }
    }

    /** Another school finds nothing, the bestuur may not look, colleagues read topics. */
    void contentIsSeenByItsCoachOnly(String activity, String cycle) {
        assertThat(read("/activities/" + activity).toString()).contains(CoachingScenario.CONTENT);
        assertThat(read("/cycles/" + cycle).toString()).contains(CoachingScenario.GOAL);
        for (String path : List.of("/activities/" + activity, "/cycles/" + cycle)) {
            assertThat(school.coaching(Account.OTHER_TEACHER).get(path).status())
                    .isEqualTo(NOT_FOUND);
            assertThat(school.coaching(Account.BESTUUR).get(path).status()).isEqualTo(FORBIDDEN);
            assertThat(school.coaching(Account.TEACHER_3)
                            .get(path)
                            .orThrow(path)
                            .body()
                            .toString())
                    .contains("chrij")
                    .doesNotContain(CoachingScenario.CONTENT, CoachingScenario.GOAL);
        }
    }

    /** The ticket that a request went on as, once tickets-service has it. */
    String becameTicket(String request) {
        String ticket = read("/requests/" + request).path("passedTicketId").asText();
        assertThat(ticket).isNotEmpty();
        Waiting.until("the ticket of the request")
                .untilAsserted(() -> assertThat(world.tickets(Account.CONTACTPERSOON_2)
                                .get("/tickets/" + ticket)
                                .status())
                        .isEqualTo(200));
        return ticket;
    }

    void requestIs(String request, String state) {
        Waiting.until("request is " + state)
                .untilAsserted(() -> assertThat(
                                read("/requests/" + request).path("state").asText())
                        .isEqualTo(state));
    }

    List<JsonNode> checks(String cycle) {
        return items("/borging-checks?cycleId=" + cycle);
    }

    private List<JsonNode> overdue(String cycle) {
        return items("/borging-checks?overdue=true&limit=100").stream()
                .filter(check -> check.path("cycleId").asText().equals(cycle))
                .toList();
    }

    private JsonNode read(String path) {
        return coach.get(path).orThrow("reading " + path).body();
    }

    private List<JsonNode> items(String path) {
        return StreamSupport.stream(read(path).path("items").spliterator(), false)
                .toList();
    }

    /** What is no JSON, as the coach reads it. */
    private String text(String path) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(world.stack().address(Service.COACHING) + Service.COACHING.basePath() + path))
                .header("Authorization", "Bearer " + world.stack().tokens().of(Account.COACH_2))
                .build();
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
