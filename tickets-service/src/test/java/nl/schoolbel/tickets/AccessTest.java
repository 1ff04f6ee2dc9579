package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees and may what; the wrong school and the wrong beheerpartner find nothing. */
@OnRealParts
class AccessTest {

    private Board board;

    @BeforeEach
    void importSchool() {
        board = Board.imported();
    }

    @Test
    void anotherSchoolFindsNothing() {
        UUID ticket = board.reported();
        Person otherContactpersoon =
                new Person(Tokens.contactpersoon(UUID.randomUUID()).sign());

        board.stranger.get("/tickets/" + ticket).then().statusCode(404);
        board.stranger.get("/tickets/" + ticket + "/timeline").then().statusCode(404);
        board.stranger.get("/tickets/" + ticket + "/comments").then().statusCode(404);
        board.stranger.get("/tickets?schoolId=" + board.school).then().statusCode(404);
        board.stranger.get("/schools/" + board.school).then().statusCode(404);
        board.stranger.post("/tickets", board.digiboard()).then().statusCode(404);
        otherContactpersoon.step(ticket, "triages", Map.of(), "\"v1\"").then().statusCode(404);
        assertThat(board.contactpersoon.stateOf(ticket)).isEqualTo("reported");
    }

    @Test
    void aTokenWithoutSchoolsSeesNone() {
        board.reported();

        new Person(Tokens.contactpersoon().sign())
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aColleagueSeesTitleStateAndDueMomentsOnly() {
        UUID ticket = board.reported();

        board.colleague
                .get("/tickets/" + ticket)
                .then()
                .statusCode(200)
                .body("title", equalTo("Digibord groep 7 doet niets"))
                .body("state", equalTo("reported"))
                .body("dueMoments", empty())
                .body("description", nullValue())
                .body("priority", nullValue())
                .body("reportedAt", nullValue())
                .body("allowedActions", empty());
        board.colleague.get("/tickets/" + ticket + "/timeline").then().statusCode(403);
        board.colleague.get("/tickets/" + ticket + "/comments").then().statusCode(403);
        board.colleague
                .step(ticket, "withdrawals", Map.of("reason", "x"))
                .then()
                .statusCode(403);
        board.colleague
                .post("/tickets/" + ticket + "/comments", Map.of("text", "Bij mij ook"))
                .then()
                .statusCode(403);
        board.colleague.get("/tickets").then().body("items[0].priority", nullValue());
    }

    @Test
    void aTeacherWithdrawsAnOwnTicketUntilItIsHandedOver() {
        UUID own = board.reported();
        board.teacher.takes(own, "withdrawals", Map.of("reason", "Het doet het weer"));
        UUID handedOver = board.handedOver();

        board.teacher
                .step(handedOver, "withdrawals", Map.of("reason", "Het doet het weer"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schoolbel:action-not-possible"))
                .body("allowedActions", empty());
        board.contactpersoon.takes(handedOver, "withdrawals", Map.of("reason", "Het doet het weer"));

        assertThat(List.of(board.teacher.stateOf(own), board.teacher.stateOf(handedOver)))
                .containsOnly("withdrawn");
    }

    @Test
    void aTeacherTriagesNothing() {
        board.teacher.step(board.reported(), "triages").then().statusCode(403);
    }

    @Test
    void aCoachStandsInForAnySchoolAndSeesNoReporter() {
        UUID ticket = board.reported();

        board.coach.takes(ticket, "triages").takes(ticket, "hand-overs");

        assertThat(board.coach.get("/tickets/" + ticket).asString()).doesNotContain(board.teacherSubject);
        assertThat(board.coach.get("/tickets/" + ticket + "/timeline").asString())
                .doesNotContain(board.teacherSubject);
        board.coach.step(ticket, "withdrawals", Map.of("reason", "x")).then().statusCode(403);
    }

    @Test
    void theBestuurListsAndSeesNoDescription() {
        UUID ticket = board.reported();

        board.bestuur
                .get("/tickets?schoolId=" + board.school)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(ticket.toString()))
                .body("items[0].priority", equalTo(2));
        board.bestuur.get("/tickets/" + ticket).then().statusCode(200).body("description", nullValue());
        board.bestuur.get("/tickets/" + ticket + "/timeline").then().statusCode(403);
    }

    @Test
    void aBeheerpartnerSeesWhatIsHandedToIt() {
        UUID mine = board.matched();
        UUID notYet = board.handedOver();
        Person other = new Person(Tokens.beheerpartner(UUID.randomUUID()).sign());

        board.beheerpartner
                .get("/tickets")
                .then()
                .body("items.id", hasItem(mine.toString()))
                .body("items.id", not(hasItem(notYet.toString())));
        board.beheerpartner.get("/tickets/" + notYet).then().statusCode(404);
        other.get("/tickets/" + mine).then().statusCode(404);
        other.step(mine, "acceptances", Map.of(), "\"v2\"").then().statusCode(404);
        other.get("/tickets").then().body("items", empty());
    }

    @Test
    void anOperatorSeesNoTickets() {
        board.operator.get("/tickets").then().statusCode(403);
        board.operator.get("/tickets/" + board.reported()).then().statusCode(403);
    }

    @Test
    void aListIsReadPageByPageByItsLink() {
        UUID first = board.reported();
        UUID second = board.reported();
        UUID third = board.reported();

        var page = board.contactpersoon.get("/tickets?state=reported&limit=2");
        page.then().body("items.id", equalTo(List.of(third.toString(), second.toString())));
        String next = page.header("Link").replaceAll("<([^>]*)>.*", "$1");
        var last = board.contactpersoon.asks().urlEncodingEnabled(false).get(next);

        last.then().statusCode(200).body("items.id", equalTo(List.of(first.toString())));
        assertThat(last.header("Link")).isNull();
    }
}
