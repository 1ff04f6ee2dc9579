package nl.schoolbel.knowledge.reuse;

import static nl.schoolbel.knowledge.reuse.Articled.at;
import static nl.schoolbel.knowledge.reuse.Articled.checked;
import static nl.schoolbel.knowledge.reuse.Articled.id;
import static nl.schoolbel.knowledge.reuse.Articled.published;
import static nl.schoolbel.knowledge.reuse.Articled.read;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.tickets.TicketArticleLinked;
import nl.schoolbel.events.tickets.TicketArticleUnlinked;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.knowledge.HeardTickets;
import nl.schoolbel.knowledge.TicketHeard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom articles helped and on which tickets they are: enough of it validates an article, or brings it back to coaches. */
@OnRealParts
class ReuseTest {

    @Inject
    HeardTickets tickets;

    @Inject
    DomainClock clock;

    private UUID tool;
    private Response article;

    @BeforeEach
    void anArticleAboutATool() {
        tool = UUID.fromString(as(Tokens.coach())
                .body(Map.of("name", "Bord " + UUID.randomUUID(), "purpose", "Laten zien", "published", true))
                .post("/knowledge/v1/tools")
                .path("id"));
        article = published("Zwart bord", tool);
    }

    @Test
    void threeTicketsThatItHelpedWithValidateItAndTwoDoNot() {
        linked(true);
        TicketHeard second = linked(false);
        linked(true);
        read(Tokens.coach(), article)
                .then()
                .body("state", equalTo("checked"))
                .body("linkedTickets", equalTo(3))
                .body("helpedTickets", equalTo(2));

        link(second, true);

        read(Tokens.coach(), article).then().body("state", equalTo("validated")).body("helpedTickets", equalTo(3));
    }

    @Test
    void aTicketIsCountedOnceAndNoMoreWhenTheArticleIsTakenOff() {
        TicketHeard ticket = linked(true);
        link(ticket, true);
        link(ticket, true);

        read(Tokens.coach(), article).then().body("linkedTickets", equalTo(1));
        ticket.tell(
                TicketEvents.ARTICLE_UNLINKED,
                new TicketArticleUnlinked(ticket.ticket, ticket.school, id(article), now(), OccurredBy.SCHOOLBEL));
        read(Tokens.coach(), article).then().body("linkedTickets", equalTo(0)).body("helpedTickets", equalTo(0));
    }

    @Test
    void whatNoOneHelpedGoesToCoachesAtTheThirdAndACheckClearsIt() {
        for (int i = 0; i < 2; i++) {
            vote(teacher(), false).then().statusCode(204);
        }
        Token third = teacher();
        vote(third, true);
        read(Tokens.coach(), article)
                .then()
                .body("coach.attention", nullValue())
                .body("notHelped", equalTo(2));

        vote(third, false);
        vote(third, false);

        read(Tokens.coach(), article)
                .then()
                .body("coach.attention", equalTo("not-helped"))
                .body("notHelped", equalTo(3))
                .body("helped", equalTo(0));
        as(Tokens.coach())
                .get("/knowledge/v1/articles?attention=true&toolId=" + tool)
                .then()
                .body("items.id", contains(article.<String>path("id")));
        read(teacher(), article).then().statusCode(200);
        Response again = checked(Tokens.coach(), read(Tokens.coach(), article));
        again.then().statusCode(201).body("coach.attention", nullValue());
        vote(teacher(), false);
        read(Tokens.coach(), article).then().body("coach.attention", nullValue());
    }

    @Test
    void whoVotedIsNotHeldAndAVoteStaysWithoutItsVoter() {
        String subject = UUID.randomUUID().toString();
        vote(teacher().subject(subject), true).then().statusCode(204);

        assertThat(HeldPlaces.of(subject)).isEmpty();
        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + subject + "/export")
                .then()
                .body("sections.articleVotes.articleId", contains(article.<String>path("id")));
        as(Tokens.operator())
                .post("/knowledge/v1/persons/" + subject + "/erasures")
                .then()
                .statusCode(200);
        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + subject + "/export")
                .then()
                .body("sections.articleVotes.size()", equalTo(0));
        read(Tokens.coach(), article).then().body("helped", equalTo(1));
    }

    @Test
    void whatNotEverybodyCanReadTakesNoVote() {
        Response draft = Articled.added(Tokens.coach(), Articled.words("Zwart", null));

        as(teacher())
                .body(Map.of("helped", true))
                .put(at(draft) + "/votes/me")
                .then()
                .statusCode(404);
        as(teacher()).body(Map.of()).put(at(article) + "/votes/me").then().statusCode(400);
    }

    @Test
    void anArticleIsReviewedLikeAnythingElseThatEverybodyReads() {
        Response draft = Articled.added(Tokens.coach(), Articled.words("Zwart", null));

        review(article).then().statusCode(201);
        review(draft).then().statusCode(400);
    }

    private static Response review(Response article) {
        return as(teacher())
                .body(Map.of("thing", Map.of("kind", "article", "id", article.<String>path("id")), "rating", 4))
                .post("/knowledge/v1/reviews");
    }

    @Test
    void theKnownProblemsOfAToolAreThoseThatCanBeReadMostTicketsOfLateFirst() {
        Response quiet = published("Pen schrijft ernaast", tool);
        Articled.added(Tokens.coach(), Articled.words("Nog niet nagekeken", tool));
        linked(true);

        as(teacher())
                .get("/knowledge/v1/tools/" + tool + "/known-problems")
                .then()
                .statusCode(200)
                .body("lateDays", equalTo(30))
                .body("items.articleId", equalTo(List.of(article.<String>path("id"), quiet.<String>path("id"))))
                .body("items.ticketsOfLate", equalTo(List.of(1, 0)))
                .body("items[0].state", equalTo("checked"));
        String hidden = as(Tokens.coach())
                .body(Map.of("name", "Concept " + UUID.randomUUID(), "purpose", "Laten zien", "published", false))
                .post("/knowledge/v1/tools")
                .path("id");
        for (String gone : List.of(hidden, UUID.randomUUID().toString())) {
            as(teacher())
                    .get("/knowledge/v1/tools/" + gone + "/known-problems")
                    .then()
                    .statusCode(404);
        }
        as(Tokens.coach())
                .get("/knowledge/v1/tools/" + hidden + "/known-problems")
                .then()
                .statusCode(200);
    }

    private TicketHeard linked(boolean helped) {
        TicketHeard ticket = tickets.of(UUID.randomUUID(), tool);
        link(ticket, helped);
        return ticket;
    }

    private void link(TicketHeard ticket, boolean helped) {
        ticket.tell(
                TicketEvents.ARTICLE_LINKED,
                new TicketArticleLinked(
                        ticket.ticket, ticket.school, id(article), helped, now(), OccurredBy.SCHOOLBEL));
    }

    private Instant now() {
        return clock.instant();
    }

    private Response vote(Token who, boolean helped) {
        return as(who).body(Map.of("helped", helped)).put(at(article) + "/votes/me");
    }

    private static Token teacher() {
        return Tokens.teacher(UUID.randomUUID());
    }
}
