package nl.schoolbel.knowledge.searching.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is asked while somebody types. */
public final class TypedSoFar {

    /** The beginning of a word says something from so many letters on. */
    public static final int SHORTEST_BEGINNING = 3;

    /** Of a long sentence the last words count: each pair is a look into the index. */
    private static final int MOST = 8;

    private TypedSoFar() {}

    /**
     * A word.
     *
     * @param dutch its stem, as the text of a text search query; empty for one that every text has
     * @param written as it is written, in the same form
     */
    public record Word(String typed, String dutch, String written) {}

    /**
     * Each of one or two words; two of more. Empty when nothing that says something was typed.
     *
     * @param goingOn the stems of words that begin with the last one; empty when that is finished
     */
    public static Optional<String> query(List<Word> words, Collection<String> goingOn) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Set<String> choices = new LinkedHashSet<>();
            if (!word.dutch().isEmpty() && word.typed().length() >= SHORTEST_BEGINNING) {
                choices.add(word.dutch());
                choices.add(word.written());
            }
            if (i == words.size() - 1) {
                choices.addAll(goingOn);
            }
            if (!choices.isEmpty()) {
                said.add("(" + String.join(" | ", choices) + ")");
            }
        }
        List<String> some = said.subList(Math.max(0, said.size() - MOST), said.size());
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(some.size() <= 2 ? String.join(" & ", some) : pairs(some));
    }

    private static String pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                pairs.add(words.get(i) + " & " + words.get(j));
            }
        }
        return String.join(" | ", pairs);
    }
}
