package nl.schoolbel.knowledge.drafting;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.knowledge.HeardTickets;
import nl.schoolbel.knowledge.TicketHeard;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A closed ticket becomes a draft, without person and school, and what is taken out of the ticket goes out of it. */
@OnRealParts
class DraftingTest {

    private static final String ARTICLES = "/knowledge/v1/articles";
    private static final String TITLE = "Het digibord blijft zwart na het weekend";
    private static final String PROBLEM =
            "Beste Petra, het bord in ons lokaal gaat niet aan. Bel 06-12345678. Groetjes, Anna";
    private static final String DONE = "Knop achter op het bord ingedrukt. Daarna deed het bord het weer.";

    @Inject
    Heard heard;

    @Inject
    HeardTickets tickets;

    @Inject
    DraftWorker worker;

    @Inject
    Sql sql;

    private UUID school;
    private UUID tool;

    @BeforeEach
    void aSchoolAndATool() {
        school = heard.school();
        tool = UUID.randomUUID();
    }

    @Test
    void aUserQuestionBecomesADraftWithoutPersonThatCoachesAloneRead() {
        TicketHeard ticket = question();

        String id = theDraft();

        as(Tokens.coach())
                .get(ARTICLES + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("title", equalTo(TITLE))
                .body("problem", equalTo("het bord in ons lokaal gaat niet aan. Bel [telefoonnummer]."))
                .body("solution", equalTo(DONE))
                .body("coach.byItself", equalTo(true))
                .body("coach.seenTimes", equalTo(1))
                .body("coach.masked", equalTo(List.of("ondertekening", "aanhef", "persoonsgegevens")));
        as(Tokens.teacher(school)).get(ARTICLES + "/" + id).then().statusCode(404);
        as(Tokens.coach())
                .get(ARTICLES + "/" + id + "/sources")
                .then()
                .body("items.ticketId", equalTo(List.of(ticket.ticket.toString())));
        as(Tokens.teacher(school)).get(ARTICLES + "/" + id + "/sources").then().statusCode(403);
        assertThat(heldOf(ticket)).isEmpty();
    }

    @Test
    void aFaultWithAWorkaroundBecomesADraftAndOneWithoutDoesNot() {
        ticket().reported()
                .words(TITLE, "Zwart.")
                .resolved(Cause.HARDWARE, DONE)
                .closed(Cause.HARDWARE);
        worker.work();
        assertThat(drafts()).isEmpty();

        ticket().reported()
                .words(TITLE, "Zwart.")
                .comment("comment", "Petra weet het.")
                .workaround("Gebruik het bord van hiernaast.")
                .resolved(Cause.HARDWARE, DONE)
                .closed(Cause.HARDWARE);

        as(Tokens.coach())
                .get(ARTICLES + "/" + theDraft())
                .then()
                .body("solution", equalTo("Gebruik het bord van hiernaast.\n\n" + DONE));
    }

    @Test
    void wordsOfWhatTeachesNothingGoAtItsEnd() {
        TicketHeard hardware = ticket().reported().words(TITLE, "Zwart.");
        assertThat(heldOf(hardware)).containsExactly(TITLE);
        hardware.resolved(Cause.HARDWARE, DONE).closed(Cause.HARDWARE);
        TicketHeard withdrawn = ticket().reported().words(TITLE, "Zwart.").withdrawn();

        assertThat(heldOf(hardware)).isEmpty();
        assertThat(heldOf(withdrawn)).isEmpty();
        withdrawn.words(TITLE, "Te laat.");
        assertThat(heldOf(withdrawn)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inWhateverOrderItIsToldItIsTheSame(long seed) {
        TicketHeard ticket = ticket().hold()
                .reported()
                .words(TITLE, PROBLEM)
                .resolved(Cause.USER_QUESTION, "Stekker erin.")
                .reopened()
                .resolved(Cause.USER_QUESTION, DONE)
                .closed(Cause.USER_QUESTION);

        ticket.arrive(seed);

        as(Tokens.coach())
                .get(ARTICLES + "/" + theDraft())
                .then()
                .body("title", equalTo(TITLE))
                .body("solution", equalTo(DONE))
                .body("coach.seenTimes", equalTo(1));
        assertThat(drafts()).hasSize(1);
        assertThat(heldOf(ticket)).isEmpty();
    }

    @Test
    void theSameProblemAgainAddsToTheDraftAndAnotherOneDoesNot() {
        question();
        String id = theDraft();
        ticket().reported()
                .words("Digibord zwart na het weekend", "Het bord gaat niet aan in ons lokaal.")
                .resolved(Cause.USER_QUESTION, "Herstart.")
                .closed(Cause.USER_QUESTION);
        ticket().reported()
                .words("Leerlingen horen geen geluid bij de filmpjes", "De boxen staan aan en toch is het stil.")
                .resolved(Cause.USER_QUESTION, "Geluid stond zacht.")
                .closed(Cause.USER_QUESTION);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            worker.work();
            assertThat(drafts()).hasSize(2);
        });
        as(Tokens.coach())
                .get(ARTICLES + "/" + id)
                .then()
                .body("coach.seenTimes", equalTo(2))
                .body("solution", equalTo(DONE));
    }

    @Test
    void aReopenedTicketTakesTheSolutionOutOfAnUnreadDraftUntilItIsClosedAgain() {
        TicketHeard ticket = question();
        String id = theDraft();

        ticket.reopened();

        as(Tokens.coach()).get(ARTICLES + "/" + id).then().body("solution", equalTo(null));
        ticket.resolved(Cause.USER_QUESTION, "Een nieuwe kabel.").closed(Cause.USER_QUESTION);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            worker.work();
            as(Tokens.coach()).get(ARTICLES + "/" + id).then().body("solution", equalTo("Een nieuwe kabel."));
        });
        as(Tokens.coach()).get(ARTICLES + "/" + id).then().body("coach.seenTimes", equalTo(1));
    }

    @Test
    void whatIsTakenOutBeforeItsEndNeverComesIn() {
        TicketHeard ticket = ticket().reported().words(TITLE, PROBLEM).redacted(RedactedText.DESCRIPTION);
        ticket.resolved(Cause.USER_QUESTION, DONE).closed(Cause.USER_QUESTION);

        as(Tokens.coach()).get(ARTICLES + "/" + theDraft()).then().body("problem", equalTo(TITLE));
    }

    @Test
    void whatIsTakenOutLaterGoesOutOfEveryVersionAndCoachesLookAgain() {
        TicketHeard ticket = question();
        String id = theDraft();
        String etag = as(Tokens.coach())
                .header("If-Match", etag(id))
                .body(Map.of(
                        "title",
                        "Zwart digibord",
                        "problem",
                        "Er komt geen beeld.",
                        "solution",
                        "Eerst dit. Knop achter op het bord ingedrukt!"))
                .put(ARTICLES + "/" + id)
                .header("ETag");
        as(Tokens.coach())
                .header("If-Match", etag)
                .body(Map.of("privacyChecked", true, "wordsChecked", true))
                .post(ARTICLES + "/" + id + "/checks")
                .then()
                .statusCode(201);

        ticket.redacted(RedactedText.RESOLUTION);

        as(Tokens.teacher(school)).get(ARTICLES + "/" + id).then().statusCode(404);
        as(Tokens.coach())
                .get(ARTICLES + "/" + id)
                .then()
                .body("state", equalTo("draft"))
                .body("solution", equalTo("Eerst dit. [verwijderd]"))
                .body("coach.attention", equalTo("words-taken-out"));
        as(Tokens.coach())
                .get(ARTICLES + "/" + id + "/versions")
                .then()
                .body("items[1].solution", equalTo("[verwijderd] [verwijderd]"));
    }

    @Test
    void whenTheTimeOfTheTicketIsOverOnlyWhatACoachCheckedStays() {
        TicketHeard unread = question();
        String id = theDraft();

        unread.redacted(RedactedText.EVERYTHING);

        as(Tokens.coach())
                .get(ARTICLES + "/" + id)
                .then()
                .body("state", equalTo("archived"))
                .body("title", equalTo("[verwijderd]"))
                .body("problem", equalTo("[verwijderd]"));
        as(Tokens.coach()).get(ARTICLES + "/" + id + "/sources").then().body("items.size()", equalTo(0));
    }

    private TicketHeard ticket() {
        return tickets.of(school, tool);
    }

    private TicketHeard question() {
        return ticket().reported()
                .words(TITLE, PROBLEM)
                .resolved(Cause.USER_QUESTION, DONE)
                .closed(Cause.USER_QUESTION);
    }

    private String theDraft() {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            worker.work();
                            return drafts();
                        },
                        found -> !found.isEmpty())
                .get(0);
    }

    private List<String> drafts() {
        return as(Tokens.coach())
                .queryParam("state", "draft")
                .queryParam("toolId", tool)
                .get(ARTICLES)
                .path("items.id");
    }

    private String etag(String id) {
        return as(Tokens.coach()).get(ARTICLES + "/" + id).header("ETag");
    }

    private List<String> heldOf(TicketHeard ticket) {
        return sql.query(
                "select title from ticket_words where ticket_id = ? and coalesce(title, description, workaround, resolution)"
                        + " is not null",
                row -> row.getString(1),
                ticket.ticket);
    }
}
