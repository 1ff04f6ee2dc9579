package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bestuur puts drafts beside each other on the board, for tickets of a past that is known. */
@OnRealParts
class SideBySideTest {

    private static final String PAGE = "/sla/board/what-if";

    private Board board;
    private UUID ticket;
    private LocalDate day;

    @BeforeEach
    void aTicketAcceptedAfterHalfAnHour() throws IOException {
        board = Board.withoutEndpoint();
        Instant handedOverAt = now().minus(3, ChronoUnit.HOURS);
        day = LocalDate.ofInstant(handedOverAt, ZoneId.of("Europe/Amsterdam"));
        ticket = board.handedOver(handedOverAt);
        board.tell(
                ticket,
                "ticket-accepted",
                3,
                handedOverAt.plus(30, ChronoUnit.MINUTES),
                "\"schoolId\": \"%s\"".formatted(board.school));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "met"
                        .equals(board.read("/tickets/" + ticket + "/clocks")
                                .extract()
                                .path("items.find { it.target == 'acknowledge' }.state")));
    }

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Test
    void twoDraftsStandBesideEachOtherWithTheTicketsThatChange() {
        String strict = draft("Streng", 10);
        String mild = draft("Mild", 40);

        Document page = page(question(strict, mild, day, day));
        assertThat(page.select("[sse-connect]").attr("sse-connect"))
                .isEqualTo(PAGE + "/run" + question(strict, mild, day, day));
        Document answer = answer(page.select("[sse-connect]").attr("sse-connect"));

        assertThat(answer.select("#total-table thead th").eachText())
                .containsExactly("Streng, versie 1 (concept)", "Mild, versie 1 (concept)");
        assertThat(answer.select("#total-table tr:has(th:contains(dekken)) td").eachText())
                .containsExactly("1", "1");
        assertThat(answer.select("#difference-table tbody tr").eachText())
                .contains("Aannemen 100 % → 0 % (−100) 100 % → 100 % (0)");
        assertThat(answer.select("section:has(#changed-1) tbody tr").text())
                .isEqualTo("T-000001 Aannemen te laat op tijd – te laat gehaald 20 min");
        assertThat(answer.select("section:has(#changed-1) tbody a").attr("href"))
                .isEqualTo("/sla/board/tickets/" + ticket);
        assertThat(answer.select("section:has(#changed-2) p").text())
                .isEqualTo("Geen enkele melding komt aan de andere kant uit.");
        assertThat(answer.select("figure").attr("data-chart"))
                .contains("{\"name\":\"Streng, versie 1 (concept)\",\"values\":[0.0");
    }

    @Test
    void everythingThatIsWrongWithTheFormIsSaidAtOnce() {
        String known = draft("Streng", 10);

        Response refused = get(
                Tokens.bestuur(),
                PAGE + "?first=" + known + "&second=" + known + "&third=" + UUID.randomUUID()
                        + "&fromDate=2026-02-30&untilDate=");

        assertThat(refused.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select(".faults li a").eachAttr("href"))
                .containsExactly("#second", "#third", "#fromDate", "#untilDate");
        assertThat(page.select("[aria-invalid]").eachAttr("id"))
                .containsExactly("second", "third", "fromDate", "untilDate");
        assertThat(page.select("#first option[selected]").attr("value")).isEqualTo(known);
        assertThat(page.select("[sse-connect]")).isEmpty();
        assertThat(faults(question(known, "", day, day))).containsExactly("#second");
        assertThat(faults(question(known, draft("Mild", 40), day, day.minusDays(1))))
                .containsExactly("#untilDate");
        assertThat(faults(question(known, draft("Mild", 41), day.minusYears(4), day)))
                .containsExactly("#untilDate");
        assertThat(get(Tokens.bestuur(), PAGE + "/run?first=" + known).statusCode())
                .isEqualTo(404);
    }

    @Test
    void itIsForTheBestuurAndAsksNothingByItself() {
        assertThat(page("").select(".faults")).isEmpty();
        assertThat(get(Tokens.operator(), PAGE).statusCode()).isEqualTo(403);
        assertThat(get(Tokens.beheerpartner(board.beheerpartner), PAGE).statusCode())
                .isEqualTo(403);
        assertThat(get(Tokens.coach(), PAGE + "/run").statusCode()).isEqualTo(403);
    }

    /** The last part of the stream, which ends by itself. */
    private static Document answer(String href) {
        String stream = given().auth().oauth2(Tokens.bestuur().sign()).get(href).asString();
        assertThat(stream).contains("event:progress").endsWith("event:end\ndata:\n\n");
        String html = stream.substring(stream.indexOf("event:result"))
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith("data:"))
                .map(line -> line.substring("data:".length()))
                .collect(Collectors.joining("\n"));
        return Jsoup.parse(html);
    }

    private List<String> faults(String question) {
        return Jsoup.parse(get(Tokens.bestuur(), PAGE + question).asString())
                .select(".faults li a")
                .eachAttr("href");
    }

    private static Document page(String question) {
        Response page = get(Tokens.bestuur(), PAGE + question);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.asString());
    }

    private static Response get(Token who, String path) {
        return given().auth().oauth2(who.sign()).get(path);
    }

    private static String question(String first, String second, LocalDate from, LocalDate until) {
        return "?first=%s&second=%s&third=&fromDate=%s&untilDate=%s".formatted(first, second, from, until);
    }

    private String draft(String name, int minutes) {
        return Board.create("/agreements", """
                        {"kind": "beheerpartner", "beheerpartnerId": "%s", "name": "%s", "validFromDate": "2020-01-01",
                         "terms": {"calendarId": "%s", "schools": ["%s"], "targets": [
                           {"target": "acknowledge", "budgets": [{"priority": 2, "minutes": %d}]}]}}""".formatted(
                                board.beheerpartner, name, Published.alwaysOpen(), board.school, minutes))
                .extract()
                .path("id");
    }
}
