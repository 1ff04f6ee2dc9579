package nl.schoolbel.deploy.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.Answer;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.client.UnexpectedAnswer;
import nl.schoolbel.deploy.local.demo.Board;

/** As many tickets as wanted, with which the contactpersoon takes the same steps. */
final class ManyTickets {

    /** As many as one request may change. */
    private static final int AT_ONCE = 100;

    private static final int CREATED = 201;
    private static final int HANDS = 4;

    private final ApiClient contactpersoon;

    /** By ticket, as of the last step. */
    private final Map<String, String> etags = new LinkedHashMap<>();

    private ManyTickets(ApiClient contactpersoon) {
        this.contactpersoon = contactpersoon;
    }

    static ManyTickets reported(World world, int count) {
        ManyTickets tickets = new ManyTickets(world.tickets(Account.CONTACTPERSOON));
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            IntStream.range(0, count)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> tickets.report(number), hands))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .forEach(made ->
                            tickets.etags.put(made.text("id"), made.etag().orElseThrow()));
        } finally {
            hands.shutdown();
        }
        return tickets;
    }

    private Answer report(int number) {
        return contactpersoon
                .post(
                        "/tickets",
                        Map.of(
                                "schoolId", Board.SCHOOL_1,
                                "title", "Laptop " + number + " start niet op",
                                "description", "Het scherm blijft zwart.",
                                "impact", "person",
                                "urgency", "low"))
                .orThrow("the report");
    }

    Set<String> ids() {
        return etags.keySet();
    }

    /** @param step as in a bulk change, such as {@code handOver} */
    void all(String step, Map<String, ?> body) {
        List<Map<String, String>> items = new ArrayList<>();
        etags.forEach((id, etag) -> items.add(Map.of("ticketId", id, "ifMatch", etag)));
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            List<Map<String, String>> some = items.subList(from, Math.min(from + AT_ONCE, items.size()));
            JsonNode results = contactpersoon
                    .post("/bulk-changes", Map.of("items", some, "change", Map.of(step, body)))
                    .orThrow(step)
                    .body()
                    .path("items");
            results.forEach(result -> {
                if (result.path("status").asInt() != CREATED) {
                    throw new UnexpectedAnswer(step + " was answered with " + result);
                }
                etags.put(result.path("ticketId").asText(), result.path("etag").asText());
            });
        }
    }
}
