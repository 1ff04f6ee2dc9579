package nl.schoolbel.tickets.finding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a search as PostgreSQL wants them: those that the Dutch dictionary left, and what was typed last as a
 * beginning, because its writer may not be done.
 *
 * @param query the text form of a tsquery
 * @param selective false when every word may be missing, as in {@code -printer}, so that an index of words is no help
 */
record SearchWords(String query, boolean selective) {

    private static final Pattern LAST_WORD = Pattern.compile("(?:^|[\\s(])([\\p{L}\\p{N}]+)$");

    /** The word that may not be finished; empty when the text ends in something else, such as a quote. */
    static String unfinished(String typed) {
        Matcher last = LAST_WORD.matcher(typed);
        return last.find() ? last.group(1) : "";
    }

    /**
     * @param unfinished the word that may not be, as typed, or empty
     * @param stem the same as a tsquery in its text form; empty when the dictionary leaves nothing of it
     * @param parsed all that was typed as a tsquery of at least one word, in its text form
     */
    static SearchWords of(String unfinished, String stem, String parsed, boolean selective) {
        // Of "wifi uit" the word "wifi" is done, although the dictionary leaves it as the last one.
        boolean isLast = !stem.isEmpty() && parsed.endsWith(stem);
        String done = parsed.substring(0, parsed.length() - (isLast ? stem.length() : 0));
        return new SearchWords(isLast ? done + beginning(stem, unfinished) : done, selective);
    }

    /** What starts with the stem, or with the letters as typed where the stem is none of them: "loop" has stem "lop". */
    private static String beginning(String stem, String typed) {
        String byStem = stem + ":*";
        String letters = typed.toLowerCase(Locale.ROOT);
        return letters.startsWith(stem.substring(1, stem.length() - 1))
                ? byStem
                : "( " + byStem + " | '" + letters + "':* )";
    }
}
