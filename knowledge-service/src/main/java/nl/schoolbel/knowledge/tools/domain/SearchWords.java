package nl.schoolbel.knowledge.tools.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed into the search field, made fit for searching: lower case, and anything but letters, digits and
 * hyphens inside words taken for a space, so that {@code so/vso} is two words and no sign has a meaning of its own.
 */
public final class SearchWords {

    /** Shorter words are the start of too many others: {@code les} of less, lessen, lessenaar. */
    static final int SHORTEST_PREFIX = 5;

    /** Shorter words look like the start of anything. */
    static final int SHORTEST_MISSPELT = 4;

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+|(?<![\\p{L}\\p{N}])-|-(?![\\p{L}\\p{N}])");
    private static final Pattern HYPHEN = Pattern.compile("-");

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
     * The words as a text search query in which each word of {@value #SHORTEST_PREFIX} letters or more also stands for the
     * longer words that start with it: {@code digibord:*} finds digibordsoftware. All words must be there.
     */
    public String prefixQuery() {
        return words.stream()
                .flatMap(HYPHEN::splitAsStream)
                .map(word -> word.length() >= SHORTEST_PREFIX ? word + ":*" : word)
                .collect(Collectors.joining(" & "));
    }
}
