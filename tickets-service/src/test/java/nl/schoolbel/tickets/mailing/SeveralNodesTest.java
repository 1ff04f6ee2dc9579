package nl.schoolbel.tickets.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.MailResource;
import nl.schoolbel.platform.testkit.parts.TestMail;
import nl.schoolbel.tickets.board.Board;
import nl.schoolbel.tickets.board.Eventually;
import nl.schoolbel.tickets.board.Person;
import org.junit.jupiter.api.Test;

/** Each mail is sent by one of the nodes that look for it. */
@OnRealParts
@WithTestResource(value = MailResource.class, scope = TestResourceScope.GLOBAL)
class SeveralNodesTest {

    private static final int MAILS = 20;
    private static final int NODES = 4;

    @Inject
    MailSender sender;

    @Inject
    Sql sql;

    @Test
    void eachMailGoesOnce() throws Exception {
        Board board = Board.imported();
        String address = "several-" + board.school + "@school.example";
        Person teacher = new Person(Tokens.teacher(board.school)
                .subject(board.teacherSubject)
                .email(address)
                .sign());
        for (int i = 0; i < MAILS; i++) {
            UUID ticket = UUID.fromString(
                    teacher.post("/tickets", board.digiboard()).then().extract().path("id"));
            board.contactpersoon.takes(
                    ticket, "resolutions", Map.of("cause", "user-question", "done", "Bron gekozen."));
        }
        Eventually.holds(() -> assertThat(waiting(board)).isEqualTo(MAILS));
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            sql.update("update ticket set priority = 1 where school_id = ?", board.school);
            makeDue(board);
            for (int i = 0; i < NODES; i++) {
                nodes.execute(() -> {
                    while (waiting(board) > 0) {
                        sender.sendOne();
                    }
                });
            }

            Eventually.holds(() -> {
                makeDue(board);
                assertThat(waiting(board)).isZero();
            });
        } finally {
            nodes.shutdownNow();
        }
        assertThat(TestMail.running().to(address)).hasSize(MAILS);
    }

    private void makeDue(Board board) {
        sql.update(
                "update notice_mail set urgent = true, due_at = made_at - interval '1 minute'"
                        + " where subject = ? and state = 'waiting' and claimed_until is null",
                board.teacherSubject);
    }

    private int waiting(Board board) {
        return sql.query(
                        "select count(*) from notice_mail where subject = ? and state = 'waiting'",
                        row -> row.getInt(1),
                        board.teacherSubject)
                .get(0);
    }
}
