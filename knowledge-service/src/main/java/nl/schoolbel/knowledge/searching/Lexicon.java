package nl.schoolbel.knowledge.searching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schoolbel.knowledge.searching.domain.Asked;
import nl.schoolbel.knowledge.searching.domain.Compounds;
import nl.schoolbel.knowledge.searching.domain.Misspelling.Candidate;
import nl.schoolbel.platform.sql.Sql;

/** What PostgreSQL and the index know of words. */
@ApplicationScoped
class Lexicon {

    /** Longer words that end with one, at most: bord has digibord, schoolbord and some more. */
    private static final int MOST_ENDING = 20;

    /** Words that look alike, at most. */
    private static final int MOST_ALIKE = 20;

    private static final Pattern LEXEME = Pattern.compile("'([^']+)'");

    @Inject
    Sql sql;

    /**
     * A word or a phrase as text search queries.
     *
     * @param dutch its Dutch stem; empty for a word that every text has
     * @param written as it is written
     */
    record Stem(String dutch, String written) {}

    /** Those of the words that stand in an item. */
    Set<String> known(Collection<String> words) {
        return new HashSet<>(
                sql.query("select word from search_word where word = any (?)", row -> row.getString(1), (Object)
                        words.toArray(String[]::new)));
    }

    /** Known longer words by the word that they end with. */
    Map<String, Set<String>> ending(Collection<String> words) {
        Map<String, Set<String>> ending = new HashMap<>();
        sql.query(
                "select w.word, k.word from unnest(?::text[]) w (word),"
                        + " lateral (select word from search_word where reversed >= reverse(w.word) collate \"C\""
                        + " and reversed < (reverse(w.word) || U&'\\FFFF') collate \"C\""
                        + " and length(word) >= length(w.word) + " + Compounds.SHORTEST_BEFORE
                        + " order by reversed limit " + MOST_ENDING + ") k",
                row -> ending.computeIfAbsent(row.getString(1), any -> new HashSet<>())
                        .add(row.getString(2)),
                (Object) words.toArray(String[]::new));
        return ending;
    }

    /** How common words are: the part of the items that has one, as far as PostgreSQL keeps count of it. */
    ToDoubleFunction<Asked.Word> common(Asked asked) {
        Map<Asked.Word, Set<String>> lexemes = new HashMap<>();
        asked.words()
                .forEach(word -> lexemes.put(
                        word,
                        LEXEME.matcher(word.wide())
                                .results()
                                .map(found -> found.group(1))
                                .collect(Collectors.toSet())));
        Map<String, Double> parts = new HashMap<>();
        sql.query(
                "select e.lexeme, e.part from pg_stats s,"
                        + " unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) e (lexeme, part)"
                        + " where s.schemaname = current_schema() and s.tablename = 'search_item' and s.attname = 'words'"
                        + " and e.lexeme = any (?)",
                row -> parts.put(row.getString(1), row.getDouble(2)),
                (Object) lexemes.values().stream().flatMap(Set::stream).toArray(String[]::new));
        return word -> lexemes.get(word).stream()
                .mapToDouble(lexeme -> parts.getOrDefault(lexeme, 0.0))
                .sum();
    }

    /** The stems of words and phrases. */
    Map<String, Stem> stems(Collection<String> texts) {
        Map<String, Stem> stems = new HashMap<>();
        sql.query(
                "select t, phraseto_tsquery('dutch_plain', t)::text, phraseto_tsquery('as_written', t)::text"
                        + " from unnest(?::text[]) t",
                row -> stems.put(row.getString(1), new Stem(row.getString(2), row.getString(3))),
                (Object) texts.toArray(String[]::new));
        return stems;
    }

    /**
     * Known words that begin with this one, names and short ones first. Asked for one by one, since PostgreSQL cannot tell how
     * common a beginning is.
     */
    List<String> starting(String word, int limit) {
        return sql.query(
                "select word from search_word where word >= ? and word < ? || U&'\\FFFF'"
                        + " order by in_title desc, length(word), word limit ?",
                row -> row.getString(1),
                word,
                word,
                limit);
    }

    /** True when the word, or one that begins with it, stands in an item. */
    boolean isStart(String word) {
        return !sql.query(
                        "select 1 from search_word where word >= ? and word < ? || U&'\\FFFF' limit 1",
                        row -> 1,
                        word,
                        word)
                .isEmpty();
    }

    /** Known words that look like this one, most alike first. */
    List<Candidate> alike(String word) {
        return sql.query(
                "select word, in_title, similarity(word, ?) as likeness from search_word where word % ?"
                        + " order by likeness desc, word limit " + MOST_ALIKE,
                row -> new Candidate(row.getString("word"), row.getBoolean("in_title"), row.getDouble("likeness")),
                word,
                word);
    }
}
