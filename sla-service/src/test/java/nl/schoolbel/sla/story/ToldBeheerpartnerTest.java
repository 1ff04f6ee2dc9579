package nl.schoolbel.sla.story;

import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a beheerpartner's system hears of what others do with a ticket that it has, and in which order. */
@OnRealParts
class ToldBeheerpartnerTest {

    private Board board;

    @BeforeEach
    void openBoard() throws IOException {
        board = Board.open();
    }

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Test
    void whatTheSchoolSaysIsToldOnceWhicheverHalfComesFirst() {
        UUID ticket = board.offered(now());
        UUID within = UUID.randomUUID();
        UUID own = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        board.writes(ticket, within, 2, "niet voor buiten", false);
        board.writes(ticket, own, 3, "van de beheerpartner zelf", true);
        board.writes(ticket, second, 4, "eerst de woorden", true);
        board.tell(ticket, "ticket-commented", 3, now(), comment(within, false, "school"));
        board.tell(ticket, "ticket-commented", 4, now(), comment(own, true, "beheerpartner"));
        board.tell(ticket, "ticket-commented", 5, now(), comment(second, true, "school"));
        UUID announced = board.tell(ticket, "ticket-commented", 6, now(), comment(first, true, "school"));
        eventually(() -> assertThat(texts(ticket)).containsExactly("eerst de woorden"));
        board.writes(ticket, first, 5, "daarna de woorden", true);
        board.tellAgain(announced, ticket, "ticket-commented", 6, now(), comment(first, true, "school"));
        board.tell(ticket, "ticket-withdrawn", 7, now(), school());

        eventually(() -> assertThat(told(ticket)).hasSize(4).contains("ticket-withdrawn"));
        assertThat(texts(ticket)).containsExactly("eerst de woorden", "daarna de woorden");
        assertThat(HeldPlaces.read("select comment_id from comment_half where ticket_id = '" + ticket + "'"))
                .isEmpty();
    }

    @Test
    void aCommentThatIsTakenOutLosesItsWordsEverywhere() {
        UUID ticket = board.offered(now());
        UUID taken = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        for (UUID comment : List.of(taken, other)) {
            board.writes(ticket, comment, comment == taken ? 2 : 3, "Zeg het tegen Anja van " + comment, true);
            board.tell(ticket, "ticket-commented", comment == taken ? 3 : 4, now(), comment(comment, true, "school"));
        }
        eventually(() -> assertThat(texts(ticket)).hasSize(2));

        board.redacts(ticket, "comment\", \"thingId\": \"" + taken);

        eventually(() -> assertThat(told(ticket)).contains("ticket-text-redacted"));
        assertThat(HeldPlaces.read("select id from webhook_message where ticket_id = '" + ticket
                        + "' and payload like '%tegen Anja van " + taken + "%'"))
                .isEmpty();
        assertThat(HeldPlaces.read("select id from webhook_message where ticket_id = '" + ticket
                        + "' and payload like '%tegen Anja van " + other + "%'"))
                .isNotEmpty();
    }

