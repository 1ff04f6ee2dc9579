package nl.schoolbel.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.tickets.board.Board;
import org.junit.jupiter.api.Test;

/** Fifty people change one ticket at once. */
@OnRealParts
class LostUpdateTest {

    private static final int CLIENTS = 50;

    @Test
    void oneOfFiftyWithTheSameEtagWinsAndNobodysWordsAreLost() throws Exception {
        Board board = Board.imported();
        UUID ticket = board.reported();
        String etag = board.contactpersoon.etag(ticket);

        List<Integer> changes = atOnce(i -> board.contactpersoon
                .step(ticket, "priorities", Map.of("priority", 3, "reason", "Nummer " + i), etag)
                .statusCode());
        List<Integer> comments = atOnce(i -> board.contactpersoon
                .post("/tickets/" + ticket + "/comments", Map.of("text", "Opmerking " + i))
                .statusCode());

        assertThat(Collections.frequency(changes, 201)).isEqualTo(1);
        assertThat(Collections.frequency(changes, 412)).isEqualTo(CLIENTS - 1);
        assertThat(comments).containsOnly(201);
        board.contactpersoon
                .get("/tickets/" + ticket + "/comments?limit=100")
                .then()
                .body("items", hasSize(CLIENTS + 1));
        assertThat(board.contactpersoon.etag(ticket)).isEqualTo("\"v2\"");
    }

    private interface Call {
        int answer(int client) throws Exception;
    }

    private static List<Integer> atOnce(Call call) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Integer>> calls = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> (Callable<Integer>) () -> call.answer(i))
                    .toList();
            List<Future<Integer>> answers = clients.invokeAll(calls);
            return answers.stream().map(LostUpdateTest::get).toList();
        } finally {
            clients.shutdownNow();
        }
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
