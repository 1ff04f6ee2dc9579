package nl.schoolbel.sla.board.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.sla.board.chart.Notation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page shows what the API answers to the same question; rows stand there as the folds leave them. */
@OnRealParts
class ReportPageTest {

    private static final String REPORT = "/sla/board/report";

    /** Of these months no other test knows. */
    private static final String MONTH = "2017-03";

    private static final String CLOSED_MONTH = "2016-10";

    private static final Instant AT = Instant.parse("2017-03-10T10:00:00Z");
    private static final Notation DUTCH = new Notation(Locale.forLanguageTag("nl"));

    @Inject
    Sql sql;

    private final UUID school = UUID.randomUUID();
    private final UUID otherSchool = UUID.randomUUID();
    private final UUID beheerpartner = UUID.randomUUID();

    @BeforeEach
    void aBeheerpartnerWithTwoSchools() {
        sql.update(
                "insert into beheerpartner (id, name, created_at) values (?, 'Beheer <Zuid>', ?)",
                beheerpartner,
                Instant.EPOCH);
        isHeard(school, "=De Klimop");
        isHeard(otherSchool, "Aan de Vaart");
    }

    @Test
    void everyFigureIsThatOfTheApi() {
        for (int i = 1; i <= 9; i++) {
            met(school, 1, "RESOLUTION", i * 600);
        }
        late(school, 2, "RESOLUTION", 9_000);
        met(otherSchool, 1, "ACKNOWLEDGE", 300);

        Document page = page(Tokens.beheerpartner(beheerpartner), "?month=" + MONTH);

        List<JsonPath> targets = targets(figures(Tokens.beheerpartner(beheerpartner), "month=" + MONTH));
        assertThat(targets).hasSize(2);
        for (JsonPath target : targets) {
            assertThat(page.select("#target-table tr[data-target=" + target.getString("target") + "] td")
                            .eachText())
                    .containsExactly(
                            DUTCH.count(target.getLong("met")),
                            DUTCH.count(target.getLong("late")),
                            DUTCH.count(target.getLong("ended")),
                            DUTCH.percent(decimal(target, "compliancePercent")),
                            DUTCH.count(target.getLong("lateExcluded")),
                            DUTCH.percent(decimal(target, "compliancePercentWithoutExcluded")),
                            DUTCH.time(decimal(target, "p50ServiceSeconds")),
                            DUTCH.time(decimal(target, "p90ServiceSeconds")),
                            DUTCH.count(target.getLong("breaches")));
        }
        assertThat(page.select("#target-table tr[data-target=resolution] td").eachText())
                .startsWith("9", "1", "0", "90 %");
        assertThat(page.select("h1").text()).isEqualTo("Maandrapport maart 2017: Beheer <Zuid>");
        assertThat(page.select("#state").text()).startsWith("Voorlopig.");
        assertThat(page.select("select")).isEmpty();
    }

    @Test
    void theTrendHasTwelveMonthsAndEndsWithThisOne() {
        for (int i = 0; i < 10; i++) {
            met(school, 1, "RESOLUTION", 60);
        }
        clock(school, 1, "RESOLUTION", "MET", Instant.parse("2016-04-30T21:59:59Z"), 60);

        Document page = page(Tokens.bestuur(), "?month=" + MONTH + "&beheerpartnerId=" + beheerpartner);

        Elements rows = chart(page, "trend").select("tbody tr");
        assertThat(rows).hasSize(12);
        assertThat(rows.first().text()).isEqualTo("apr. 16 –");
        assertThat(rows.last().text()).isEqualTo("mrt. 17 100 %");
        String drawn = chart(page, "trend").attr("data-chart");
        assertThat(JsonPath.from(drawn).getList("series[0].values")).hasSize(12).endsWith(100.0f);
        assertThat(JsonPath.from(drawn).getList("categories"))
                .startsWith("apr. 16")
                .endsWith("mrt. 17");
    }

