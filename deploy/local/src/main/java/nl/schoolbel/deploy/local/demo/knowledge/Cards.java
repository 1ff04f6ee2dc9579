package nl.schoolbel.deploy.local.demo.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.stage.Cast;

/**
 * The tool cards of the board. Names and what the tools are for are true as far as the writers know; what stands in the blocks
 * of privacy and support is invented.
 */
public final class Cards {

    private static final String FILE = "tools.json";

    /** What only the play needs: from when the review date counts, and by which keys earlier cards are named. */
    private static final String REVIEW_IN_MONTHS = "reviewInMonths";

    private static final String INSTEAD = "instead";

    private final Cast cast;

    public Cards(Cast cast) {
        this.cast = cast;
    }

    /**
     * Makes the cards that are not there, and has the cast know all of them by their keys; a card that is there stays as
     * somebody may have changed it. Gives how many there are.
     *
     * @param today from which the review dates are counted
     */
    public int make(LocalDate today) {
        ApiClient coach = cast.knowledge(Account.COACH_1);
        Map<String, String> known = known(coach);
        List<Row> cards = Row.of(FILE);
        for (Row card : cards) {
            String id = known.get(card.text("name"));
            cast.know("tool", card.key(), id == null ? make(coach, card, today) : id);
        }
        return cards.size();
    }

    /** The ids by name, from all pages. */
    private static Map<String, String> known(ApiClient coach) {
        Map<String, String> ids = new HashMap<>();
        coach.all("/tools?limit=100")
                .forEach(tool ->
                        ids.put(tool.path("name").asText(), tool.path("id").asText()));
        return ids;
    }

    private String make(ApiClient coach, Row card, LocalDate today) {
        ObjectNode body = card.json().deepCopy();
        body.remove(List.of("key", REVIEW_IN_MONTHS, INSTEAD));
        JsonNode months = card.json().path(REVIEW_IN_MONTHS);
        if (months.isInt()) {
            ((ObjectNode) body.path("privacy"))
                    .put("reviewDate", today.plusMonths(months.asInt()).toString());
        }
        if (card.json().has(INSTEAD)) {
            ArrayNode instead = ((ObjectNode) body.path("privacy")).putArray("insteadToolIds");
            card.words(INSTEAD).forEach(tool -> instead.add(cast.id("tool", tool)));
        }
        return coach.post("/tools", body)
                .orThrow("the card of " + card.text("name"))
                .text("id");
    }
}
