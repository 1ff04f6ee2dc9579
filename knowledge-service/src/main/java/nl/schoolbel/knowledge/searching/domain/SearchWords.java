package nl.schoolbel.knowledge.searching.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed into the search field, made fit for searching: lower case, and anything but letters, digits and
 * hyphens inside words taken for a space, so that {@code so/vso} is two words and no sign has a meaning of its own.
 */
public final class SearchWords {

    /** More words make no better search, and each costs a look into the index. */
    static final int MOST = 12;

    /** Shorter words look like the start of anything. */
    static final int SHORTEST_MISSPELT = 4;

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+|(?<![\\p{L}\\p{N}])-|-(?![\\p{L}\\p{N}])");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    public static SearchWords of(String typed) {
        return new SearchWords(BETWEEN_WORDS
                .splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** True when the last word may go on, because nothing was typed after it. */
    public static boolean endsInWord(String typed) {
        return !typed.isEmpty() && Character.isLetterOrDigit(typed.codePointBefore(typed.length()));
    }

    /** True when nothing is left to search for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** True when a word is long enough to be looked for by its likeness. */
    public boolean mayBeMisspelt() {
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_MISSPELT);
    }

    /** The words as plain text. */
    public String text() {
        return String.join(" ", words);
    }

    /**
     * The words to look for, without accents and split at hyphens, at most {@value #MOST}. A single letter beside others is
     * none, such as the s of {@code foto's}.
     */
    public List<String> asked() {
        List<String> parts = words.stream()
                .flatMap(HYPHEN::splitAsStream)
                .map(SearchWords::plain)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> asked = new ArrayList<>(parts);
        asked.removeIf(part -> part.length() == 1 && !Character.isDigit(part.charAt(0)));
        List<String> kept = asked.isEmpty() ? parts : asked;
        return kept.subList(0, Math.min(MOST, kept.size()));
    }

    /** The text with other words in the place of some. */
    public String textWith(Map<String, String> others) {
        return words.stream()
                .map(word -> others.getOrDefault(plain(word), word))
                .collect(Collectors.joining(" "));
    }

    private static String plain(String word) {
        return ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }
}