    @Test
    void schoolsCanBeSortedAndEachRoleSeesItsOwn() {
        late(school, 1, "RESOLUTION", 60);
        met(otherSchool, 1, "RESOLUTION", 60);
        String month = "?month=" + MONTH;

        assertThat(schools(page(Tokens.beheerpartner(beheerpartner), month)))
                .containsExactly("=De Klimop", "Aan de Vaart");
        assertThat(schools(page(Tokens.beheerpartner(beheerpartner), month + "&sort=resolution")))
                .containsExactly("=De Klimop", "Aan de Vaart");
        Document worst = page(Tokens.coach(), month + "&sort=breaches&beheerpartnerId=" + beheerpartner);
        assertThat(schools(worst)).containsExactly("=De Klimop", "Aan de Vaart");
        assertThat(worst.select("th[aria-sort=descending]").text()).isEqualTo("Inbreuken");
        assertThat(worst.select("#credits")).isEmpty();
        assertThat(schools(page(Tokens.contactpersoon(otherSchool), month))).containsExactly("Aan de Vaart");
        assertThat(page(Tokens.contactpersoon(otherSchool), month).select("#credits"))
                .isEmpty();
        assertThat(get(Tokens.beheerpartner(UUID.randomUUID()), month + "&beheerpartnerId=" + beheerpartner)
                        .statusCode())
                .isEqualTo(404);
        assertThat(schools(page(Tokens.beheerpartner(UUID.randomUUID()), month)))
                .isEmpty();
        assertThat(get(Tokens.teacher(school), month).statusCode()).isEqualTo(403);
        assertThat(get(Tokens.operator(), month).statusCode()).isEqualTo(403);
    }

    @Test
    void whatTheFormSendsIsTaken() {
        met(school, 1, "RESOLUTION", 60);

        Document all = page(Tokens.bestuur(), "?month=" + MONTH + "&beheerpartnerId=");

        assertThat(all.select("h1").text()).isEqualTo("Maandrapport maart 2017");
        Element form = page(Tokens.bestuur(), "?month=&beheerpartnerId=" + beheerpartner)
                .select("form.choice")
                .first();
        assertThat(form.select("option").eachAttr("value")).startsWith("").contains(beheerpartner.toString());
        assertThat(form.select("option[selected]").attr("value")).isEqualTo(beheerpartner.toString());
        Element month = form.select("input[name=month]").first();
        assertThat(month.attr("value")).matches(month.attr("pattern"));
        assertThat(get(Tokens.bestuur(), "?beheerpartnerId=x").statusCode()).isEqualTo(400);
    }

    @Test
    void reasonsAndDisputesOfBreachesAreCountedAndListed() {
        UUID disputed = late(school, 1, "RESOLUTION", 60);
        sql.update(
                "insert into breach_reason (breach_id, state, accountable, excluded)"
                        + " select id, 'disputed', 'supplier', false from breach where ticket_id = ?",
                disputed);
        UUID open = late(school, 2, "ACKNOWLEDGE", 60);
        UUID overturned = late(school, 2, "ACKNOWLEDGE", 60);
        sql.update("update breach set overturned_at = ? where ticket_id = ?", AT, overturned);

        Document page = page(Tokens.beheerpartner(beheerpartner), "?month=" + MONTH);

        assertThat(chart(page, "reasons").select("tbody tr").eachText())
                .containsExactly("Leverancier 1 0", "Nog niet gezegd 0 1");
        assertThat(page.select("#breaches ~ p, section:has(#breaches) p").eachText())
                .contains("Eén inbreuk wordt betwist.");
        assertThat(page.select("section:has(#breaches) tbody th a").eachAttr("href"))
                .containsOnly("/sla/board/tickets/" + disputed, "/sla/board/tickets/" + open)
                .hasSize(3);
    }

    @Test
    void aClosedMonthIsFinalAndItsCreditsStandThere() {
        clock(school, 1, "RESOLUTION", "MET", Instant.parse("2016-10-10T10:00:00Z"), 60);
        given().auth()
                .oauth2(Tokens.bestuur().sign())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post("/sla/v1/figure-months/" + CLOSED_MONTH + "/closings")
                .then()
                .statusCode(201);

        Document page = page(Tokens.bestuur(), "?month=" + CLOSED_MONTH);

        assertThat(page.select("#state").text()).startsWith("Definitief.");
        assertThat(page.select("section:has(#credits) p").text()).isEqualTo("Voor deze maand zijn er geen kortingen.");
        assertThat(page.select("#target-table tr[data-target=resolution] td")
                        .first()
                        .text())
                .isEqualTo("1");
        assertThat(chart(page, "trend").select(".nothing").text()).isEqualTo("Er is te weinig om te tekenen.");
    }

    @Test
    void theSheetIsForADutchExcelAndNoNameStartsAFormula() {
        met(school, 1, "RESOLUTION", 5_400);

        Response sheet = given().auth()
                .oauth2(Tokens.beheerpartner(beheerpartner).sign())
                .get(REPORT + "/sheet?month=" + MONTH);

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(sheet.header("Content-Disposition")).isEqualTo("attachment; filename=\"maandrapport-2017-03.csv\"");
        assertThat(sheet.asString())
                .startsWith("\uFEFFMaand;Beheerpartner;Status;Groep;Prioriteit;School;Afspraak;Opgelost;")
                .contains("\r\n2017-03;Beheer <Zuid>;Voorlopig;Totaal;;;Oplossen;;;;;;;;1;1;0;0;0;;;1,5;1,5;0;0;0\r\n")
                .contains(
                        "\r\n2017-03;Beheer <Zuid>;Voorlopig;School;;'=De Klimop;Oplossen;;;;;;;;1;1;0;0;0;;;1,5;1,5;0;0;0\r\n");
    }