    @Test
    void nothingIsToldOfATicketBeforeItsHandOverIs() {
        Instant longAgo = now().minus(Duration.ofMinutes(70));
        UUID ticket = board.handedOverWithoutTexts(longAgo);
        UUID comment = UUID.randomUUID();
        board.tell(ticket, "ticket-commented", 3, now(), comment(comment, true, "school"));
        board.writes(ticket, comment, 1, "Het is dringend", true);
        eventually(() -> assertThat(HeldPlaces.read(
                        "select type from held_webhook where ticket_id = '" + ticket + "' order by type"))
                .contains("ticket-commented", "ticket-escalated"));

        board.tellsTexts(ticket, longAgo);

        eventually(() -> assertThat(told(ticket)).contains("ticket-commented", "ticket-escalated"));
        assertThat(told(ticket).get(0)).isEqualTo("ticket-handed-over");
        assertThat(board.receiver.ofType("nl.schoolbel.ticket-handed-over.v1"))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.event().get("sequence").asText()).isEqualTo("1"));
    }

    @Test
    void whatTheSchoolSaidAndShowedBeforeTheHandOverComesBehindIt() {
        UUID ticket = board.reported(now());
        UUID comment = UUID.randomUUID();
        board.tell(ticket, "ticket-commented", 2, now(), comment(comment, true, "school"));
        board.writes(ticket, comment, 2, "Lokaal 4 is open", true);
        eventually(() -> assertThat(HeldPlaces.read("select type from held_webhook where ticket_id = '" + ticket + "'"))
                .containsExactly("ticket-commented"));

        board.tell(ticket, "ticket-handed-over", 3, now(), board.handOver(1));

        eventually(() -> assertThat(told(ticket)).containsExactly("ticket-handed-over", "ticket-commented"));
    }

    @Test
    void whoWasToldOfATicketHearsWhichIncidentSpeaksForItAndThatItNoLongerDoes() {
        UUID incident = board.offered(now());
        UUID ticket = board.offered(now());
        String link = school() + ", \"majorIncidentId\": \"%s\"".formatted(incident);

        board.tell(ticket, "ticket-linked", 3, now(), link);
        board.tell(ticket, "ticket-commented", 4, now(), comment(UUID.randomUUID(), true, "school"));
        board.tell(ticket, "ticket-unlinked", 5, now(), link);
        board.tell(ticket, "ticket-handed-over", 6, now(), board.handOver(2));

        eventually(() -> assertThat(told(ticket))
                .containsExactly("ticket-handed-over", "ticket-linked", "ticket-unlinked", "ticket-handed-over"));
        assertThat(board.receiver.ofType("nl.schoolbel.ticket-linked.v1"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.data().get("majorIncidentId").asText()).isEqualTo(incident.toString());
                    assertThat(one.data().get("majorIncidentNumber").asText()).isEqualTo("T-000001");
                });
    }

    @Test
    void stepsOfPeopleAreToldAndThoseOfItsOwnSystemAreNot() {
        UUID ticket = board.offered(now());
        String byItsSystem = ", \"updateId\": \"" + UUID.randomUUID() + "\"";

        board.tell(ticket, "ticket-visit-planned", 3, now(), visit() + byItsSystem);
        board.tell(ticket, "ticket-waiting-started", 4, now(), school() + ", \"reason\": \"access\"" + byItsSystem);
        board.tell(ticket, "ticket-waiting-ended", 5, now(), school());
        board.tell(
                ticket,
                "ticket-waiting-started",
                6,
                now(),
                school() + ", \"reason\": \"school\", \"until\": \"2030-01-01T08:00:00Z\", \"by\": \"school\"");
        board.tell(ticket, "ticket-waiting-ended", 7, now(), school() + byItsSystem);
        board.tell(ticket, "ticket-visit-planned", 8, now(), visit());
        board.tell(ticket, "ticket-withdrawn", 9, now(), school());

        eventually(() -> assertThat(told(ticket))
                .containsExactly(
                        "ticket-handed-over",
                        "ticket-waiting-ended",
                        "ticket-waiting-started",
                        "ticket-visit-changed",
                        "ticket-withdrawn"));
    }

    @Test
    void filesAndWishesOfTheSchoolAreToldAndWhatStaysWithinIsNot() {
        UUID ticket = board.offered(now());
        UUID shown = UUID.randomUUID();

        board.tell(ticket, "ticket-attachment-added", 3, now(), file(UUID.randomUUID(), false, "school"));
        board.tell(ticket, "ticket-attachment-added", 4, now(), file(UUID.randomUUID(), true, "beheerpartner"));
        board.tell(ticket, "ticket-attachment-added", 5, now(), file(shown, true, "school"));
        board.tell(ticket, "ticket-visit-requested", 6, now(), visit());

        eventually(() -> assertThat(told(ticket))
                .containsExactly("ticket-handed-over", "ticket-attachment-added", "ticket-visit-requested"));
        assertThat(board.receiver
                        .ofType("nl.schoolbel.ticket-attachment-added.v1")
                        .get(0)
                        .data()
                        .get("url")
                        .asText())
                .endsWith("/" + ticket + "/attachments/" + shown + "/content");
    }

    private String file(UUID id, boolean isPublic, String by) {
        return school()
                + ", \"attachmentId\": \"%s\", \"mediaType\": \"image/png\", \"sizeBytes\": 7, \"publicAttachment\": %s,"
                        .formatted(id, isPublic)
                + " \"by\": \"%s\"".formatted(by);
    }

    private String school() {
        return "\"schoolId\": \"%s\"".formatted(board.school);
    }

    private String visit() {
        return school() + ", \"from\": \"2030-01-01T08:00:00Z\", \"until\": \"2030-01-01T09:00:00Z\"";
    }

    private String comment(UUID id, boolean isPublic, String by) {
        return school() + ", \"commentId\": \"%s\", \"publicComment\": %s, \"by\": \"%s\"".formatted(id, isPublic, by);
    }

    private List<String> texts(UUID ticket) {
        return board.receiver.ofType("nl.schoolbel.ticket-commented.v1").stream()
                .filter(one -> one.data().get("ticketId").asText().equals(ticket.toString()))
                .map(one -> one.data().get("text").asText())
                .toList();
    }

    /** What it got about a ticket, first first. */
    private List<String> told(UUID ticket) {
        return board.receiver.received().stream()
                .filter(one -> one.data().get("ticketId").asText().equals(ticket.toString()))
                .map(one -> one.type().replaceAll("nl\\.schoolbel\\.(.*)\\.v1", "$1"))
                .toList();
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
