package nl.schoolbel.knowledge.searching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is asked of the index: for each word that says something, what may stand for it. Words that every text has, such as
 * "de", are left out.
 *
 * @param words in the order in which they were typed
 */
public record Asked(List<Word> words) {

    /** More words would make more combinations than a look into the index is worth. */
    private static final int MOST_LEFT_OUT_OF = 8;

    public Asked {
        words = List.copyOf(words);
    }

    /**
     * One word.
     *
     * @param typed as it was typed, without accents
     * @param close what means the same, as the text of a text search query: its forms, its synonyms
     * @param wide {@code close} and what has the word in it: longer words
     */
    public record Word(String typed, String close, String wide) {}

    /** True when nothing that says something was typed. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** All words, each as itself. */
    public String close() {
        return all(words, Word::close);
    }

    /** All words, each also as a part of longer ones. */
    public String wide() {
        return all(words, Word::wide);
    }

    /** True when some of the words can be left out. */
    public boolean canBeRelaxed() {
        return words.size() > 1;
    }

    /** Any of the words. */
    public String any() {
        return words.stream().map(word -> "(" + word.wide() + ")").collect(Collectors.joining(" | "));
    }

    /** Most of the words: at least half of them, and more than half of three or more. */
    public String most() {
        List<Word> some = words.subList(0, Math.min(words.size(), MOST_LEFT_OUT_OF));
        int needed = some.size() == 2 ? 1 : some.size() / 2 + 1;
        List<String> choices = new ArrayList<>();
        choose(some, 0, needed, new ArrayList<>(), choices);
        return String.join(" | ", choices);
    }

    private static void choose(List<Word> from, int start, int needed, List<Word> chosen, List<String> choices) {
        if (chosen.size() == needed) {
            choices.add("(" + all(chosen, Word::wide) + ")");
            return;
        }
        for (int i = start; i <= from.size() - (needed - chosen.size()); i++) {
            chosen.add(from.get(i));
            choose(from, i + 1, needed, chosen, choices);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static String all(List<Word> words, Function<Word, String> query) {
        return words.stream().map(query).map(one -> "(" + one + ")").collect(Collectors.joining(" & "));
    }
}
