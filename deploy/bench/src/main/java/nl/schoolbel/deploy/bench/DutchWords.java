package nl.schoolbel.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import nl.schoolbel.deploy.local.demo.stage.Script;

/**
 * Texts as schools write them, as many as are asked for: sentences of the demo, in which every third word gave way to another
 * one. Words are as uneven as in any language (Zipf): few of them make up half of a text, most are rare. The rare ones are
 * compounds of two words of the demo, such as "leesbord". By number, not by chance: two runs have the same texts.
 */
final class DutchWords {

    /** As many as a large dictionary of a subject has. */
    private static final int DIFFERENT_WORDS = 40_000;

    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 9;
    private static final double REPLACED = 0.35;
    private static final List<String> FILES =
            List.of("knowledge/tools.json", "knowledge/practices.json", "knowledge/articles.json");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private final List<String> sentences = new ArrayList<>();

    /** The most frequent first. */
    private final List<String> words;

    private final double[] upTo;

    DutchWords() {
        FILES.forEach(file -> Script.things(file).forEach(this::collect));
        Map<String, Integer> counts = new HashMap<>();
        for (String sentence : sentences) {
            for (String word : BETWEEN_WORDS.split(sentence.toLowerCase(Locale.ROOT))) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        counts.remove("");
        words = ranked(counts);
        upTo = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < upTo.length; rank++) {
            sum += 1.0 / (rank + 2);
            upTo[rank] = sum;
        }
    }

    /** Dutch texts have spaces; slugs and addresses have none. */
    private void collect(JsonNode node) {
        if (node.isTextual() && node.asText().contains(" ")) {
            sentences.addAll(List.of(SENTENCE.split(node.asText())));
        }
        node.forEach(this::collect);
    }

    private static List<String> ranked(Map<String, Integer> counts) {
        Set<String> ranked = new LinkedHashSet<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(word -> ranked.add(word.getKey()));
        List<String> parts = ranked.stream()
                .filter(word -> word.length() >= SHORTEST_PART && word.length() <= LONGEST_PART)
                .toList();
        Random random = new Random(7);
        while (ranked.size() < DIFFERENT_WORDS) {
            ranked.add(parts.get(random.nextInt(parts.size())) + parts.get(random.nextInt(parts.size())));
        }
        return List.copyOf(ranked);
    }

    /** A text of so many sentences. */
    String text(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            for (String word : sentence.split(" ")) {
                text.append(random.nextDouble() < REPLACED ? word(random) : word)
                        .append(' ');
            }
        }
        return text.toString().strip();
    }

    /** So many words, as a title has them. */
    String title(Random random, int count) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < count; i++) {
            title.append(word(random)).append(' ');
        }
        String text = title.toString().strip();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** One word, frequent ones more often. */
    String word(Random random) {
        double drawn = random.nextDouble() * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo[middle] < drawn) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words.get(low);
    }

    /** One of those that stand in some texts only. */
    String rare(Random random) {
        int from = words.size() / 2;
        return words.get(from + random.nextInt(words.size() - from));
    }

    /** A word of the demo with two of its letters changed about. */
    String misspelt(Random random) {
        String word = words.get(100 + random.nextInt(900));
        while (word.length() < 7) {
            word = words.get(100 + random.nextInt(900));
        }
        int at = 2 + random.nextInt(word.length() - 4);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    /** The beginning of a sentence, as it is while somebody types. */
    String typedSoFar(Random random) {
        String sentence = sentences.get(random.nextInt(sentences.size()));
        int most = Math.min(sentence.length(), 40);
        return most <= 3 ? sentence : sentence.substring(0, 3 + random.nextInt(most - 2));
    }
}
