package nl.schoolbel.knowledge.searching.domain;

import java.util.List;

/**
 * One look into the index.
 *
 * @param index what an item must have to be looked at, as the text of a text search query
 * @param words of which it must have {@code needed} besides; empty when the index says all
 * @param marks what counts for the order, and is marked in the texts
 */
public record Look(String index, List<String> words, int needed, String marks) {

    public Look {
        words = List.copyOf(words);
    }

    /** For what has exactly this. */
    public static Look of(String query) {
        return new Look(query, List.of(), 0, query);
    }
}
