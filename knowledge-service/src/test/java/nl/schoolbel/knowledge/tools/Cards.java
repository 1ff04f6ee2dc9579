package nl.schoolbel.knowledge.tools;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.access.Tokens;

/** Tool cards in the making. Names carry a mark of the test, since no two cards may have the same one. */
final class Cards {

    static final String TOOLS = "/knowledge/v1/tools";

    private Cards() {}

    /** A whole card with a name that no other test uses. */
    static Map<String, Object> card() {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("name", "Quizmaker " + UUID.randomUUID());
        card.put("aliases", List.of("vragenlijst", "toetsmaker"));
        card.put("supplier", "Leersoft");
        card.put("purpose", "Een quiz maken in vijf minuten");
        card.put("minutesToFirstUse", 5);
        return card;
    }

    /** The card with one field changed, or with {@code null} left out. */
    static Map<String, Object> with(Map<String, Object> card, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(card);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    /** Adds the card as a coach and gives the answer. */
    static Response added(Map<String, Object> card) {
        Response added = as(Tokens.coach()).body(card).post(TOOLS);
        added.then().statusCode(201);
        return added;
    }
}
