package nl.schoolbel.deploy.local.demo.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.demo.stage.Cast;
import nl.schoolbel.deploy.local.demo.stage.Script;
import nl.schoolbel.deploy.local.demo.stage.When;

/**
 * A row of a file: the body of a request as the API takes it, and among it what only the play needs, such as when it is sent
 * and by whom.
 */
record Row(ObjectNode json) {

    static List<Row> of(String file) {
        return Script.things("knowledge/" + file).stream().map(Row::new).toList();
    }

    /** Empty text when it is not there. */
    String text(String field) {
        return json.path(field).asText("");
    }

    String key() {
        return text("key");
    }

    When when() {
        return When.read(text("when"));
    }

    /** Empty for what belongs to no school. */
    Optional<Integer> school() {
        return Optional.of(json.path("school")).filter(JsonNode::isInt).map(JsonNode::asInt);
    }

    /** Who does it: the teacher or contactpersoon of its school, or a coach. */
    Account by() {
        return switch (text("by")) {
            case "teacher" -> Cast.teacherOf(school().orElseThrow());
            case "contactpersoon" -> Cast.contactpersoonOf(school().orElseThrow());
            case "coach-1" -> Cast.coach(1);
            case "coach-2" -> Cast.coach(2);
            case "coach-3" -> Cast.coach(3);
            case "coach-4" -> Cast.coach(4);
            default -> throw new IllegalStateException("nobody does " + json);
        };
    }

    /** The rows below this one, such as the steps of an adoption. */
    List<Row> rows(String field) {
        List<Row> rows = new ArrayList<>();
        json.path(field).forEach(row -> rows.add(new Row((ObjectNode) row)));
        return rows;
    }

    List<String> words(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A copy without what is only of the play; its school and tool, where it names them, by their ids. */
    ObjectNode body(Cast cast, String... playOnly) {
        ObjectNode body = json.deepCopy();
        body.remove(List.of("key", "when", "by", "school", "tool"));
        body.remove(List.of(playOnly));
        school().ifPresent(number -> body.put("schoolId", Cast.school(number)));
        if (json.has("tool")) {
            body.put("toolId", cast.id("tool", text("tool")));
        }
        return body;
    }
}
