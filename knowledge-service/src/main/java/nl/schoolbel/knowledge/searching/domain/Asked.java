package nl.schoolbel.knowledge.searching.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What is asked of the index: for each word that says something, what may stand for it. Words that every text has, such as
 * "de", are left out.
 *
 * @param words in the order in which they were typed
 */
public record Asked(List<Word> words) {

    /** Further words say little more, and each is compared with every item that is looked at. */
    private static final int MOST_COUNTED = 8;

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
        return any(words);
    }

    private static String any(List<Word> words) {
        return words.stream().map(word -> "(" + word.wide() + ")").collect(Collectors.joining(" | "));
    }

    /**
     * Most of the words: at least half of them, and more than half of three or more. What has so many has one of the few
     * rarest, so those alone are looked up.
     *
     * @param common how common a word is; any number, more for a more common one
     */
    public Look most(ToDoubleFunction<Word> common) {
        List<Word> some = words.subList(0, Math.min(words.size(), MOST_COUNTED));
        int needed = some.size() == 2 ? 1 : some.size() / 2 + 1;
        List<Word> rarest = some.stream()
                .sorted(Comparator.comparingDouble(common))
                .limit(some.size() - needed + 1L)
                .toList();
        return new Look(
                any(rarest),
                needed == 1 ? List.of() : some.stream().map(Word::wide).toList(),
                needed,
                any(some));
    }

    private static String all(List<Word> words, Function<Word, String> query) {
        return words.stream().map(query).map(one -> "(" + one + ")").collect(Collectors.joining(" & "));
    }
}
