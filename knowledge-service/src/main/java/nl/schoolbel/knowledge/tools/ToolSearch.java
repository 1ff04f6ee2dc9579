package nl.schoolbel.knowledge.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.knowledge.tools.domain.SearchWords;
import nl.schoolbel.platform.sql.Sql;

/**
 * Finds tool cards by the words of a teacher: as Dutch with its word forms, as written for names that are no Dutch, and
 * by the start of longer words. When that finds fewer than {@value #ENOUGH}, names that look alike are added, for a word
 * that was misspelt.
 */
@ApplicationScoped
class ToolSearch {

    /** Fewer hits than these, and the word was probably misspelt. */
    private static final int ENOUGH = 3;

    /** From 0 (nothing alike) to 1; below it "kwislet" starts to find anything, above it "cahoot" misses Kahoot. */
    private static final double ALIKE = 0.5;

    private static final String BY_WORDS = """
            select tool.id
            from tool,
                 lateral (select plainto_tsquery('dutch_plain', ?) || plainto_tsquery('as_written', ?)
                              || to_tsquery('dutch_plain', ?) || to_tsquery('as_written', ?) as query) asked
            where words @@ query and (published or ?)
            order by ts_rank(words, query) desc, folded(name), tool.id
            limit ?
            """;

    private static final String BY_LIKENESS = """
            select id
            from tool
            where word_similarity(folded(?), names_folded) >= ? and (published or ?) and id <> all (?)
            order by word_similarity(folded(?), names_folded) desc, folded(name), id
            limit ?
            """;

    @Inject
    Sql sql;

    /** The ids of the best hits, best first, at most {@code limit}. */
    List<UUID> best(SearchWords words, boolean draftsToo, int limit) {
        if (words.isEmpty()) {
            return List.of();
        }
        String text = words.text();
        String prefixes = words.prefixQuery();
        List<UUID> hits = new ArrayList<>(ids(BY_WORDS, text, text, prefixes, prefixes, draftsToo, limit));
        if (hits.size() < Math.min(ENOUGH, limit) && words.mayBeMisspelt()) {
            UUID[] known = hits.toArray(UUID[]::new);
            hits.addAll(ids(BY_LIKENESS, text, ALIKE, draftsToo, known, text, limit - known.length));
        }
        return hits;
    }

    /** The published tool whose name, signs aside, is one of the words; empty when there is none, or more than one. */
    Optional<UUID> named(SearchWords words) {
        List<UUID> named = sql.query(
                "select id from tool where published and regexp_replace(folded(name), '[^[:alnum:]-]', '', 'g')"
                        + " = any (string_to_array(folded(?), ' ')) limit 2",
                row -> row.getObject("id", UUID.class),
                words.text());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private List<UUID> ids(String query, Object... arguments) {
        return sql.query(query, row -> row.getObject("id", UUID.class), arguments);
    }
}
