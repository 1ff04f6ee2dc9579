package nl.schoolbel.knowledge.searching;

import java.util.List;

/**
 * The outcome of a search.
 *
 * @param hits best first
 * @param query what was asked of the index, as the text of a text search query; {@code null} when names were compared
 * @param corrected the words as they were probably meant; {@code null} when they were understood as typed
 * @param relaxed true when nothing had all words, and what has most of them is shown
 * @param more true when there are more hits than can be seen
 */
record Found(List<Hit> hits, String query, String corrected, boolean relaxed, boolean more) {

    /** True when nothing has all of the words, as typed or as meant. */
    boolean inVain() {
        return hits.isEmpty() || relaxed;
    }
}
