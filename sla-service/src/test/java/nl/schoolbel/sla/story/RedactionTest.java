package nl.schoolbel.sla.story;

import static nl.schoolbel.sla.story.Board.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.parts.TestDatabase;
import org.junit.jupiter.api.Test;

/** What tickets-service takes out of a ticket goes here too. */
@OnRealParts
class RedactionTest {

    @Test
    void redactedWordsLeaveTheCopyAndEveryPayloadAndTheBeheerpartnerIsTold() throws IOException {
        try (Board board = Board.open()) {
            UUID ticket = board.handedOver(now());
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-handed-over.v1"))
                            .hasSize(1));
            assertThat(rowsHolding(ticket, "Zwart beeld in lokaal 4")).isEqualTo(2);

            board.redacts(ticket, "description");

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(board.receiver.ofType("nl.schoolbel.ticket-text-redacted.v1"))
                            .singleElement()
                            .satisfies(webhook -> {
                                assertThat(webhook.proven()).isTrue();
                                assertThat(webhook.data().get("what").asText()).isEqualTo("description");
                                assertThat(webhook.data().get("ticketId").asText())
                                        .isEqualTo(ticket.toString());
                            }));
            assertThat(rowsHolding(ticket, "Zwart beeld in lokaal 4")).isZero();
            assertThat(rowsHolding(ticket, "Digibord doet niets")).isEqualTo(2);
        }
    }

    /** Of the copy and the deliveries of a ticket. */
    private static int rowsHolding(UUID ticket, String text) {
        TestDatabase database = TestDatabase.running();
        String query = "select (select count(*) from ticket_copy t where id = '" + ticket + "' and t::text like '%"
                + text
                + "%') + (select count(*) from delivery where ticket_id = '" + ticket + "' and payload like '%" + text
                + "%')";
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
