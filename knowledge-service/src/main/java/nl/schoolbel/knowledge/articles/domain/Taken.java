package nl.schoolbel.knowledge.articles.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the sentences of a text that must go out of another text that was made from it. Words around a sentence may have
 * changed; a sentence in which a word was changed is not known any more, which is why a coach looks again.
 */
public final class Taken {

    /** Stands in place of the words. */
    public static final String MARK = "[verwijderd]";

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> gone;

    /** @param words the text that must go */
    public Taken(String words) {
        gone = SENTENCE.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(Taken::bare)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The other text with a mark in the place of each sentence that must go; the same when it has none. */
    public String outOf(String text) {
        return SENTENCE.matcher(text)
                .replaceAll(sentence -> Matcher.quoteReplacement(
                        gone.contains(bare(sentence.group())) ? marked(sentence.group()) : sentence.group()));
    }

    private static String marked(String sentence) {
        return sentence.startsWith(" ") ? " " + MARK : MARK;
    }

    private static String bare(String sentence) {
        return NO_LETTERS
                .matcher(sentence.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
