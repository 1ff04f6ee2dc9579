package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.KnownArticles;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article is put on a ticket, shown there, said to have helped, and told; nobody is asked for it. */
@OnRealParts
class ArticleLinksTest {

    private static final String TITLE = "Zwart digibord";

    @Inject
    KnownArticles articles;

    private Board board;
    private UUID ticket;
    private UUID article;

    @BeforeEach
    void aTicketAndAnArticle() {
        board = Board.imported();
        ticket = board.reported();
        article = articles.checked(TITLE);
    }

    @Test
    void itStandsOnTheTicketAndInItsTimelineAndMovesNoEtag() {
        String etag = board.contactpersoon.etag(ticket);

        link(board.contactpersoon, Map.of("articleId", article))
                .then()
                .statusCode(201)
                .body("items.title", contains(TITLE))
                .body("items[0].validated", equalTo(false))
                .body("items[0].helped", nullValue());

        board.teacher.get("/tickets/" + ticket).then().body("articles.articleId", contains(article.toString()));
        board.teacher
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.what", hasItems("reported", "article-linked"));
        assertThat(board.contactpersoon.etag(ticket)).isEqualTo(etag);
    }

    @Test
    void theReporterSaysWhetherItHelpedAndTheLastWordCounts() {
        link(board.coach, Map.of("articleId", article)).then().statusCode(201);
        link(board.teacher, Map.of("articleId", article, "helped", true)).then().body("items.helped", contains(true));
        link(board.contactpersoon, Map.of("articleId", article)).then().body("items.helped", contains(true));
        link(board.teacher, Map.of("articleId", article, "helped", false))
                .then()
                .body("items.helped", contains(false));

        unlink(board.contactpersoon).then().statusCode(204);
        unlink(board.contactpersoon).then().statusCode(204);

        try (RecordedEvents events = RecordedEvents.of("schoolbel.tickets.v1")) {
            events.await("nl.schoolbel.ticket-article-unlinked.v1", ticket);
            assertThat(events.ofKey(ticket).stream()
                            .filter(event -> event.type().contains("article"))
                            .map(event -> event.body().path("helped").asText("-"))
                            .toList())
                    .isEqualTo(List.of("-", "true", "false", "-"));
        }
        links(board.teacher).then().body("items.size()", equalTo(0));
    }

    @Test
    void whatNobodyCanReadIsPutOnNoTicketAndStaysWithoutATitleOnThoseThatHaveIt() {
        link(board.contactpersoon, Map.of("articleId", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/articleId"));
        link(board.contactpersoon, Map.of("articleId", article)).then().statusCode(201);
        articles.archived(article, 3);
        articles.validated(article, "Kwam te laat", 2);

        links(board.contactpersoon)
                .then()
                .body("items.articleId", contains(article.toString()))
                .body("items[0].title", nullValue());
        UUID other = board.reported();
        board.contactpersoon
                .post("/tickets/" + other + "/article-links", Map.of("articleId", article))
                .then()
                .statusCode(400);
        link(board.teacher, Map.of("articleId", article, "helped", true)).then().statusCode(201);
    }

    @Test
    void aTicketHasTenAtMost() {
        for (int i = 0; i < 10; i++) {
            link(board.contactpersoon, Map.of("articleId", articles.checked(TITLE)))
                    .then()
                    .statusCode(201);
        }
        link(board.contactpersoon, Map.of("articleId", article))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:articles-full"));
    }

    @Test
    void whoseTicketItIsNotPutsNothingOnIt() {
        link(board.colleague, Map.of("articleId", article)).then().statusCode(403);
        link(board.stranger, Map.of("articleId", article)).then().statusCode(404);
        unlink(board.colleague).then().statusCode(403);
        unlink(board.stranger).then().statusCode(404);
        links(board.colleague).then().statusCode(403);
        links(board.stranger).then().statusCode(404);
        links(new Person(Tokens.beheerpartner(UUID.randomUUID()).sign())).then().statusCode(404);
    }

    private Response link(Person who, Map<String, ?> body) {
        return who.post("/tickets/" + ticket + "/article-links", body);
    }

    private Response unlink(Person who) {
        return who.asks().delete(Person.BASE + "/tickets/" + ticket + "/article-links/" + article);
    }

    private Response links(Person who) {
        return who.get("/tickets/" + ticket + "/article-links");
    }
}
