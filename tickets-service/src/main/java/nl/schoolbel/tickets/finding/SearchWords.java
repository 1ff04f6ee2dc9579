package nl.schoolbel.tickets.finding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a search as PostgreSQL wants them: those that the Dutch dictionary left, the last one as a beginning,
 * because its writer may not be done.
 *
 * @param query the text form of a tsquery
 * @param selective false when every word may be missing, as in {@code -printer}, so that an index of words is no help
 */
record SearchWords(String query, boolean selective) {

    /** A word in the text form of a tsquery; quotes and backslashes in it are doubled. */
    private static final Pattern WORD = Pattern.compile("'(?:''|\\\\\\\\|[^'\\\\])*'");

    private static final Pattern LAST_WORD = Pattern.compile("(?:^|[\\s(])([\\p{L}\\p{N}]+)$");

    /**
     * @param typed what the caller typed
     * @param parsed the same as a tsquery of at least one word, in its text form
     */
    static SearchWords of(String typed, String parsed, boolean selective) {
        return new SearchWords(written(typed, parsed), selective);
    }

    private static String written(String typed, String parsed) {
        Matcher last = LAST_WORD.matcher(typed);
        boolean unfinished = last.find();
        StringBuilder query = new StringBuilder();
        Matcher word = WORD.matcher(parsed);
        int end = 0;
        while (word.find()) {
            boolean isLast = parsed.indexOf('\'', word.end()) < 0;
            query.append(parsed, end, word.start());
            query.append(isLast && unfinished ? beginning(word.group(), last.group(1)) : word.group());
            end = word.end();
        }
        return query.append(parsed.substring(end)).toString();
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