    @Test
    void thePageHasAThousandSchoolsAndTheSheetAll() {
        Instant inJune = Instant.parse("2017-06-10T10:00:00Z");
        for (int i = 0; i < 1_001; i++) {
            clock(UUID.randomUUID(), 1, "RESOLUTION", "MET", inJune, 60);
        }

        Document page = page(Tokens.beheerpartner(beheerpartner), "?month=2017-06");
        String sheet =
                get(Tokens.beheerpartner(beheerpartner), "/sheet?month=2017-06").asString();

        assertThat(schools(page)).hasSize(1_000);
        assertThat(page.select("p.note").eachText()).anyMatch(note -> note.startsWith("Er zijn meer scholen"));
        assertThat(sheet.lines().filter(line -> line.contains(";School;") && line.contains(";Oplossen;")))
                .hasSize(1_001);
    }

    @Test
    void whatIsNoMonthIsRefusedOnAPageInTheLanguageThatWasChosen() {
        Response refused = get(Tokens.bestuur(), "?month=2017-13");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.contentType()).startsWith("text/html");
        assertThat(Jsoup.parse(refused.asString()).select("main li").text()).startsWith("month: ");

        Document english = page(Tokens.bestuur(), "?month=" + MONTH + "&lang=en");
        assertThat(english.select("h1").text()).isEqualTo("Month report March 2017");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("#language").attr("href")).isEqualTo("?month=" + MONTH + "&lang=nl");
    }

    private static Element chart(Document page, String id) {
        return page.select("figure:has(#" + id + "-title)").first();
    }

    private static List<String> schools(Document page) {
        return page.select("#school-table tbody th").eachText();
    }

    private static Document page(Token who, String question) {
        Response answer = get(who, question);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/html");
        return Jsoup.parse(answer.asString());
    }

    private static Response get(Token who, String question) {
        return given().auth().oauth2(who.sign()).get(REPORT + question);
    }

    private static JsonPath figures(Token who, String question) {
        return given().auth()
                .oauth2(who.sign())
                .get("/sla/v1/figures?" + question)
                .jsonPath();
    }

    private static List<JsonPath> targets(JsonPath figures) {
        int targets = figures.getList("items[0].targets").size();
        return java.util.stream.IntStream.range(0, targets)
                .mapToObj(i -> JsonPath.from(figures.prettify()).setRootPath("items[0].targets[" + i + "]"))
                .toList();
    }

    private static Double decimal(JsonPath of, String path) {
        return of.get(path) == null ? null : of.getDouble(path);
    }

    private void isHeard(UUID id, String name) {
        sql.update(
                "insert into read_copy (topic, key, state, changed_at) values ('schoolbel.schools.v1', ?, ?::jsonb, ?)",
                id,
                """
                {"schoolId": "%s", "name": "%s", "brin": "99ZZ00", "phone": "0201234567",
                 "occurredAt": "2016-01-01T00:00:00Z", "occurredBy": "schoolbel"}""".formatted(id, name),
                Instant.EPOCH);
    }

    private void met(UUID of, int priority, String target, long serviceSeconds) {
        clock(of, priority, target, "MET", AT, serviceSeconds);
    }

    /** Met a minute late. */
    private UUID late(UUID of, int priority, String target, long serviceSeconds) {
        UUID ticket = clock(of, priority, target, "MET_LATE", AT.plusSeconds(60), serviceSeconds);
        sql.update(
                "insert into breach (ticket_id, target, repeat, cycle, due_at, recorded_at) values (?, ?, 1, 1, ?, ?)",
                ticket,
                target,
                AT,
                AT);
        return ticket;
    }

    private UUID clock(UUID of, int priority, String target, String state, Instant metAt, long serviceSeconds) {
        UUID ticket = UUID.randomUUID();
        sql.update(
                "insert into ticket_copy (id, number, school_id, priority, beheerpartner_id) values (?, ?, ?, ?, ?)",
                ticket,
                "T-" + ticket.toString().substring(0, 6),
                of,
                priority,
                beheerpartner);
        sql.update(
                "insert into clock (ticket_id, target, repeat, state, started_at, met_at, over_at, priority, elapsed_seconds,"
                        + " wall_seconds, paused_seconds, school_id, beheerpartner_id)"
                        + " values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
                ticket,
                target,
                state,
                Instant.EPOCH,
                metAt,
                metAt,
                priority,
                serviceSeconds,
                serviceSeconds,
                of,
                beheerpartner);
        return ticket;
    }
}
