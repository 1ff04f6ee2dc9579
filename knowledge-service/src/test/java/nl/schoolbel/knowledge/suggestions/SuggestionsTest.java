package nl.schoolbel.knowledge.suggestions;

import static nl.schoolbel.knowledge.reuse.Articled.added;
import static nl.schoolbel.knowledge.reuse.Articled.published;
import static nl.schoolbel.knowledge.reuse.Articled.read;
import static nl.schoolbel.knowledge.reuse.Articled.words;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.knowledge.HeardTickets;
import nl.schoolbel.knowledge.TicketHeard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is suggested while somebody types and in triage, and how it is counted what came of it. */
@OnRealParts
class SuggestionsTest {

    private static final String SUGGESTIONS = "/knowledge/v1/suggestions";

    @Inject
    Heard heard;

    @Inject
    HeardTickets tickets;

    @Inject
    DomainClock clock;

    private UUID school;
    private UUID tool;
    private Response article;

    @BeforeEach
    void anArticleAboutATool() {
        school = heard.school();
        tool = UUID.fromString(as(Tokens.coach())
                .body(Map.of("name", "Paneel " + UUID.randomUUID(), "purpose", "Laten zien", "published", true))
                .post("/knowledge/v1/tools")
                .path("id"));
        article = published("Digibord blijft zwart na een stroomstoring", tool);
    }

    @Test
    void whatIsPublishedIsSuggestedFromThreeLettersOnAndNothingIsKept() {
        added(Tokens.coach(), words("Digibord blijft zwart en nagekeken is dat niet", tool));
        typed(teacher(), "het digibord is zw")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'article' }.id", contains(article.<String>path("id")))
                .body("items[0].title", equalTo("Digibord blijft zwart na een stroomstoring"));
        typed(teacher(), "di").then().statusCode(200).body("items.size()", equalTo(0));
        String marker = "woord" + UUID.randomUUID();
        typed(teacher(), "digibord " + marker).then().statusCode(200);
        assertThat(HeldPlaces.of(marker)).isEmpty();
    }

    @Test
    void oneOfTypedWordsAndATicketIsNeeded() {
        as(teacher()).get(SUGGESTIONS).then().statusCode(400).body("errors.pointer", contains("q"));
        as(teacher())
                .queryParam("q", "x".repeat(501))
                .queryParam("limit", 11)
                .get(SUGGESTIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("q", "limit"));
    }

    @Test
    void whoTriagesIsSuggestedByTheWordsOfTheTicket() {
        TicketHeard ticket = tickets.of(school, tool)
                .reported()
                .words("Zwart digibord", "Na de stroomstoring van vannacht blijft het bord zwart.");

        for (Token who : List.of(Tokens.contactpersoon(school), Tokens.coach())) {
            forTicket(who, ticket.ticket).then().statusCode(200).body("items.id", hasItem(article.<String>path("id")));
        }
        for (Token who : List.of(Tokens.contactpersoon(UUID.randomUUID()), teacher())) {
            forTicket(who, ticket.ticket).then().statusCode(404);
        }
        forTicket(Tokens.contactpersoon(school), UUID.randomUUID()).then().statusCode(404);
        ticket.resolved(Cause.HARDWARE, "Gemaakt").closed(Cause.HARDWARE);
        forTicket(Tokens.contactpersoon(school), ticket.ticket).then().statusCode(404);
    }

    @Test
    void helpedWithoutATicketIsDeflectedAndATicketAfterwardsTakesThatBack() {
        UUID deflected = UUID.randomUUID();
        UUID reported = UUID.randomUUID();
        outcome(teacher(), deflected, true, null).then().statusCode(204);
        outcome(teacher(), reported, true, null).then().statusCode(204);
        outcome(teacher(), UUID.randomUUID(), false, null).then().statusCode(204);
        assertThat(figure()).containsExactly(3, 2, 1, 2, 0);

        outcome(teacher(), reported, true, UUID.randomUUID()).then().statusCode(204);
        outcome(teacher(), reported, true, null).then().statusCode(204);

        assertThat(figure()).containsExactly(3, 2, 1, 1, 1);
    }

    @Test
    void anOutcomeCountsForItsArticleAsAVote() {
        Token reader = teacher();
        outcome(reader, UUID.randomUUID(), true, null);
        outcome(reader, UUID.randomUUID(), true, null);

        read(Tokens.coach(), article).then().body("helped", equalTo(1));
        as(reader)
                .body(Map.of("articleId", UUID.randomUUID(), "helped", true))
                .post(SUGGESTIONS + "/" + UUID.randomUUID() + "/outcomes")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/articleId"));
    }

    @Test
    void figuresAreOfTwoYearsAtMost() {
        figures("2026-01-01", "2027-12-31").then().statusCode(200);
        figures("2026-01-01", "2028-01-01").then().statusCode(400).body("errors.code", contains("period-too-long"));
        figures("2026-01-02", "2026-01-01").then().statusCode(400).body("errors.code", contains("before-first-day"));
        as(Tokens.bestuur())
                .get("/knowledge/v1/suggestion-figures")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("fromDate", "untilDate"));
    }

    private Response typed(Token who, String typed) {
        return as(who).queryParam("q", typed).queryParam("toolId", tool).get(SUGGESTIONS);
    }

    private static Response forTicket(Token who, UUID ticket) {
        return as(who).queryParam("ticketId", ticket).get(SUGGESTIONS);
    }

    private Response outcome(Token who, UUID suggestion, boolean helped, UUID ticket) {
        Map<String, Object> outcome = new HashMap<>(Map.of("articleId", article.<Object>path("id"), "helped", helped));
        if (ticket != null) {
            outcome.put("ticketId", ticket);
        }
        return as(who).body(outcome).post(SUGGESTIONS + "/" + suggestion + "/outcomes");
    }

    /** Of the test's own tool: shown, helped, not helped, deflected, reported; a month may end while it runs. */
    private List<Integer> figure() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Map<String, Object>> own = figures(
                        today.minusDays(2).toString(), today.plusDays(2).toString())
                .path("items.findAll { it.toolId == '" + tool + "' }");
        return Stream.of("shown", "helped", "notHelped", "deflected", "reported")
                .map(name ->
                        own.stream().mapToInt(row -> (Integer) row.get(name)).sum())
                .toList();
    }

    private static Response figures(String from, String until) {
        return as(Tokens.bestuur())
                .queryParam("fromDate", from)
                .queryParam("untilDate", until)
                .get("/knowledge/v1/suggestion-figures");
    }

    private Token teacher() {
        return Tokens.teacher(school);
    }
}
