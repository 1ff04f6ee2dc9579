package nl.schoolbel.knowledge.searching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.knowledge.terms.ItemKind;

/** The tools, practices and articles of the demo as items of the index. */
final class JudgedCorpus {

    private static final Path DEMO =
            Path.of("..", "deploy/local/src/main/resources/nl/schoolbel/deploy/local/demo/knowledge");

    /** All of one moment, so that no order comes of it. */
    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");

    private final Map<UUID, String> names = new HashMap<>();

    private JudgedCorpus() {}

    /** Puts everything into the index. */
    static JudgedCorpus into(SearchIndex index) {
        JudgedCorpus corpus = new JudgedCorpus();
        for (JsonNode tool : read("tools.json")) {
            index.put(corpus.item(
                    ItemKind.TOOL,
                    tool,
                    tool.path("name").asText(),
                    texts(tool.path("aliases")),
                    tool.path("purpose").asText(),
                    text(tool.path("offlineFallback")) + "\n" + text(tool.path("costNote"))));
        }
        for (JsonNode practice : read("practices.json")) {
            index.put(corpus.item(
                    ItemKind.PRACTICE,
                    practice,
                    practice.path("title").asText(),
                    List.of(),
                    practice.path("question").asText(),
                    text(practice.path("setting")) + "\n" + String.join("\n", texts(practice.path("steps"))) + "\n"
                            + String.join("\n", texts(practice.path("materialsNeeded")))));
        }
        for (JsonNode article : read("articles.json")) {
            index.put(corpus.item(
                    ItemKind.ARTICLE,
                    article,
                    article.path("title").asText(),
                    List.of(),
                    article.path("problem").asText(),
                    text(article.path("solution"))));
        }
        return corpus;
    }

    /** Kind and key, as they stand in the judged queries. */
    String name(Hit hit) {
        return names.get(hit.id());
    }

    int size() {
        return names.size();
    }

    private SearchItem item(
            ItemKind kind, JsonNode node, String title, List<String> aliases, String summary, String body) {
        String name = kind.slug() + ":" + node.path("key").asText();
        UUID id = id(name);
        names.put(id, name);
        String tool = kind == ItemKind.TOOL
                ? node.path("key").asText()
                : node.path("tool").asText(null);
        return new SearchItem(
                kind,
                id,
                title,
                aliases,
                node.path("supplier").asText(null),
                summary,
                body,
                tool == null ? null : id("tool:" + tool),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                node.path("privacy").path("decision").asText("").equals("stop") ? PrivacyDecision.STOP : null,
                null,
                kind == ItemKind.PRACTICE ? PracticeOutcome.WORKED : null,
                true,
                SearchItem.AS_A_RULE,
                AT,
                AT);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(JsonNode node) {
        return node.asText("");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<JsonNode> read(String file) {
        try {
            List<JsonNode> nodes = new ArrayList<>();
            new ObjectMapper().readTree(Files.readString(DEMO.resolve(file))).forEach(nodes::add);
            return nodes;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
