package nl.schoolbel.tickets.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a search as PostgreSQL wants them: those that the Dutch dictionary left, and what was typed last as a
 * beginning, because its writer may not be done.
 *
 * @param query the text form of a tsquery
 * @param selective false when every word may be missing, as in {@code -printer}, so that an index of words is no help
 * @param done the words that must be there besides the beginning, in the same form; {@code null} when there are none, or
 *     when some may be missing
 * @param beginning what may not be done, in the same form; {@code null} with {@code done}
 */
record SearchWords(String query, boolean selective, String done, String beginning) {

    /** Nobody belongs to more; the schools are asked for besides, so that leaving them out here changes nothing. */
    private static final int MOST_SCHOOLS = 20;

    private static final String AND = " & ";

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
        if (stem.isEmpty() || !parsed.endsWith(stem)) {
            return new SearchWords(parsed, selective, null, null);
        }
        String before = parsed.substring(0, parsed.length() - stem.length());
        String beginning = beginning(stem, unfinished);
        boolean allNeeded = before.endsWith(AND) && before.indexOf('|') < 0 && before.indexOf('!') < 0;
        return new SearchWords(
                before + beginning,
                selective,
                allNeeded ? before.substring(0, before.length() - AND.length()) : null,
                allNeeded ? beginning : null);
    }

    /** The words that are done; empty for none. Finds more than all the words do. */
    Optional<SearchWords> withoutBeginning() {
        return done == null ? Optional.empty() : Optional.of(new SearchWords(done, true, null, null));
    }

    /**
     * The same at some schools only, {@code null} for all: each ticket has its school among its words, so that the index
     * passes over those of the others.
     */
    String at(Set<UUID> schools) {
        if (!selective || schools == null || schools.isEmpty() || schools.size() > MOST_SCHOOLS) {
            return query;
        }
        String ours = schools.stream().map(SearchWords::school).collect(Collectors.joining(" | "));
        return "( " + query + " ) & ( " + ours + " )";
    }

    /** As the generated columns have it: no text has a word that begins so. */
    private static String school(UUID id) {
        return "'@s" + id.toString().substring(24) + "'";
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
